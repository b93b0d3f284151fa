// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * {@code warm}: plans and checks the examples that the planner carries, for about a second each.
 * What the JDK's ahead-of-time cache (JEP 483, 514 and 515) learns from, so that the next start
 * finds its classes loaded and its loops known.
 */
record Warming(Map<String, Format> formats) {
  private static final Map<String, String> EXAMPLES =
      Map.of(
          "pegbar-json", "programme.json",
          "b2b-dzn", "meetings.dzn",
          "pegbar-meetings-json", "market.json",
          "frab-xml", "schedule.xml");

  int warm(PrintStream out) throws IOException {
    Path folder = Files.createTempDirectory("pegbar-warm");
    for (var example : EXAMPLES.entrySet()) {
      Path in = copy(example.getValue(), folder);
      Path plan = folder.resolve("plan-of-" + example.getValue());
      run(Objects.requireNonNull(formats.get(example.getKey())), in, plan);
      Files.delete(plan);
      Files.delete(in);
    }
    Files.delete(folder);
    out.println("warm");
    return Format.FINE;
  }

  private static void run(Format format, Path in, Path plan) throws IOException {
    PrintStream quiet = new PrintStream(OutputStream.nullOutputStream());
    String from = in.toString();
    String to = plan.toString();
    format.plan(Options.of(List.of("--in", from, "--out", to, "--seconds", "1")), quiet);
    format.check(Options.of(List.of("--in", from, "--solution", to)), quiet);
  }

  private static Path copy(String example, Path folder) throws IOException {
    Path copy = folder.resolve(example);
    try (InputStream source =
        PlannerCommand.class.getResourceAsStream("/org/pegbar/planner/examples/" + example)) {
      Files.write(copy, Objects.requireNonNull(source).readAllBytes());
    }
    return copy;
  }
}
