// SPDX-License-Identifier: Apache-2.0
package org.pegbar.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A server in a process of its own, as {@code bin/pegbar serve} starts it, so that it can be
 * killed.
 */
public final class ServerProcess implements AutoCloseable {

  private final Path data;
  private final int port;
  private final Map<String, String> settings;
  private Process process;

  public ServerProcess(Path data) throws IOException {
    this(data, Map.of());
  }

  /** With further environment variables. */
  public ServerProcess(Path data, Map<String, String> settings) throws IOException {
    this.data = data;
    this.settings = settings;
    shareBinaries(data);
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    process = launch("serve", "--port", String.valueOf(port), "--data", data.toString());
    awaitPages();
  }

  public URI home() {
    return URI.create("http://localhost:" + port + "/");
  }

  /** kill -9: the process gets no chance to say goodbye. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  public boolean alive() {
    return process.isAlive();
  }

  /** What the server printed, all its lives together. */
  public Path log() {
    return data.resolveSibling(data.getFileName() + ".log");
  }

  public void startAgain() throws IOException {
    process = launch("serve", "--port", String.valueOf(port), "--data", data.toString());
    awaitPages();
  }

  /** kill -9 of the embedded PostgreSQL and of every process it has. */
  public void killDatabase() throws IOException {
    var postmaster =
        ProcessHandle.of(Long.parseLong(postmasterFile().getFirst().strip())).orElseThrow();
    var children = postmaster.descendants().toList();
    postmaster.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }

  public JdbcClient jdbc() throws IOException {
    return JdbcClient.create(source());
  }

  /** A connection of one's own; close it. */
  public Connection connect() throws IOException, SQLException {
    return source().getConnection();
  }

  private PGSimpleDataSource source() throws IOException {
    var source = new PGSimpleDataSource();
    source.setUrl("jdbc:postgresql://localhost:" + postmasterFile().get(3).strip() + "/postgres");
    source.setUser("postgres");
    return source;
  }

  /** Runs another command beside the server, and returns what it printed. */
  public String command(String... words) throws IOException, InterruptedException {
    var all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", data.toString()));
    var beside = launch(all.toArray(String[]::new));
    var printed =
        new String(beside.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    beside.waitFor();
    return printed;
  }

  public void awaitPages() throws IOException {
    var end = Instant.now().plus(Duration.ofSeconds(240));
    while (!answers()) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        throw new IllegalStateException("The server did not start: " + Files.readString(log()));
      }
      pause();
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  /** All servers of a test run unpack PostgreSQL once. */
  private static void shareBinaries(Path data) throws IOException {
    var shared = Files.createDirectories(Path.of("target/test-data/binaries").toAbsolutePath());
    var folder = Files.createDirectories(data.resolve("postgresql"));
    if (Files.notExists(folder.resolve("binaries"))) {
      Files.createSymbolicLink(folder.resolve("binaries"), shared);
    }
  }

  private List<String> postmasterFile() throws IOException {
    return Files.readAllLines(data.resolve("postgresql/cluster/postmaster.pid"));
  }

  private boolean answers() {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(home()).timeout(Duration.ofSeconds(5)).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Process launch(String... words) throws IOException {
    var builder = CommandLine.builder(settings, words);
    if (words[0].equals("serve")) {
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    }
    return builder.start();
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
