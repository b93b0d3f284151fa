// SPDX-License-Identifier: Apache-2.0
package org.pegbar.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pegbar.files.Archive;
import org.pegbar.testing.ExternalPostgres;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class BackupTests {

  @Autowired World world;
  @Autowired BackingUp backingUp;
  @Autowired Archive archive;
  @Autowired org.pegbar.files.Files files;
  @TempDir Path folder;

  @Test
  void aBackupRestoresEveryRowIntoAnotherDatabase() throws Exception {
    var edition = world.edition();
    var venue = world.venue(edition, "hall");
    world.room(edition, venue, "r1", 100);
    world.person(edition, "韩梅梅");
    files.store(
        "a.txt", "text/plain", new ByteArrayInputStream("字".getBytes(StandardCharsets.UTF_8)));
    var source = folder.resolve("backup.zip");

    var written = backingUp.write(source);

    try (var other = EmbeddedPostgres.start()) {
      var restored = new Restoring(other.getPostgresDatabase(), archive).read(source);
      assertThat(restored)
          .isEqualTo(new Restoring.Restored(written.tables(), written.rows(), written.files()));
      assertThat(rows(other.getPostgresDatabase(), written(source))).isEqualTo(rows(source));
      assertThat(new Restoring(other.getPostgresDatabase(), archive).read(source))
          .isInstanceOfSatisfying(
              Restoring.Refused.class,
              refused -> assertThat(refused.sentence()).contains("already holds editions"));
    }
  }

  @Test
  void aBackupOfTheEmbeddedDatabaseRestoresIntoAnExternalOneAndBack() throws Exception {
    world.person(world.edition(), "李雷");
    var source = folder.resolve("embedded.zip");
    var written = backingUp.write(source);
    try (var external = new ExternalPostgres(folder).create("conference").create("other")) {
      var conference = external.database("conference");

      assertThat(new Restoring(conference, archive).read(source))
          .isEqualTo(new Restoring.Restored(written.tables(), written.rows(), written.files()));
      assertThat(rows(conference, written(source))).isEqualTo(rows(source));
      assertThat(new Restoring(conference, archive).read(source))
          .isInstanceOf(Restoring.Refused.class);

      var again = folder.resolve("external.zip");
      new BackingUp(conference, archive).write(again);
      assertThat(rows(again)).isEqualTo(rows(source));
      new Restoring(external.database("other"), archive).read(again);
      assertThat(rows(external.database("other"), written(again))).isEqualTo(rows(source));
      try (var embedded = EmbeddedPostgres.start()) {
        new Restoring(embedded.getPostgresDatabase(), archive).read(again);
        assertThat(rows(embedded.getPostgresDatabase(), written(again))).isEqualTo(rows(source));
      }
    }
  }

  @Test
  void aBackupOfANewerPegbarIsRefusedBeforeAnythingIsChanged() throws Exception {
    var source = folder.resolve("newer.zip");
    try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(source))) {
      zip.putNextEntry(new java.util.zip.ZipEntry("manifest.json"));
      zip.write(
          "{\"format\":1,\"createdAt\":\"\",\"versions\":{\"edition\":\"99\"},\"tables\":[],\"files\":[]}"
              .getBytes(StandardCharsets.UTF_8));
    }
    try (var other = EmbeddedPostgres.start()) {
      assertThat(new Restoring(other.getPostgresDatabase(), archive).read(source))
          .isEqualTo(
              new Restoring.Refused(
                  "A newer Pegbar wrote this backup (its module edition 99 is not known here)."
                      + " Restore it with that one."));
      assertThat(
              org.springframework.jdbc.core.simple.JdbcClient.create(other.getPostgresDatabase())
                  .sql("select count(*) from pg_namespace where nspname = 'edition'")
                  .query(Integer.class)
                  .single())
          .isZero();
    }
  }

  @Test
  void aDamagedBackupIsRefusedAndChangesNothing() throws Exception {
    world.edition();
    var source = folder.resolve("backup.zip");
    backingUp.write(source);
    var bytes = Files.readAllBytes(source);
    Files.write(source, java.util.Arrays.copyOf(bytes, bytes.length / 2));

    try (var other = EmbeddedPostgres.start()) {
      assertThat(new Restoring(other.getPostgresDatabase(), archive).read(source))
          .isInstanceOfSatisfying(
              Restoring.Refused.class,
              refused -> assertThat(refused.sentence()).contains("damaged"));
    }
  }

  /** The rows of each table in the backup itself, sorted: a heap does not keep their order. */
  private static Map<String, List<String>> rows(Path backup) throws Exception {
    var rows = new TreeMap<String, List<String>>();
    try (var zip = new ZipFile(backup.toFile())) {
      for (var table : written(backup)) {
        try (var content = zip.getInputStream(zip.getEntry("tables/" + table.name() + ".copy"))) {
          rows.put(table.name(), sorted(content.readAllBytes()));
        }
      }
    }
    return rows;
  }

  /** The rows that each table of a database would have in a backup, sorted. */
  private static Map<String, List<String>> rows(DataSource database, List<Manifest.Table> tables)
      throws Exception {
    var rows = new TreeMap<String, List<String>>();
    try (var connection = database.getConnection()) {
      var copy = connection.unwrap(PGConnection.class).getCopyAPI();
      for (var table : tables) {
        var content = new ByteArrayOutputStream();
        var columns = Columns.quoted(table.columns());
        copy.copyOut("copy " + table.name() + " (" + columns + ") to stdout", content);
        rows.put(table.name(), sorted(content.toByteArray()));
      }
    }
    return rows;
  }

  private static List<String> sorted(byte[] rows) {
    return new String(rows, StandardCharsets.UTF_8).lines().sorted().toList();
  }

  private static List<Manifest.Table> written(Path backup) throws Exception {
    try (var zip = new ZipFile(backup.toFile());
        var content = zip.getInputStream(zip.getEntry("manifest.json"))) {
      return tools.jackson.databind.json.JsonMapper.shared()
          .readValue(content, Manifest.class)
          .tables();
    }
  }
}
