// SPDX-License-Identifier: Apache-2.0
package org.pegbar.files;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.pegbar.testing.Visitor;

/** A real S3 server (Andrew Gaul's S3Proxy, on a folder) in a process of its own. */
final class S3Server implements AutoCloseable {

  static final String BUCKET = "pegbar";
  static final String ACCESS_KEY = "conference";
  static final String SECRET_KEY = "not a secret";

  private final Path folder;
  private final int port;
  private Process process;

  S3Server(Path folder) throws Exception {
    this.folder = folder;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Files.createDirectories(folder.resolve("store").resolve(BUCKET));
    process = launch();
  }

  /** What it is started with, as the application takes it. */
  Map<String, String> settings() {
    return Map.of(
        "PEGBAR_S3_ENDPOINT",
        endpoint().toString(),
        "PEGBAR_S3_BUCKET",
        BUCKET,
        "PEGBAR_S3_ACCESS_KEY",
        ACCESS_KEY,
        "PEGBAR_S3_SECRET_KEY",
        SECRET_KEY);
  }

  FilesSettings settings(String bucket, String secretKey) {
    return new FilesSettings(endpoint(), bucket, "us-east-1", ACCESS_KEY, secretKey);
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** The names of what lies in the bucket. */
  List<String> keys() throws IOException {
    try (var files = Files.list(folder.resolve("store").resolve(BUCKET))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  void startAgain() throws Exception {
    process = launch();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }

  private Process launch() throws Exception {
    var settings =
        Files.writeString(
            folder.resolve("s3proxy.properties"),
            """
            s3proxy.endpoint=%s
            s3proxy.authorization=aws-v2-or-v4
            s3proxy.identity=%s
            s3proxy.credential=%s
            jclouds.provider=filesystem-nio2
            jclouds.filesystem.basedir=%s
            """
                .formatted(endpoint(), ACCESS_KEY, SECRET_KEY, folder.resolve("store")));
    var started =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                Files.readString(Path.of("target/s3-server.classpath")).strip(),
                "org.gaul.s3proxy.Main",
                "--properties",
                settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("s3proxy.log").toFile())
            .start();
    await(started);
    return started;
  }

  private void await(Process started) throws Exception {
    for (int i = 0; i < 600; i++) {
      try (var socket = new Socket("127.0.0.1", port)) {
        new Visitor(URI.create(endpoint() + "/")).get("/");
        return;
      } catch (IOException notYet) {
        if (!started.isAlive()) {
          break;
        }
        Thread.sleep(100);
      }
    }
    throw new IllegalStateException(Files.readString(folder.resolve("s3proxy.log")));
  }
}
