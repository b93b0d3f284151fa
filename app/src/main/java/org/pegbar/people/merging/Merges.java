// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.merging;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pegbar.edition.EditionId;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Pinyin;
import org.pegbar.people.NameOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL that makes one record of two, as far as this module keeps it. */
@Repository
class Merges {

  private final JdbcClient jdbc;

  Merges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Locks both people, always in the same order; a part that is being added is waited for. */
  boolean lock(String one, String other) {
    return jdbc.sql("select id from people.person where id in (?, ?) order by id for update")
            .params(one, other)
            .query((row, n) -> row.getString(1))
            .list()
            .size()
        == 2;
  }

  Optional<Side> find(String person) {
    return list(Set.of(person)).stream().findFirst();
  }

  /** Those of the records that there are: in one query. */
  List<Side> list(Set<String> people) {
    return people.isEmpty() ? List.of() : query(people);
  }

  private List<Side> query(Set<String> people) {
    return jdbc.sql(
            """
            select person.*,
              array(select distinct edition_id from people.participant where person_id = person.id
                union select edition_id from access.role where person_id = person.id) as editions,
              array(select coalesce(nullif(organisation.name_zh, ''), organisation.name_en)
                from people.affiliation join people.organisation on organisation.id = organisation_id
                where person_id = person.id order by rank) as organisations_zh,
              array(select coalesce(nullif(organisation.name_en, ''), organisation.name_zh)
                from people.affiliation join people.organisation on organisation.id = organisation_id
                where person_id = person.id order by rank) as organisations_en
            from people.person where id in (:people) order by id
            """)
        .param("people", people)
        .query(Merges::side)
        .list();
  }

  /** Keeps what the record was, and lets whoever was merged into it earlier follow. */
  void remember(String from, String into) {
    jdbc.sql("update people.merged set person_id = :into where person_id = :from")
        .param("from", from)
        .param("into", into)
        .update();
    jdbc.sql(
            """
            insert into people.merged (old_id, person_id, record)
            select id, :into, to_jsonb(person) || jsonb_build_object(
              'participations', (select coalesce(jsonb_agg(to_jsonb(p)), '[]')
                from people.participant p where p.person_id = person.id),
              'affiliations', (select coalesce(jsonb_agg(to_jsonb(a)), '[]')
                from people.affiliation a where a.person_id = person.id))
            from people.person where id = :from
            """)
        .param("from", from)
        .param("into", into)
        .update();
  }

  void joinAffiliations(String from, String into) {
    jdbc.sql(
            """
            insert into people.affiliation as kept
            select :into, organisation_id, position_zh, position_en,
              rank + (select coalesce(max(rank), 0) from people.affiliation where person_id = :into)
            from people.affiliation where person_id = :from
            on conflict (person_id, organisation_id) do update set
              position_zh = coalesce(nullif(kept.position_zh, ''), excluded.position_zh),
              position_en = coalesce(nullif(kept.position_en, ''), excluded.position_en)
            """)
        .param("from", from)
        .param("into", into)
        .update();
  }

  /** The latest answer counts; of two at the same time, the refusal. */
  void joinConsents(String from, String into) {
    jdbc.sql(
            """
            insert into people.consent as kept (edition_id, person_id, purpose, given, at)
            select edition_id, :into, purpose, given, at from people.consent
            where person_id = :from and edition_id in (
              select edition_id from people.participant where person_id = :into)
            on conflict (edition_id, person_id, purpose) do update
            set given = excluded.given, at = excluded.at
            where excluded.at > kept.at or (excluded.at = kept.at and not excluded.given)
            """)
        .param("from", from)
        .param("into", into)
        .update();
  }

  void joinNeeds(String from, String into) {
    jdbc.sql(
            """
            insert into people.access_need as kept
            select edition_id, :into, need_zh, need_en from people.access_need
            where person_id = :from and edition_id in (
              select edition_id from people.participant where person_id = :into)
            on conflict (edition_id, person_id) do update set
              need_zh = case when excluded.need_zh in ('', kept.need_zh) then kept.need_zh
                else concat_ws('；', nullif(kept.need_zh, ''), excluded.need_zh) end,
              need_en = case when excluded.need_en in ('', kept.need_en) then kept.need_en
                else concat_ws('; ', nullif(kept.need_en, ''), excluded.need_en) end
            """)
        .param("from", from)
        .param("into", into)
        .update();
  }

  /** Where both take part, the one can be there whenever either of the two could. */
  void joinAvailability(String from, String into) {
    var both =
        jdbc.sql(
                """
                select a.edition_id from people.participant a join people.participant b using (edition_id)
                where a.person_id = ? and b.person_id = ?
                """)
            .params(from, into)
            .query((row, n) -> row.getString(1))
            .list();
    for (var edition : both) {
      var windows =
          jdbc.sql(
                  """
                  select unnest(range_agg(during))::text from people.availability
                  where edition_id = ? and person_id in (?, ?)
                  """)
              .params(edition, from, into)
              .query((row, n) -> row.getString(1))
              .list();
      jdbc.sql("delete from people.availability where edition_id = ? and person_id = ?")
          .params(edition, into)
          .update();
      windows.forEach(window ->
          jdbc.sql("insert into people.availability values (?, ?, ?::tstzrange)")
              .params(edition, into, window)
              .update());
    }
  }

  /** Where only the one takes part, the other does now, under the same code and number. */
  void moveParticipations(String from, String into) {
    jdbc.sql(
            """
            update people.participant set person_id = :into where person_id = :from
            and edition_id not in (select edition_id from people.participant where person_id = :into)
            """)
        .param("from", from)
        .param("into", into)
        .update();
  }

  void writeChosen(String into, Chosen chosen) {
    jdbc.sql(
            """
            update people.person set name = :name, name_latin = :latin, pinyin = :pinyin,
              name_order = :order, email = :email, languages = :languages,
              biography_zh = :zh, biography_en = :en, photo_file_id = :photo, version = version + 1
            where id = :id
            """)
        .param("name", chosen.name().name())
        .param("latin", chosen.name().nameLatin())
        .param("pinyin", Pinyin.ofName(chosen.name().name()))
        .param("order", chosen.name().nameOrder().code())
        .param("email", chosen.email())
        .param("languages", chosen.languages().toArray(String[]::new))
        .param("zh", chosen.biography().zh())
        .param("en", chosen.biography().en())
        .param("photo", chosen.photoFileId().orElse(null))
        .param("id", into)
        .update();
  }

  void delete(String from) {
    jdbc.sql("delete from people.person where id = ?").param(from).update();
  }

  private static Side side(ResultSet row, int n) throws SQLException {
    return new Side(
        row.getString("id"),
        row.getString("name"),
        row.getString("name_latin"),
        NameOrder.find(row.getString("name_order")).orElseThrow(),
        row.getString("email"),
        strings(row.getArray("languages")),
        new Bilingual(row.getString("biography_zh"), row.getString("biography_en")),
        Optional.ofNullable(row.getString("photo_file_id")),
        strings(row.getArray("editions")).stream().map(EditionId::new).toList(),
        new Bilingual(
            String.join("、", strings(row.getArray("organisations_zh"))),
            String.join(", ", strings(row.getArray("organisations_en")))));
  }

  private static List<String> strings(Array array) throws SQLException {
    return Arrays.asList((String[]) array.getArray());
  }
}
