// SPDX-License-Identifier: Apache-2.0
package org.pegbar.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.pegbar.testing.CommandLine;
import org.pegbar.testing.CommandLine.Ended;
import org.pegbar.testing.ExternalPostgres;
import org.pegbar.testing.ServerProcess;
import org.pegbar.testing.SmallDisk;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in an operator's way, met by real processes: one sentence, and exit code 1. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlightTests {

  @TempDir static Path folder;
  private ExternalPostgres external;

  @BeforeAll
  void start() throws Exception {
    external = new ExternalPostgres(folder).create("conference");
  }

  @AfterAll
  void stop() throws Exception {
    external.close();
  }

  @Test
  void anExternalDatabaseIsServedFromAndBackedUpAndItsPortIsNotTakenTwice() throws Exception {
    var settings = external.settings("conference");
    try (var server = new ServerProcess(folder.resolve("files"), settings)) {
      var port = String.valueOf(server.home().getPort());
      assertThat(serve(settings, "--port", port).printed())
          .isEqualTo(
              "Port %s is taken by another program. Stop that one, or choose another port, such as --port %d."
                  .formatted(port, server.home().getPort() + 1));

      var backup = folder.resolve("external.zip").toString();
      assertThat(CommandLine.run(settings, "backup", backup).printed()).startsWith("Backed up");
      assertThat(CommandLine.run(external.create("copy").settings("copy"), "restore", backup))
          .extracting(Ended::code)
          .isEqualTo(0);
    }
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsSaidSo() throws Exception {
    try (var free = new ServerSocket(0)) {
      var url = "jdbc:postgresql://localhost:" + free.getLocalPort() + "/conference";
      free.close();
      assertThat(serve(with("PEGBAR_DATABASE_URL", url)).printed())
          .startsWith("PostgreSQL does not answer (")
          .endsWith("Start it, or correct PEGBAR_DATABASE_URL.");
    }
  }

  @Test
  void aWrongPasswordIsSaidSo() throws Exception {
    assertThat(serve(with("PEGBAR_DATABASE_PASSWORD", "guessed")).printed())
        .startsWith("PostgreSQL refused the sign-in (")
        .endsWith("Correct PEGBAR_DATABASE_USER and PEGBAR_DATABASE_PASSWORD.");
  }

  @Test
  void aUserWhoMayNotCreateExtensionsIsSaidSo() throws Exception {
    external.admin().sql("create database foreign_one").update();
    assertThat(serve(with("PEGBAR_DATABASE_URL", external.url("foreign_one"))).printed())
        .startsWith("PostgreSQL does not let this user do what is needed (")
        .endsWith("Make it the owner of the database: alter database NAME owner to USER.");
  }

  @Test
  void aDatabaseOfANewerPegbarIsLeftAlone() throws Exception {
    var settings = external.create("newer").settings("newer");
    CommandLine.run(settings, "audit", "check");
    JdbcClient.create(external.database("newer"))
        .sql(
            "insert into edition.migration (installed_rank, version, description, type, script,"
                + " installed_by, execution_time, success) values (99, '099', 'future', 'SQL',"
                + " 'V099__future.sql', 'a newer one', 1, true)")
        .update();
    assertThat(serve(settings).printed())
        .isEqualTo(
            "A newer Pegbar has brought this database forward (its module 'edition'). Start that"
                + " one, or restore a backup of this version into an empty database.");
  }

  @Test
  void aFolderThatSomebodyServesFromIsNotServedTwice() throws Exception {
    var data = folder.resolve("data");
    try (var server = new ServerProcess(data)) {
      assertThat(serve(Map.of(), "--data", data.toString()).printed())
          .isEqualTo(
              "Another Pegbar serves from the data folder '%s'. Stop that one, or choose another folder with --data."
                  .formatted(data));
      server.awaitPages();
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidSo() throws Exception {
    try (var disk = SmallDisk.mount(folder.resolve("read-only"), "ro,size=1m")) {
      assertThat(serve(Map.of(), "--data", disk.folder().toString()).printed())
          .startsWith(
              "The data folder '%s' cannot be written (Read-only file system). Let the user '"
                  .formatted(disk.folder()))
          .endsWith("' write there, or choose another one with --data.");
    }
  }

  @Test
  void aDiskWithoutRoomIsSaidSoBeforeAnythingIsWritten() throws Exception {
    try (var disk = SmallDisk.mount(folder.resolve("small"), "size=64m")) {
      assertThat(serve(Map.of(), "--data", disk.folder().toString()).printed())
          .isEqualTo(
              "Only 64 MB are free on the disk that holds '%s', and Pegbar needs 200 MB. Free some space, or choose another folder with --data."
                  .formatted(disk.folder()));
      assertThat(disk.folder()).isEmptyDirectory();
    }
  }

  @Test
  void aBackupThatDoesNotFitIsSaidSoAndLeavesNothing() throws Exception {
    CommandLine.run(external.settings("conference"), "audit", "check");
    try (var disk = SmallDisk.mount(folder.resolve("tiny"), "size=4k")) {
      var backup = disk.folder().resolve("backup.zip");
      assertThat(
              CommandLine.run(external.settings("conference"), "backup", backup.toString())
                  .printed())
          .startsWith("The disk is full.");
      assertThat(disk.folder()).isEmptyDirectory();
    }
  }

  @Test
  void aMachineWithoutAJdk25IsToldWhatToInstall() throws Exception {
    var script = Path.of("../bin/pegbar").toAbsolutePath().normalize();
    var hidden = "mount -t tmpfs none /usr/lib/jvm && exec " + script + " serve";
    var process = new ProcessBuilder("unshare", "-m", "sh", "-c", hidden);
    process.environment().keySet().removeIf(name -> name.contains("JAVA"));
    process
        .environment()
        .putAll(Map.of("HOME", "/nowhere", "PATH", "/usr/sbin:/usr/bin:/sbin:/bin"));
    var ended = CommandLine.run(process);
    assumeThat(ended.printed()).as("hiding the JDK needs root").doesNotContain("unshare", "mount:");
    assertThat(ended)
        .isEqualTo(
            new Ended(
                1,
                "Pegbar needs a JDK 25 or newer (the default here: none); install one, for example"
                    + " Adoptium's 'temurin-25-jdk', or name its folder in JAVA_HOME."));
  }

  private Map<String, String> with(String name, String value) {
    var settings = new HashMap<>(external.settings("conference"));
    settings.put(name, value);
    return settings;
  }

  private Ended serve(Map<String, String> settings, String... words) throws Exception {
    var all = new java.util.ArrayList<>(java.util.List.of("serve"));
    all.addAll(java.util.List.of(words));
    if (!all.contains("--data")) {
      all.addAll(
          java.util.List.of("--data", Files.createTempDirectory(folder, "data-").toString()));
    }
    if (!all.contains("--port")) {
      all.addAll(java.util.List.of("--port", String.valueOf(freePort())));
    }
    var ended = CommandLine.run(settings, all.toArray(String[]::new));
    assertThat(ended.code()).as(ended.printed()).isOne();
    assertThat(ended.printed().lines()).as("one sentence").hasSize(1);
    return ended;
  }

  private static int freePort() throws Exception {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
