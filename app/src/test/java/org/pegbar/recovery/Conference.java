// SPDX-License-Identifier: Apache-2.0
package org.pegbar.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.pegbar.testing.ServerProcess;
import org.pegbar.testing.Visitor;
import org.springframework.util.FileSystemUtils;

/**
 * A conference of eight sessions with a speaker each, on a server and beside a mail server that can
 * be killed, and its organiser.
 */
final class Conference implements AutoCloseable {

  /** One conference for all tests: each leaves the server running. */
  static final class Shared implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Conference.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .computeIfAbsent(Conference.class, type -> Conference.begin());
    }
  }

  static final int SESSIONS = 8;

  private final Path folder;
  final ServerProcess server;
  final Visitor organiser;
  final MailWire wire;
  private GreenMail mail;
  private final int mailPort;

  private Conference(Path folder) throws Exception {
    this.folder = folder;
    mail = new GreenMail(new ServerSetup(0, "localhost", "smtp"));
    mail.start();
    mailPort = mail.getSmtp().getPort();
    wire = new MailWire(mailPort);
    server = new ServerProcess(folder.resolve("data"), settings(wire.port()));
    organiser = new Visitor(server.home());
    signIn();
    found();
  }

  private static Conference begin() {
    try {
      return new Conference(Files.createTempDirectory("pegbar-conference-"));
    } catch (Exception e) {
      throw new IllegalStateException("The conference could not begin", e);
    }
  }

  /** A form is posted; the answer's status arrives later, or never (-1). */
  AtomicInteger post(String path, Map<String, String> fields) {
    var status = new AtomicInteger();
    Thread.ofVirtual()
        .start(() -> {
          try {
            status.set(organiser.post(path, fields).status());
          } catch (UncheckedIOException killed) {
            status.set(-1);
          }
        });
    return status;
  }

  List<String> texts(String sql) {
    try {
      return server.jdbc().sql(sql).query((row, n) -> row.getString(1)).list();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until this holds; the database may be away meanwhile. */
  static void await(ThrowingRunnable holds) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(120))
        .pollInterval(Duration.ofMillis(100))
        .ignoreExceptions()
        .untilAsserted(holds);
  }

  /** No session has a place, whatever another test gave it. */
  void unplace() throws IOException {
    server
        .jdbc()
        .sql("update programme.session set room_id = null, starts_at = null, pinned = false")
        .update();
  }

  /** The Message-IDs of what the mail server has taken. */
  List<String> received() {
    var ids = new ArrayList<String>();
    try {
      for (MimeMessage message : mail.getReceivedMessages()) {
        ids.add(message.getMessageID());
      }
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
    return ids;
  }

  /** The mail server ends, and what it has taken with it. */
  void endMail() {
    mail.stop();
  }

  /** Another mail server begins on the same port. */
  void startMail() {
    mail = new GreenMail(new ServerSetup(mailPort, "localhost", "smtp"));
    mail.start();
  }

  /** What strangers see: how many sessions the calendar of the public page has. */
  int published() {
    var calendar = new Visitor(server.home()).get("/e/kill/programme.ics");
    return calendar.status() == 404 ? 0 : calendar.body().split("BEGIN:VEVENT", -1).length - 1;
  }

  @Override
  public void close() throws Exception {
    server.close();
    wire.close();
    mail.stop();
    FileSystemUtils.deleteRecursively(folder);
  }

  private static Map<String, String> settings(int mailPort) {
    return Map.of(
        "PEGBAR_SMTP_HOST",
        "localhost",
        "PEGBAR_SMTP_PORT",
        String.valueOf(mailPort),
        "PEGBAR_SMTP_SECURITY",
        "none");
  }

  private void signIn() throws Exception {
    var printed = server.command("operator", "operator@pegbar.example");
    var link = printed.substring(printed.indexOf("/sign-in/")).strip();
    assertThat(organiser.post(link, Map.of()).status()).isEqualTo(302);
  }

  private void found() throws IOException {
    var edition =
        Map.of(
            "slug", "kill",
            "nameZh", "断电大会",
            "nameEn", "Power cut",
            "zone", "Asia/Shanghai",
            "firstDay", "2037-12-04",
            "lastDay", "2037-12-06",
            "copyFrom", "");
    assertThat(organiser.post("/editions/new", edition).status()).isEqualTo(302);
    for (var statement : PLACES_AND_PEOPLE.split(";")) {
      server.jdbc().sql(statement).param("sessions", SESSIONS).update();
    }
  }

  private static final String PLACES_AND_PEOPLE =
      """
      insert into edition.venue (id, edition_id, code, name_zh, name_en)
      select 'v', id, 'v', '主馆', 'Main venue' from edition.edition where :sessions > 0;
      insert into edition.room (id, edition_id, venue_id, code, name_zh, name_en, capacity)
      select 'r', id, 'v', 'r', '大厅', 'Hall', 300 from edition.edition where :sessions > 0;
      insert into people.person (id, name, name_latin, email)
      select 'p' || n, '讲者' || n, 'Speaker ' || n, 'p' || n || '@people.example'
      from generate_series(1, :sessions) n;
      insert into people.participant (edition_id, person_id, code, number)
      select edition.id, 'p' || n, 'p' || n, n from edition.edition, generate_series(1, :sessions) n;
      insert into programme.session (id, edition_id, number, title_zh, title_en, kind, minutes, audience, state)
      select 's' || n, edition.id, n, '讲座' || n, 'Talk ' || n, 'talk', 60, 1, 'confirmed'
      from edition.edition, generate_series(1, :sessions) n;
      insert into programme.part (session_id, position, person_id, role)
      select 's' || n, 1, 'p' || n, 'speaker' from generate_series(1, :sessions) n
      """;
}
