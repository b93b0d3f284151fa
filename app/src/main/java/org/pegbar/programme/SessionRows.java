// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pegbar.edition.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL that reads and writes whole sessions. */
@Repository
public class SessionRows {

  private final JdbcClient jdbc;
  private final MemberRows members;

  SessionRows(JdbcClient jdbc, MemberRows members) {
    this.jdbc = jdbc;
    this.members = members;
  }

  List<Session> list(EditionId edition) {
    var parts = parts("session.edition_id = :key", edition.value());
    var items = items("session.edition_id = :key", edition.value());
    return jdbc.sql("select * from programme.session where edition_id = :edition order by number")
        .param("edition", edition.value())
        .query((row, n) -> SessionRow.read(row, parts, items))
        .list();
  }

  Optional<Session> find(EditionId edition, String id) {
    var parts = parts("session.id = :key", id);
    var items = items("session.id = :key", id);
    return jdbc.sql("select * from programme.session where edition_id = :edition and id = :id")
        .param("edition", edition.value())
        .param("id", id)
        .query((row, n) -> SessionRow.read(row, parts, items))
        .optional();
  }

  int nextNumber(EditionId edition) {
    return jdbc.sql(
            "select coalesce(max(number), 0) + 1 from programme.session where edition_id = :id")
        .param("id", edition.value())
        .query(Integer.class)
        .single();
  }

  /** Has the clock alone until the transaction ends. */
  void aloneOnTheClock(EditionId edition) {
    jdbc.sql("select clock.change_ways(:edition)")
        .param("edition", edition.value())
        .query((row, n) -> true)
        .single();
  }

  /** Adds sessions with their parts and items: in three statements, however many they are. */
  void insert(EditionId edition, List<Session> sessions) {
    jdbc.sql(
            """
            insert into programme.session (id, edition_id, number, guid, title_zh, title_en,
              abstract_zh, abstract_en, kind, imported_kind, activity_id, track_id, minutes, language,
              interpretation, audience, age_rating, state, equipment, premiere, room_id, starts_at,
              pinned, room_contested, source)
            select id, :edition, number, guid, "titleZh", "titleEn", "abstractZh", "abstractEn", kind,
              "importedKind", activity, track, minutes, language, interpretation, audience,
              "ageRating", state, equipment, premiere, room, "startsAt", pinned, "roomContested",
              cast(source as jsonb)
            from jsonb_to_recordset(cast(:rows as jsonb)) as row (id text, number int, guid uuid,
              "titleZh" text, "titleEn" text, "abstractZh" text, "abstractEn" text, kind text,
              "importedKind" text, activity text, track text, minutes int, language text,
              interpretation text[], audience int, "ageRating" text, state text, equipment text[],
              premiere boolean, room text, "startsAt" timestamptz, pinned boolean,
              "roomContested" boolean, source text)
            """)
        .param("edition", edition.value())
        .param("rows", SessionRow.json(edition, sessions))
        .update();
    members.insert(sessions);
  }

  boolean update(EditionId edition, Session session) {
    members.takeTurns(edition, session);
    int changed =
        jdbc.sql(
                """
                update programme.session set number = :number, title_zh = :titleZh,
                  title_en = :titleEn, abstract_zh = :abstractZh, abstract_en = :abstractEn,
                  kind = :kind, imported_kind = :importedKind, activity_id = :activity,
                  track_id = :track, minutes = :minutes, language = :language,
                  interpretation = :interpretation, audience = :audience, age_rating = :ageRating,
                  state = :state, equipment = :equipment, premiere = :premiere, room_id = :room,
                  starts_at = :startsAt, pinned = :pinned, room_contested = :roomContested,
                  source = cast(:source as jsonb), version = version + 1
                where id = :id and edition_id = :edition and version = :version
                """)
            .params(SessionRow.parameters(edition, session))
            .update();
    if (changed == 1) {
      replaceParts(session);
    }
    return changed == 1;
  }

  private void replaceParts(Session session) {
    var before = parts("session.id = :key", session.id()).getOrDefault(session.id(), List.of());
    if (!before.equals(session.parts())) {
      members.replaceParts(session);
    }
    var items = items("session.id = :key", session.id()).getOrDefault(session.id(), List.of());
    if (!items.equals(session.itemIds())) {
      members.replaceItems(session);
    }
  }

  private Map<String, List<Part>> parts(String condition, String key) {
    record Line(String session, Part part) {}
    return jdbc
        .sql(
            "select part.* from programme.part join programme.session on session.id ="
                + " part.session_id where "
                + condition
                + " order by part.session_id, part.position")
        .param("key", key)
        .query((row, n) ->
            new Line(
                row.getString("session_id"),
                new Part(
                    row.getString("person_id"),
                    PartRole.find(row.getString("role")).orElseThrow(),
                    row.getBoolean("contested"))))
        .stream()
        .collect(
            Collectors.groupingBy(
                Line::session, HashMap::new, Collectors.mapping(Line::part, Collectors.toList())));
  }

  private Map<String, List<String>> items(String condition, String key) {
    record Line(String session, String item) {}
    return jdbc
        .sql(
            "select booking.* from programme.booking join programme.session on session.id ="
                + " booking.session_id where "
                + condition
                + " order by booking.session_id, booking.item_id")
        .param("key", key)
        .query((row, n) -> new Line(row.getString("session_id"), row.getString("item_id")))
        .stream()
        .collect(
            Collectors.groupingBy(
                Line::session, HashMap::new, Collectors.mapping(Line::item, Collectors.toList())));
  }
}
