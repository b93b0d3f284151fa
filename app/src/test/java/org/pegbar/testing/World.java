// SPDX-License-Identifier: Apache-2.0
package org.pegbar.testing;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.pegbar.access.Role;
import org.pegbar.edition.Edition;
import org.pegbar.edition.EditionId;
import org.pegbar.edition.Editions;
import org.pegbar.id.RandomCode;
import org.pegbar.language.Bilingual;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Makes editions, people and visitors for a test: each test has its own. */
@Lazy
public class World {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final JdbcClient jdbc;
  private final Editions editions;
  private final SessionRepository<? extends Session> sessions;
  private final int port;

  World(
      JdbcClient jdbc,
      Editions editions,
      SessionRepository<? extends Session> sessions,
      @Value("${local.server.port}") int port) {
    this.jdbc = jdbc;
    this.editions = editions;
    this.sessions = sessions;
    this.port = port;
  }

  public JdbcClient jdbc() {
    return jdbc;
  }

  /** Three days in Changchun, from Friday 4 December 2037, 08:30 to 21:30; no places yet. */
  public Edition edition() {
    var slug = "test-" + COUNT.incrementAndGet() + "-" + RandomCode.fresh().substring(0, 4);
    var edition =
        new Edition(
            new EditionId(RandomCode.fresh()),
            slug,
            new Bilingual("测试大会", "Test conference"),
            new Bilingual("主题", "Theme"),
            Bilingual.empty(),
            ZoneId.of("Asia/Shanghai"),
            LocalDate.of(2037, 12, 4),
            LocalDate.of(2037, 12, 6),
            LocalTime.of(8, 30),
            LocalTime.of(21, 30),
            1);
    editions.add(edition);
    return edition;
  }

  public String venue(Edition edition, String code) {
    var id = RandomCode.fresh();
    jdbc.sql(
            "insert into edition.venue (id, edition_id, code, name_zh, name_en) values (?, ?, ?, ?, ?)")
        .params(id, edition.id().value(), code, "场馆" + code, "Venue " + code)
        .update();
    return id;
  }

  public void journey(String from, String to, int minutes) {
    for (var ends : List.of(List.of(from, to), List.of(to, from))) {
      jdbc.sql("insert into edition.journey values (?, ?, ?)")
          .params(ends.get(0), ends.get(1), minutes)
          .update();
    }
  }

  public String room(Edition edition, String venue, String code, int capacity) {
    var id = RandomCode.fresh();
    jdbc.sql(
            """
            insert into edition.room (id, edition_id, venue_id, code, name_zh, name_en, capacity)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(id, edition.id().value(), venue, code, "会场" + code, "Room " + code, capacity)
        .update();
    return id;
  }

  /** A person who takes part in the edition, without an account. */
  public String person(Edition edition, String name) {
    var id = RandomCode.fresh();
    jdbc.sql("insert into people.person (id, name, name_latin, email) values (?, ?, ?, ?)")
        .params(id, name, "Latin " + name, id + "@people.example")
        .update();
    jdbc.sql(
            """
            insert into people.participant (edition_id, person_id, code, number)
            select :edition, :person, :person, coalesce(max(number), 0) + 1
            from people.participant where edition_id = :edition
            """)
        .param("edition", edition.id().value())
        .param("person", id)
        .update();
    return id;
  }

  /** A session of an hour, called by its name in both languages, with these speakers. */
  public String session(Edition edition, String name, String... speakers) {
    var id = RandomCode.fresh();
    jdbc.sql(
            """
            insert into programme.session
              (id, edition_id, number, title_zh, title_en, kind, minutes)
            select :id, :edition, coalesce(max(number), 0) + 1, :zh, :en, 'talk', 60
            from programme.session where edition_id = :edition
            """)
        .param("id", id)
        .param("edition", edition.id().value())
        .param("zh", "场次" + name)
        .param("en", "Session " + name)
        .update();
    for (int i = 0; i < speakers.length; i++) {
      jdbc.sql("insert into programme.part values (?, ?, ?, 'speaker')")
          .params(id, i + 1, speakers[i])
          .update();
    }
    return id;
  }

  /** Places a session: the start is the edition's local time, such as 2037-12-04T09:00. */
  public void place(Edition edition, String session, String room, String start) {
    jdbc.sql(
            "update programme.session set room_id = :room, starts_at = cast(:start as timestamp)"
                + " at time zone :zone where id = :id")
        .param("room", room)
        .param("start", start)
        .param("zone", edition.zone().getId())
        .param("id", session)
        .update();
  }

  /** Somebody who has not signed in; reads English. */
  public Visitor visitor() {
    return new Visitor(URI.create("http://localhost:" + port + "/"));
  }

  /** A new person with these roles in the edition, signed in; reads English. */
  public Visitor signedIn(Edition edition, Role... roles) {
    var person = person(edition, "角色" + COUNT.incrementAndGet());
    for (var role : roles) {
      grant(edition, person, role);
    }
    return signedInAs(person);
  }

  public void grant(Edition edition, String person, Role role) {
    jdbc.sql("insert into access.role (edition_id, person_id, role) values (?, ?, ?)")
        .params(edition.id().value(), person, role.code())
        .update();
  }

  /** A visitor whose account has claimed this person. */
  public Visitor signedInAs(String person) {
    var account = RandomCode.fresh();
    jdbc.sql(
            "insert into access.account (id, email, name, language, person_id) values (?, ?, ?, 'en', ?)")
        .params(account, account + "@accounts.example", "Account " + account, person)
        .update();
    return visitor().cookie("pegbar", session(account, sessions));
  }

  /** Whoever operates the server; has claimed nobody. */
  public Visitor operator() {
    var account = RandomCode.fresh();
    jdbc.sql(
            "insert into access.account (id, email, name, language, operator) values (?, ?, 'Operator', 'en', true)")
        .params(account, account + "@accounts.example")
        .update();
    return visitor().cookie("pegbar", session(account, sessions));
  }

  /** A visitor who has signed in to this account some time ago. */
  public Visitor signedInTo(String account) {
    return visitor().cookie("pegbar", session(account, sessions));
  }

  private static <S extends Session> String session(String account, SessionRepository<S> sessions) {
    var session = sessions.createSession();
    var signedIn = UsernamePasswordAuthenticationToken.authenticated(account, "", List.of());
    session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(signedIn));
    sessions.save(session);
    return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
  }
}
