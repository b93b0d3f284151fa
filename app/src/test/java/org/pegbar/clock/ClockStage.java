// SPDX-License-Identifier: Apache-2.0
package org.pegbar.clock;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.pegbar.edition.Edition;
import org.pegbar.id.RandomCode;
import org.pegbar.testing.World;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An edition with two venues twenty-five minutes apart, and raw statements that place sessions. */
final class ClockStage {

  static final Instant TEN = Instant.parse("2037-12-04T02:00:00Z");

  final World world;
  final JdbcClient jdbc;
  final Edition edition;
  final String north;
  final String south;
  final String hall;
  final String studio;
  final String cinema;

  ClockStage(World world) {
    this.world = world;
    jdbc = world.jdbc();
    edition = world.edition();
    north = world.venue(edition, "north");
    south = world.venue(edition, "south");
    world.journey(north, south, 25);
    hall = world.room(edition, north, "hall", 300);
    studio = world.room(edition, north, "studio", 60);
    cinema = world.room(edition, south, "cinema", 200);
  }

  /** A session of 60 minutes with these people, not placed. */
  String session(String... people) {
    var id = RandomCode.fresh();
    jdbc.sql(
            """
            insert into programme.session (id, edition_id, number, title_en, kind, minutes)
            select :id, :edition, coalesce(max(number), 0) + 1, :id, 'talk', 60
            from programme.session where edition_id = :edition
            """)
        .param("id", id)
        .param("edition", edition.id().value())
        .update();
    for (int i = 0; i < people.length; i++) {
      addPart(id, i + 1, people[i]);
    }
    return id;
  }

  void addPart(String session, int position, String person) {
    jdbc.sql("insert into programme.part values (?, ?, ?, 'speaker')")
        .params(session, position, person)
        .update();
  }

  String item() {
    var id = RandomCode.fresh();
    jdbc.sql(
            """
            insert into edition.item (id, edition_id, code, name_en, kind)
            values (?, ?, ?, 'Print', 'print')
            """)
        .params(id, edition.id().value(), id)
        .update();
    return id;
  }

  void book(String session, String item) {
    jdbc.sql("insert into programme.booking values (?, ?)").params(session, item).update();
  }

  void place(String session, String room, Instant start) {
    jdbc.sql("update programme.session set room_id = ?, starts_at = ? where id = ?")
        .params(room, OffsetDateTime.ofInstant(start, ZoneOffset.UTC), session)
        .update();
  }

  void unplace(String session) {
    jdbc.sql("update programme.session set room_id = null, starts_at = null where id = ?")
        .params(session)
        .update();
  }

  void close(String id, String room, Instant from, Instant to) {
    jdbc.sql(
            """
            insert into edition.closure (id, edition_id, room_id, starts_at, ends_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(
            id,
            edition.id().value(),
            room,
            from.atOffset(ZoneOffset.UTC),
            to.atOffset(ZoneOffset.UTC))
        .update();
  }

  void open(String closure) {
    jdbc.sql("delete from edition.closure where id = ?").params(closure).update();
  }

  /** How much is held in this edition. */
  int held() {
    return jdbc.sql("select count(*) from clock.commitment where edition_id = ?")
        .params(edition.id().value())
        .query(Integer.class)
        .single();
  }

  static Instant at(int minutesAfterTen) {
    return TEN.plusSeconds(minutesAfterTen * 60L);
  }
}
