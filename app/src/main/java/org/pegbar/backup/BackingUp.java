// SPDX-License-Identifier: Apache-2.0
package org.pegbar.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.pegbar.database.Migrations;
import org.pegbar.files.Archive;
import org.pegbar.id.Sha256;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/** Writes a backup from one consistent view of the database, while others go on working. */
public final class BackingUp {

  private final DataSource dataSource;
  private final Archive files;

  public BackingUp(DataSource dataSource, Archive files) {
    this.dataSource = dataSource;
    this.files = files;
  }

  /** What was written. */
  public record Written(int tables, long rows, int files, long bytes) {}

  /** Writes to {@code target}; a file of that name appears only when it is whole. */
  public Written write(Path target) throws IOException, SQLException {
    var beside = target.resolveSibling(target.getFileName() + ".part");
    try (var connection = dataSource.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      Manifest manifest;
      try (var zip = new ZipOutputStream(Files.newOutputStream(beside))) {
        manifest = write(connection, zip);
      }
      connection.rollback();
      Files.move(
          beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      long rows = manifest.tables().stream().mapToLong(Manifest.Table::rows).sum();
      return new Written(
          manifest.tables().size(), rows, manifest.files().size(), Files.size(target));
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private Manifest write(Connection connection, ZipOutputStream zip)
      throws IOException, SQLException {
    var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    var tables = new ArrayList<Manifest.Table>();
    for (var table : new Tables(jdbc).inOrder()) {
      tables.add(table(connection, jdbc, table, zip));
    }
    var digests =
        jdbc.sql("select distinct encode(sha256, 'hex') from files.file order by 1")
            .query((row, n) -> row.getString(1))
            .list();
    for (var digest : digests) {
      zip.putNextEntry(new ZipEntry("files/" + digest));
      try (var content = files.open(digest)) {
        content.transferTo(zip);
      }
      zip.closeEntry();
    }
    var manifest =
        new Manifest(Manifest.FORMAT, Instant.now().toString(), versions(jdbc), tables, digests);
    zip.putNextEntry(new ZipEntry("manifest.json"));
    zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
    zip.closeEntry();
    return manifest;
  }

  private static Manifest.Table table(
      Connection connection, JdbcClient jdbc, String table, ZipOutputStream zip)
      throws IOException, SQLException {
    var columns = columns(jdbc, table);
    zip.putNextEntry(new ZipEntry("tables/" + table + ".copy"));
    var digest = new DigestOutputStream(unclosed(zip), Sha256.digest());
    long rows =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut("copy " + table + " (" + Columns.quoted(columns) + ") to stdout", digest);
    zip.closeEntry();
    return new Manifest.Table(table, columns, rows, Sha256.hex(digest.getMessageDigest()));
  }

  static List<String> columns(JdbcClient jdbc, String table) {
    return jdbc.sql(
            """
            select attname from pg_attribute
            where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped and attgenerated = ''
            order by attnum
            """)
        .param("table", table)
        .query((row, n) -> row.getString(1))
        .list();
  }

  private static Map<String, String> versions(JdbcClient jdbc) {
    var versions = new TreeMap<String, String>();
    for (var module : Migrations.MODULES) {
      jdbc.sql(
              "select max(version::int)::text from "
                  + module
                  + ".migration where version is not null and success")
          .query((row, n) -> row.getString(1))
          .optional()
          .ifPresent(version -> versions.put(module, version));
    }
    return versions;
  }

  private static OutputStream unclosed(OutputStream out) {
    return new java.io.FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
      }

      @Override
      public void close() {
        // the zip goes on after this entry
      }
    };
  }
}
