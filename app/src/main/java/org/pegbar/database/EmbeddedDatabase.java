// SPDX-License-Identifier: Apache-2.0
package org.pegbar.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A PostgreSQL of our own that keeps its data in a folder and survives restarts. */
public final class EmbeddedDatabase implements Closeable {

  private final EmbeddedPostgres server;

  private EmbeddedDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  public static EmbeddedDatabase start(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new EmbeddedDatabase(
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("cluster").toAbsolutePath())
            .setOverrideWorkingDirectory(folder.resolve("binaries").toAbsolutePath().toFile())
            .setCleanDataDirectory(false)
            .setPGStartupWait(Duration.ofSeconds(60))
            .setServerConfig("max_connections", "100")
            .start());
  }

  public String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
