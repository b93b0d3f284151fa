// SPDX-License-Identifier: Apache-2.0
package org.pegbar.recovery;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A server in a process of its own, as {@code bin/pegbar serve} starts it, so that it can be
 * killed.
 */
final class ServerProcess implements AutoCloseable {

  private final Path data;
  private final int port;
  private Process process;

  ServerProcess(Path data) throws IOException {
    this.data = data;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    process = launch("serve", "--port", String.valueOf(port), "--data", data.toString());
    awaitPages();
  }

  URI home() {
    return URI.create("http://localhost:" + port + "/");
  }

  /** kill -9: the process gets no chance to say goodbye. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  void startAgain() throws IOException {
    process = launch("serve", "--port", String.valueOf(port), "--data", data.toString());
    awaitPages();
  }

  /** kill -9 of the embedded PostgreSQL and of every process it has. */
  void killDatabase() throws IOException {
    var postmaster =
        ProcessHandle.of(Long.parseLong(postmasterFile().getFirst().strip())).orElseThrow();
    var children = postmaster.descendants().toList();
    postmaster.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }

  JdbcClient jdbc() throws IOException {
    var source = new PGSimpleDataSource();
    source.setUrl("jdbc:postgresql://localhost:" + postmasterFile().get(3).strip() + "/postgres");
    source.setUser("postgres");
    return JdbcClient.create(source);
  }

  /** Runs another command beside the server, and returns what it printed. */
  String command(String... words) throws IOException, InterruptedException {
    var all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", data.toString()));
    var beside = launch(all.toArray(String[]::new));
    var printed =
        new String(beside.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    beside.waitFor();
    return printed;
  }

  void awaitPages() throws IOException {
    var end = Instant.now().plus(Duration.ofSeconds(120));
    while (!answers()) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        throw new IllegalStateException("The server did not start: " + process);
      }
      pause();
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
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

  private static Process launch(String... words) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "org.pegbar.command.Main"));
    command.addAll(List.of(words));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(
            words[0].equals("serve")
                ? ProcessBuilder.Redirect.DISCARD
                : ProcessBuilder.Redirect.PIPE)
        .start();
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
