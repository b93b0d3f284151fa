// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pegbar.edition.EditionId;
import org.pegbar.language.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All SQL about who takes part in an edition, when they can, and what they agreed to. */
@Repository
class ParticipantRows {

  private final JdbcClient jdbc;
  private final ParticipantReader reader;

  ParticipantRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.reader = new ParticipantReader(jdbc);
  }

  /** The participants of an edition by number; only one of them if {@code person} is not empty. */
  List<Participant> list(EditionId edition, String person) {
    return reader.list(edition, person);
  }

  void insert(EditionId edition, List<Participant> many) {
    jdbc.sql(
            """
            insert into people.participant (edition_id, person_id, code, number)
            select :edition, person, code, number
            from jsonb_to_recordset(cast(:rows as jsonb)) as row (person text, code text, number int)
            """)
        .param("edition", edition.value())
        .param("rows", json(many.stream().map(one -> head(edition, one)).toList()))
        .update();
    insertWindows(edition, many);
    insertConsents(edition, many);
  }

  private Map<String, Object> head(EditionId edition, Participant one) {
    int number = one.number() > 0 ? one.number() : nextNumber(edition);
    return Map.of("person", one.id(), "code", one.code(), "number", number);
  }

  private static String json(List<Map<String, Object>> rows) {
    return JsonMapper.shared().writeValueAsString(rows);
  }

  void update(EditionId edition, Participant participant) {
    jdbc.sql(
            """
            update people.participant set code = :code
            where edition_id = :edition and person_id = :person and code <> :code
            """)
        .param("edition", edition.value())
        .param("person", participant.id())
        .param("code", participant.code())
        .update();
    if (!list(edition, participant.id())
        .getFirst()
        .availability()
        .equals(participant.availability())) {
      jdbc.sql("delete from people.availability where edition_id = ? and person_id = ?")
          .params(edition.value(), participant.id())
          .update();
      insertWindows(edition, List.of(participant));
      markAvailability(edition, participant);
    }
    writeConsents(edition, participant);
  }

  /** Whoever is on the clock already may now be placed when they are away: somebody must look. */
  private void markAvailability(EditionId edition, Participant participant) {
    jdbc.sql(
            """
            update people.participant set availability_changed_at = now()
            where edition_id = :edition and person_id = :person and exists (
              select from clock.commitment where edition_id = :edition and kind = 'held'
                and holder_kind = 'person' and holder_id = :person)
            """)
        .param("edition", edition.value())
        .param("person", participant.id())
        .update();
  }

  List<String> listAvailabilityChanged(EditionId edition) {
    return jdbc.sql(
            """
            select person_id from people.participant
            where edition_id = ? and availability_changed_at is not null
            order by availability_changed_at
            """)
        .param(edition.value())
        .query((row, n) -> row.getString(1))
        .list();
  }

  void seeAvailability(EditionId edition, String person) {
    jdbc.sql(
            """
            update people.participant set availability_changed_at = null
            where edition_id = ? and person_id = ?
            """)
        .params(edition.value(), person)
        .update();
  }

  boolean delete(EditionId edition, String person) {
    return jdbc.sql("delete from people.participant where edition_id = ? and person_id = ?")
            .params(edition.value(), person)
            .update()
        == 1;
  }

  Set<String> withdrawn(EditionId edition, Consent purpose) {
    return new HashSet<>(
        jdbc.sql(
                """
                select person_id from people.consent
                where edition_id = :edition and purpose = :purpose and not given
                """)
            .param("edition", edition.value())
            .param("purpose", purpose.code())
            .query((row, n) -> row.getString("person_id"))
            .list());
  }

  Map<String, Bilingual> accessNeeds(EditionId edition) {
    var needs = new HashMap<String, Bilingual>();
    jdbc.sql("select * from people.access_need where edition_id = ?")
        .param(edition.value())
        .query(row -> {
          needs.put(
              row.getString("person_id"),
              new Bilingual(row.getString("need_zh"), row.getString("need_en")));
        });
    return needs;
  }

  void writeAccessNeed(EditionId edition, String person, Bilingual need) {
    var sql =
        need.isEmpty()
            ? "delete from people.access_need where edition_id = :edition and person_id = :person"
            : """
            insert into people.access_need values (:edition, :person, :zh, :en)
            on conflict (edition_id, person_id) do update set need_zh = :zh, need_en = :en
            where (access_need.need_zh, access_need.need_en) <> (:zh, :en)
            """;
    jdbc.sql(sql)
        .param("edition", edition.value())
        .param("person", person)
        .param("zh", need.zh())
        .param("en", need.en())
        .update();
  }

  /** Two who come at once get their numbers one after the other. */
  int nextNumber(EditionId edition) {
    jdbc.sql("select id from edition.edition where id = ? for no key update")
        .param(edition.value())
        .query(String.class)
        .single();
    return jdbc.sql(
            "select coalesce(max(number), 0) + 1 from people.participant where edition_id = ?")
        .param(edition.value())
        .query(Integer.class)
        .single();
  }

  private void insertWindows(EditionId edition, List<Participant> many) {
    var rows =
        many.stream()
            .flatMap(one ->
                one.availability().stream()
                    .map(window ->
                        Map.<String, Object>of(
                            "person", one.id(),
                            "starts", window.from().toString(),
                            "ends", window.to().toString())))
            .toList();
    if (!rows.isEmpty()) {
      jdbc.sql(
              """
              insert into people.availability select :edition, person, tstzrange(starts, ends)
              from jsonb_to_recordset(cast(:rows as jsonb))
                as row (person text, starts timestamptz, ends timestamptz)
              """)
          .param("edition", edition.value())
          .param("rows", json(rows))
          .update();
    }
  }

  private void insertConsents(EditionId edition, List<Participant> many) {
    var rows =
        many.stream()
            .flatMap(one ->
                one.consents().stream()
                    .map(given ->
                        Map.<String, Object>of("person", one.id(), "purpose", given.code())))
            .toList();
    if (!rows.isEmpty()) {
      jdbc.sql(
              """
              insert into people.consent (edition_id, person_id, purpose, given)
              select :edition, person, purpose, true
              from jsonb_to_recordset(cast(:rows as jsonb)) as row (person text, purpose text)
              on conflict (edition_id, person_id, purpose) do update
              set given = excluded.given, at = excluded.at where consent.given <> excluded.given
              """)
          .param("edition", edition.value())
          .param("rows", json(rows))
          .update();
    }
  }

  /** An answer keeps the time at which it was first given. */
  private void writeConsents(EditionId edition, Participant participant) {
    jdbc.sql(
            """
            insert into people.consent (edition_id, person_id, purpose, given)
            select :edition, :person, purpose, purpose = any(:given) from unnest(:purposes) as purpose
            where purpose = any(:given) or exists (select from people.consent known
              where known.edition_id = :edition and known.person_id = :person
                and known.purpose = purpose.purpose)
            on conflict (edition_id, person_id, purpose) do update
            set given = excluded.given, at = excluded.at where consent.given <> excluded.given
            """)
        .param("edition", edition.value())
        .param("person", participant.id())
        .param("purposes", codes(EnumSet.allOf(Consent.class)))
        .param("given", codes(participant.consents()))
        .update();
  }

  private static String[] codes(Collection<Consent> consents) {
    return consents.stream().map(Consent::code).toArray(String[]::new);
  }
}
