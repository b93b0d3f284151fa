// SPDX-License-Identifier: Apache-2.0
package org.pegbar.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pegbar.files.Archive;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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
      assertThat(digests(other.getPostgresDatabase(), written(source))).isEqualTo(digests(source));
      assertThat(new Restoring(other.getPostgresDatabase(), archive).read(source))
          .isInstanceOfSatisfying(
              Restoring.Refused.class,
              refused -> assertThat(refused.sentence()).contains("already holds editions"));
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

  /** The digest of each table in the backup itself. */
  private static Map<String, String> digests(Path backup) throws Exception {
    var digests = new TreeMap<String, String>();
    written(backup).forEach(table -> digests.put(table.name(), table.sha256()));
    return digests;
  }

  /** The digest that each table of a database would have in a backup. */
  private static Map<String, String> digests(DataSource database, List<Manifest.Table> tables)
      throws Exception {
    var digests = new TreeMap<String, String>();
    try (var connection = database.getConnection();
        var setting = connection.createStatement()) {
      setting.execute("set synchronize_seqscans = off");
      for (var table : tables) {
        var digest =
            new java.security.DigestOutputStream(
                java.io.OutputStream.nullOutputStream(), Digests.sha256());
        connection
            .unwrap(org.postgresql.PGConnection.class)
            .getCopyAPI()
            .copyOut(
                "copy " + table.name() + " (" + Digests.quoted(table.columns()) + ") to stdout",
                digest);
        digests.put(
            table.name(), java.util.HexFormat.of().formatHex(digest.getMessageDigest().digest()));
      }
    }
    assertThat(
            JdbcClient.create(database)
                .sql("select count(*) from edition.edition")
                .query((row, n) -> row.getLong(1))
                .single())
        .isPositive();
    return digests;
  }

  private static List<Manifest.Table> written(Path backup) throws Exception {
    try (var zip = new java.util.zip.ZipFile(backup.toFile());
        var content = zip.getInputStream(zip.getEntry("manifest.json"))) {
      return tools.jackson.databind.json.JsonMapper.shared()
          .readValue(content, Manifest.class)
          .tables();
    }
  }
}
