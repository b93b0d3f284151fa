// SPDX-License-Identifier: Apache-2.0
package org.pegbar.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own that keeps its data in a folder and survives restarts. One process owns
 * it at a time: it ends what an owner that was killed has left running, and starts the server again
 * on the same port if the server itself is killed. A command that runs beside the owner is its
 * guest.
 */
public final class EmbeddedDatabase implements Closeable {

  /** The folder belongs to a running Pegbar that cannot be reached, or must not be. */
  public static final class InUse extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private InUse(String sentence, Path folder) {
      super(sentence.formatted(folder.getParent()));
    }

    static InUse changing(Path folder) {
      return new InUse(
          "Another Pegbar is starting or stopping on the data folder '%s'. Wait a moment, or choose"
              + " another folder with --data.",
          folder);
    }

    static InUse served(Path folder) {
      return new InUse(
          "Another Pegbar serves from the data folder '%s'. Stop that one, or choose another folder"
              + " with --data.",
          folder);
    }
  }

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

  private final Path folder;
  private final @Nullable FileLock ownership;
  private final int port;
  private @Nullable EmbeddedPostgres server;
  private volatile boolean closing;

  private EmbeddedDatabase(Path folder, @Nullable FileLock ownership) throws IOException {
    this.folder = folder;
    this.ownership = ownership;
    if (ownership == null) {
      port = PostmasterFile.of(cluster()).port().orElseThrow(() -> InUse.changing(folder));
    } else {
      PostmasterFile.of(cluster()).stopWhatRuns();
      server = launch(0);
      port = server.getPort();
      Thread.ofVirtual().name("database-watch").start(this::watch);
    }
  }

  /**
   * Opens the database of a folder, and starts its server unless another process already has.
   *
   * @param guest whether it may be another process's
   * @throws InUse if it is, and may not
   */
  public static EmbeddedDatabase start(Path folder, boolean guest) throws IOException {
    var absolute = folder.toAbsolutePath();
    Files.createDirectories(absolute);
    Requirements.cluster(absolute.resolve("cluster"));
    var channel =
        FileChannel.open(
            absolute.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    var ownership = channel.tryLock();
    if (ownership == null && !guest) {
      throw InUse.served(absolute);
    }
    return new EmbeddedDatabase(absolute, ownership);
  }

  public String url() {
    return "jdbc:postgresql://localhost:" + port + "/postgres";
  }

  @Override
  public synchronized void close() throws IOException {
    closing = true;
    if (ownership != null) {
      if (server != null) {
        server.close();
      }
      ownership.channel().close();
    }
  }

  private Path cluster() {
    return folder.resolve("cluster");
  }

  private EmbeddedPostgres launch(int onPort) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(onPort)
        .setDataDirectory(cluster())
        .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setServerConfig("max_connections", "100")
        .setServerConfig("listen_addresses", "localhost")
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("client_connection_check_interval", "1000")
        .start();
  }

  private void watch() {
    while (!closing) {
      try {
        Thread.sleep(Duration.ofSeconds(1));
        revive();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (IOException | IllegalStateException e) {
        LOG.error("The embedded PostgreSQL does not start: {}; trying again", e.getMessage());
      }
    }
  }

  private synchronized void revive() throws IOException {
    if (closing || server == null || PostmasterFile.of(cluster()).isRunning()) {
      return;
    }
    LOG.warn(
        "The embedded PostgreSQL ended without being told to; starting it again on port {}", port);
    server.close();
    server = launch(port);
  }
}
