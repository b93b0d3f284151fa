// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pegbar.access.Role;
import org.pegbar.edition.Edition;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Visitor;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** A gigabyte is sent as fast as the server takes it, made on the fly. */
@PegbarTest
class HugeUploadTests {

  private static final long GIGABYTE = 1L << 30;
  private static final byte[] BLOCK =
      "姓名,单位\n".repeat(4096).getBytes(java.nio.charset.StandardCharsets.UTF_8);

  @Autowired World world;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aGigabyteIsRefusedSoonAndFillsNothing(boolean chunked) throws IOException {
    var edition = world.edition();
    var desk = new Desk(world.signedIn(edition, Role.OWNER), edition);
    var temporary = Path.of(System.getProperty("java.io.tmpdir"));
    long free = Files.getFileStore(temporary).getUsableSpace();
    var started = System.nanoTime();

    var sent = send(desk.visitor(), edition, chunked);

    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(30));
    assertThat(sent.bytes()).isLessThan(100_000_000);
    assertThat(sent.answer())
        .satisfiesAnyOf(
            answer -> assertThat(answer).isEmpty(),
            answer -> assertThat(answer).startsWith("HTTP/1.1 413"));
    assertThat(free - Files.getFileStore(temporary).getUsableSpace()).isLessThan(200_000_000);
    assertThat(desk.visitor().get(desk.at()).status()).isEqualTo(200);
    assertThat(
            world
                .jdbc()
                .sql("select count(*) from imports.upload where edition_id = ?")
                .param(edition.id().value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  private record Sent(long bytes, String answer) {}

  /** What went out before the server had enough, and the first line that it said. */
  private static Sent send(Visitor visitor, Edition edition, boolean chunked) throws IOException {
    long bytes = 0;
    try (var socket = new Socket(visitor.home().getHost(), visitor.home().getPort())) {
      socket.setSoTimeout(20_000);
      var out = socket.getOutputStream();
      var start = part();
      out.write(head(visitor, edition, chunked ? -1 : start.length + GIGABYTE).getBytes(US_ASCII));
      try {
        write(out, start, chunked);
        while (bytes < GIGABYTE && socket.getInputStream().available() == 0) {
          write(out, BLOCK, chunked);
          bytes += BLOCK.length;
        }
        out.flush();
      } catch (IOException closed) {
        // the server hung up, which is an answer, too
      }
      return new Sent(bytes, firstLine(socket));
    }
  }

  private static String firstLine(Socket socket) {
    try {
      var answer = new String(socket.getInputStream().readNBytes(12), US_ASCII);
      return answer;
    } catch (IOException reset) {
      return "";
    }
  }

  private static void write(OutputStream out, byte[] bytes, boolean chunked) throws IOException {
    if (chunked) {
      out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(US_ASCII));
    }
    out.write(bytes);
    if (chunked) {
      out.write("\r\n".getBytes(US_ASCII));
    }
  }

  private static byte[] part() {
    return "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"people.csv\"\r\n\r\n"
        .getBytes(US_ASCII);
  }

  private static String head(Visitor visitor, Edition edition, long length) {
    var lengthHeader = length < 0 ? "Transfer-Encoding: chunked" : "Content-Length: " + length;
    return "POST /e/"
        + edition.slug()
        + "/desk/imports HTTP/1.1\r\nHost: localhost\r\nCookie: "
        + "pegbar="
        + visitor.cookieNamed("pegbar")
        + "\r\nContent-Type: multipart/form-data; boundary=b\r\n"
        + lengthHeader
        + "\r\n\r\n";
  }
}
