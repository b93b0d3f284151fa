// SPDX-License-Identifier: Apache-2.0
package org.pegbar.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.pegbar.database.Migrations;
import org.pegbar.files.Archive;
import org.pegbar.id.Sha256;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills an empty database from a backup: brings the schemas to the backup's versions, copies all
 * rows in one transaction, compares every count and digest, and only then migrates on to the
 * present.
 */
public final class Restoring {

  private final DataSource dataSource;
  private final Archive files;

  public Restoring(DataSource dataSource, Archive files) {
    this.dataSource = dataSource;
    this.files = files;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  public record Restored(int tables, long rows, int files) implements Outcome {}

  /** The sentence says why, and what to do. Nothing was changed. */
  public record Refused(String sentence) implements Outcome {}

  public Outcome read(Path source) throws IOException, SQLException {
    try (var zip = new ZipFile(source.toFile())) {
      var entry = zip.getEntry("manifest.json");
      if (entry == null) {
        return new Refused(
            "'" + source + "' is not a backup of Pegbar, or is cut off: it holds no manifest.");
      }
      Manifest manifest;
      try (var content = zip.getInputStream(entry)) {
        manifest = JsonMapper.shared().readValue(content, Manifest.class);
      }
      return read(zip, manifest);
    } catch (java.util.zip.ZipException e) {
      return new Refused(
          "'" + source + "' is not a backup of Pegbar, or is damaged: " + e.getMessage() + ".");
    }
  }

  private Outcome read(ZipFile zip, Manifest manifest) throws IOException, SQLException {
    if (manifest.format() != Manifest.FORMAT) {
      return new Refused(
          "The backup has format "
              + manifest.format()
              + ", and this Pegbar reads format 1. Use a newer Pegbar.");
    }
    var unknown = Migrations.unknown(manifest.versions());
    if (unknown.isPresent()) {
      return new Refused(
          "A newer Pegbar wrote this backup (its module %s is not known here). Restore it with that one."
              .formatted(unknown.get()));
    }
    if (isInUse(JdbcClient.create(dataSource))) {
      return new Refused(
          "This database already holds editions or accounts, and a backup is restored into an empty"
              + " one. Choose another with --data or PEGBAR_DATABASE_URL.");
    }
    Migrations.migrate(dataSource, manifest.versions());
    try (var connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      var outcome = fill(connection, jdbc, zip, manifest);
      if (outcome instanceof Refused) {
        connection.rollback();
        return outcome;
      }
      connection.commit();
      Migrations.migrate(dataSource);
      return outcome;
    }
  }

  /** Asked before anything is changed: there may be no tables at all. */
  private static boolean isInUse(JdbcClient jdbc) {
    return List.of("edition.edition", "access.account").stream()
        .filter(table ->
            jdbc.sql("select to_regclass(:table) is not null")
                .param("table", table)
                .query((row, n) -> row.getBoolean(1))
                .single())
        .anyMatch(table ->
            jdbc.sql("select exists (select from " + table + ")")
                .query((row, n) -> row.getBoolean(1))
                .single());
  }

  private Outcome fill(Connection connection, JdbcClient jdbc, ZipFile zip, Manifest manifest)
      throws IOException, SQLException {
    for (var digest : manifest.files()) {
      try (var content = zip.getInputStream(zip.getEntry("files/" + digest))) {
        if (!files.put(digest, content)) {
          return new Refused(
              "The file " + digest + " in the backup is damaged. Use another backup.");
        }
      }
    }
    var tables = new Tables(jdbc).inOrder();
    triggers(jdbc, tables, "disable");
    long rows = 0;
    for (var table : manifest.tables()) {
      if (!fill(connection, zip, table)) {
        return new Refused(
            "The rows of "
                + table.name()
                + " in the backup are damaged or cut off. Use another backup.");
      }
      rows += table.rows();
    }
    triggers(jdbc, tables, "enable");
    counters(jdbc);
    return new Restored(manifest.tables().size(), rows, manifest.files().size());
  }

  private static boolean fill(Connection connection, ZipFile zip, Manifest.Table table)
      throws IOException, SQLException {
    var entry = zip.getEntry("tables/" + table.name() + ".copy");
    if (entry == null || !table.name().matches("[a-z_]+\\.[a-z_]+")) {
      return false;
    }
    try (var content = new DigestInputStream(zip.getInputStream(entry), Sha256.digest())) {
      long rows =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn(
                  "copy " + table.name() + " (" + Columns.quoted(table.columns()) + ") from stdin",
                  content);
      return rows == table.rows() && Sha256.hex(content.getMessageDigest()).equals(table.sha256());
    }
  }

  /** The rows come as they were; what triggers would derive from them is among them. */
  private static void triggers(JdbcClient jdbc, List<String> tables, String state) {
    tables.forEach(
        table -> jdbc.sql("alter table " + table + " " + state + " trigger user").update());
  }

  private static void counters(JdbcClient jdbc) {
    jdbc.sql(
            """
            select format('select setval(%L, greatest(1, (select coalesce(max(%I), 1) from %s)))',
              pg_get_serial_sequence(attrelid::regclass::text, attname), attname, attrelid::regclass)
            from pg_attribute join pg_class on pg_class.oid = attrelid
            where attidentity <> '' and relnamespace::regnamespace::text in (:schemas)
            """)
        .param("schemas", Migrations.MODULES)
        .query((row, n) -> row.getString(1))
        .list()
        .forEach(sql -> jdbc.sql(sql).query((row, n) -> row.getLong(1)).single());
  }
}
