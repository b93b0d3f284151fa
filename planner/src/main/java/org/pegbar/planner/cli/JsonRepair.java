// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.pegbar.planner.formats.DisruptionReader;
import org.pegbar.planner.formats.RepairWriter;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.repair.Disrupted;
import org.pegbar.planner.repair.Effort;
import org.pegbar.planner.repair.Outcome;
import org.pegbar.planner.repair.Repair;
import org.pegbar.planner.text.RepairSentences;

/** Mends the published plan of a pegbar-json problem after what {@code --repair} says happened. */
record JsonRepair(Options options, PrintStream out) {

  int run(Problem problem) throws IOException {
    Disrupted disrupted =
        DisruptionReader.read(Files.readString(options.path("--repair")), problem);
    Duration limit = Duration.ofSeconds(options.number("--seconds", 2, 1, 86_400));
    Outcome outcome = Repair.of(disrupted, Effort.lasting(limit));
    Files.writeString(options.path("--out"), RepairWriter.write(disrupted.problem(), outcome));
    List<String> lines = new RepairSentences(disrupted.problem()).lines(outcome);
    if (options.find("--explain").isPresent()) {
      Files.write(options.path("--explain"), lines);
    }
    lines.forEach(out::println);
    return outcome instanceof Outcome.Unmendable ? Format.FAULTS : Format.FINE;
  }
}
