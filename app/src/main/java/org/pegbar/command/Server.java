// SPDX-License-Identifier: Apache-2.0
package org.pegbar.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pegbar.Pegbar;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application with the settings of a command line. */
final class Server {

  private static final long LEAST_FREE_BYTES = 200L << 20;

  private static final List<String> QUIET =
      List.of(
          "server.port=0",
          "server.address=127.0.0.1",
          "pegbar.jobs=false",
          "logging.level.root=error",
          "logging.level.org.pegbar=warn",
          "spring.modulith.events.republish-outstanding-events-on-restart=false");

  private Server() {}

  /** Starts it to serve pages. */
  static ConfigurableApplicationContext start(Map<String, Object> settings) {
    return run(
        settings.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).toList());
  }

  /**
   * Starts it for one command only: on a port of its own that nobody else reaches, without jobs.
   */
  static ConfigurableApplicationContext startQuietly(Arguments arguments, String... more) {
    var settings = new ArrayList<>(QUIET);
    settings.addAll(List.of(more));
    arguments.option("data").ifPresent(data -> settings.add("pegbar.database.data=" + data));
    return run(settings);
  }

  private static ConfigurableApplicationContext run(List<String> settings) {
    var application = new SpringApplication(Pegbar.class);
    application.setLogStartupInfo(false);
    return application.run(settings.stream().map("--"::concat).toArray(String[]::new));
  }

  /**
   * The data folder, made if it is not there; a disk without room is refused before anything is
   * written.
   */
  static Path dataFolder(String name) throws IOException {
    var folder = Path.of(name).toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Sentence(
          "The data folder '%s' cannot be made (%s). Choose another one with --data."
              .formatted(folder, e.getMessage()));
    }
    try {
      Files.delete(Files.createTempFile(folder, ".write-", ""));
    } catch (IOException e) {
      throw new Sentence(
          "The data folder '%s' cannot be written (%s). Let the user '%s' write there, or choose another one with --data."
              .formatted(folder, reason(e), System.getProperty("user.name")));
    }
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < LEAST_FREE_BYTES) {
      throw new Sentence(
          "Only %d MB are free on the disk that holds '%s', and Pegbar needs 200 MB. Free some space, or choose another folder with --data."
              .formatted(free >> 20, folder));
    }
    return folder;
  }

  private static String reason(IOException fault) {
    return fault instanceof FileSystemException file && file.getReason() != null
        ? file.getReason()
        : fault.getClass().getSimpleName();
  }
}
