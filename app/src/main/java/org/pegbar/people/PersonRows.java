// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pegbar.edition.EditionId;
import org.pegbar.language.Pinyin;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All SQL that writes what is said of a person in every edition alike. */
@Repository
class PersonRows {

  private final JdbcClient jdbc;

  PersonRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<String> findMergedInto(String oldId) {
    return jdbc.sql("select person_id from people.merged where old_id = :id")
        .param("id", oldId)
        .query(String.class)
        .optional();
  }

  Optional<String> findByEmail(String email) {
    return jdbc.sql(
            """
            select id from people.person where email <> '' and lower(email) = lower(:email)
            order by created_at, id limit 1
            """)
        .param("email", email)
        .query(String.class)
        .optional();
  }

  /** How the names of an edition's participants sound, by person. */
  Map<String, String> pinyin(EditionId edition) {
    var sounds = new HashMap<String, String>();
    jdbc.sql(
            """
            select id, name, pinyin from people.participant join people.person on id = person_id
            where edition_id = :edition
            """)
        .param("edition", edition.value())
        .query(row -> {
          var known = row.getString("pinyin");
          sounds.put(
              row.getString("id"), known.isEmpty() ? Pinyin.ofName(row.getString("name")) : known);
        });
    return sounds;
  }

  void insert(List<Participant> many) {
    jdbc.sql(
            """
            insert into people.person (id, name, name_latin, pinyin, name_order, email, languages,
              biography_zh, biography_en, photo_file_id)
            select id, name, "nameLatin", pinyin, "nameOrder", email, languages, "biographyZh",
              "biographyEn", photo
            from jsonb_to_recordset(cast(:rows as jsonb)) as row (id text, name text, "nameLatin" text,
              pinyin text, "nameOrder" text, email text, languages text[], "biographyZh" text,
              "biographyEn" text, photo text)
            """)
        .param("rows", json(many.stream().map(one -> parameters(one).getValues()).toList()))
        .update();
    insertAffiliations(many.stream().map(Participant::person).toList());
  }

  /** Changes a person unless somebody else did since {@code person.version()}. */
  boolean update(Participant participant) {
    int written =
        jdbc.sql(
                """
                update people.person set name = :name, name_latin = :nameLatin, pinyin = :pinyin,
                  name_order = :nameOrder, email = :email, languages = :languages,
                  biography_zh = :biographyZh, biography_en = :biographyEn, photo_file_id = :photo,
                  version = version + 1
                where id = :id and version = :version
                """)
            .paramSource(parameters(participant))
            .update();
    if (written == 1) {
      jdbc.sql("delete from people.affiliation where person_id = :id")
          .param("id", participant.id())
          .update();
      insertAffiliations(List.of(participant.person()));
    }
    return written == 1;
  }

  private void insertAffiliations(List<Person> persons) {
    var rows = new ArrayList<Map<String, Object>>();
    for (var person : persons) {
      int rank = 1;
      for (var affiliation : person.affiliations()) {
        rows.add(
            Map.of(
                "person_id", person.id(),
                "organisation_id", affiliation.organisationId(),
                "position_zh", affiliation.position().zh(),
                "position_en", affiliation.position().en(),
                "rank", rank++));
      }
    }
    jdbc.sql(
            """
            insert into people.affiliation select * from
              jsonb_populate_recordset(cast(null as people.affiliation), cast(:rows as jsonb))
            """)
        .param("rows", json(rows))
        .update();
  }

  private static String json(List<? extends Map<String, ?>> rows) {
    return JsonMapper.shared().writeValueAsString(rows);
  }

  private static MapSqlParameterSource parameters(Participant participant) {
    var person = participant.person();
    return new MapSqlParameterSource("id", person.id())
        .addValue("name", person.name())
        .addValue("nameLatin", person.nameLatin())
        .addValue("pinyin", Pinyin.ofName(person.name()))
        .addValue("nameOrder", person.nameOrder().code())
        .addValue("email", participant.email())
        .addValue("languages", person.languages().toArray(String[]::new))
        .addValue("biographyZh", person.biography().zh())
        .addValue("biographyEn", person.biography().en())
        .addValue("photo", person.photoFileId().orElse(null))
        .addValue("version", person.version());
  }
}
