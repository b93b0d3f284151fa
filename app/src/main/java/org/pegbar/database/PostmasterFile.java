// SPDX-License-Identifier: Apache-2.0
package org.pegbar.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What PostgreSQL says of itself in {@code postmaster.pid}: line 1 its process, line 4 its port.
 */
record PostmasterFile(List<String> lines) {

  private static final Logger LOG = LoggerFactory.getLogger(PostmasterFile.class);
  private static final Duration STOP_WAIT = Duration.ofSeconds(30);

  static PostmasterFile of(Path cluster) throws IOException {
    var file = cluster.resolve("postmaster.pid");
    return new PostmasterFile(Files.exists(file) ? Files.readAllLines(file) : List.of());
  }

  Optional<Integer> port() {
    return isRunning() && lines.size() > 3
        ? Optional.of(Integer.parseInt(lines.get(3).strip()))
        : Optional.empty();
  }

  boolean isRunning() {
    return process().isPresent();
  }

  /** Ends a server whose owner was killed: nobody is connected to it any more. */
  void stopWhatRuns() {
    process()
        .ifPresent(process -> {
          LOG.info(
              "Ending the PostgreSQL that a killed Pegbar left running (process {})",
              process.pid());
          interrupt(process);
          await(process);
        });
  }

  /** SIGINT is PostgreSQL's fast shutdown: it waits for nobody. SIGTERM would wait for guests. */
  private static void interrupt(ProcessHandle process) {
    try {
      new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start();
    } catch (IOException noSuchCommand) {
      process.destroy();
    }
  }

  private static void await(ProcessHandle process) {
    try {
      process.onExit().get(STOP_WAIT.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<ProcessHandle> process() {
    return lines.isEmpty()
        ? Optional.empty()
        : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
            .filter(ProcessHandle::isAlive)
            .filter(process ->
                process.info().command().map(one -> one.contains("postgres")).orElse(true));
  }
}
