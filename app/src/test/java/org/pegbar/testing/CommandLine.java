// SPDX-License-Identifier: Apache-2.0
package org.pegbar.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code bin/pegbar} in a process of its own, run from the classes under test. */
public final class CommandLine {

  private CommandLine() {}

  /** How it ended, and all that it printed. */
  public record Ended(int code, String printed) {}

  /** A process that has begun, for these words and further environment variables. */
  public static ProcessBuilder builder(Map<String, String> settings, String... words) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "org.pegbar.command.Main"));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(settings);
    return builder;
  }

  /** Runs it to its end; what does not end within four minutes is killed, with code -1. */
  public static Ended run(Map<String, String> settings, String... words)
      throws IOException, InterruptedException {
    return run(builder(settings, words));
  }

  /** Runs any program to its end. */
  public static Ended run(ProcessBuilder builder) throws IOException, InterruptedException {
    var process = builder.redirectErrorStream(true).start();
    var killer =
        Thread.ofVirtual()
            .start(() -> {
              try {
                if (!process.waitFor(4, TimeUnit.MINUTES)) {
                  process.destroyForcibly();
                }
              } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
              }
            });
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    killer.interrupt();
    return new Ended(code, printed.strip());
  }
}
