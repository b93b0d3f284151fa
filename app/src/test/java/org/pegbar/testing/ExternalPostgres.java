// SPDX-License-Identifier: Apache-2.0
package org.pegbar.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A PostgreSQL that is not Pegbar's own, as an operator has one: passwords are asked for
 * (SCRAM-SHA-256), and each database belongs to a user who is no superuser.
 */
public final class ExternalPostgres implements AutoCloseable {

  public static final String OWNER = "conference";
  public static final String PASSWORD = "no secret";

  private final EmbeddedPostgres server;

  public ExternalPostgres(Path folder) throws IOException {
    var cluster = folder.resolve("cluster");
    server =
        EmbeddedPostgres.builder()
            .setDataDirectory(cluster)
            .setCleanDataDirectory(false)
            .setOverrideWorkingDirectory(
                Files.createDirectories(Path.of("target/test-data/binaries").toAbsolutePath())
                    .toFile())
            .start();
    admin().sql("create role " + OWNER + " login password '" + PASSWORD + "'").update();
    Files.writeString(
        cluster.resolve("pg_hba.conf"),
        """
        host all postgres 127.0.0.1/32 trust
        host all postgres ::1/128 trust
        host all all all scram-sha-256
        """);
    admin().sql("select pg_reload_conf()").query((row, n) -> true).single();
  }

  /** Makes an empty database that belongs to the owner. */
  public ExternalPostgres create(String database) {
    admin().sql("create database " + database + " owner " + OWNER).update();
    return this;
  }

  public String url(String database) {
    return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
  }

  /** The environment of a Pegbar that uses this database. */
  public Map<String, String> settings(String database) {
    return Map.of(
        "PEGBAR_DATABASE_URL",
        url(database),
        "PEGBAR_DATABASE_USER",
        OWNER,
        "PEGBAR_DATABASE_PASSWORD",
        PASSWORD);
  }

  /** As the owner sees it. */
  public DataSource database(String name) {
    var source = new PGSimpleDataSource();
    source.setUrl(url(name));
    source.setUser(OWNER);
    source.setPassword(PASSWORD);
    return source;
  }

  public JdbcClient admin() {
    return JdbcClient.create(server.getPostgresDatabase());
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
