// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pegbar.edition.EditionId;
import org.pegbar.language.Bilingual;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads participants whole: one query for each kind of thing that is said about them. */
final class ParticipantReader {

  private static final String PARTICIPANTS =
      """
      select person.*, person_id, code, number
      from people.participant join people.person on person.id = person_id
      where edition_id = :edition and (:person = '' or person_id = :person) order by number
      """;

  private static final String AFFILIATIONS =
      """
      select affiliation.*, name_zh, name_en
      from people.participant join people.affiliation using (person_id)
      join people.organisation on organisation.id = organisation_id
      where edition_id = :edition and (:person = '' or person_id = :person)
      order by rank, organisation.code
      """;

  private static final String WINDOWS =
      """
      select person_id, lower(during) as starts, upper(during) as ends from people.availability
      where edition_id = :edition and (:person = '' or person_id = :person) order by during
      """;

  private static final String CONSENTS =
      """
      select person_id, purpose from people.consent
      where given and edition_id = :edition and (:person = '' or person_id = :person)
      """;

  private final JdbcClient jdbc;

  ParticipantReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Participant> list(EditionId edition, String person) {
    var affiliations = new HashMap<String, List<Affiliation>>();
    var windows = new HashMap<String, List<Window>>();
    var consents = new HashMap<String, List<Consent>>();
    query(AFFILIATIONS, edition, person, (row, n) -> put(affiliations, row, affiliation(row)));
    query(WINDOWS, edition, person, (row, n) -> put(windows, row, window(row)));
    query(CONSENTS, edition, person, (row, n) -> put(consents, row, consent(row)));
    return query(
        PARTICIPANTS,
        edition,
        person,
        (row, n) -> {
          var id = row.getString("person_id");
          return new Participant(
              person(row, affiliations.getOrDefault(id, List.of())),
              row.getString("code"),
              row.getInt("number"),
              row.getString("email"),
              windows.getOrDefault(id, List.of()),
              Set.copyOf(consents.getOrDefault(id, List.of())));
        });
  }

  private <T> List<T> query(String sql, EditionId edition, String person, RowMapper<T> mapper) {
    return jdbc.sql(sql)
        .param("edition", edition.value())
        .param("person", person)
        .query(mapper)
        .list();
  }

  private static <T> T put(Map<String, List<T>> byPerson, ResultSet row, T value)
      throws SQLException {
    byPerson.computeIfAbsent(row.getString("person_id"), id -> new ArrayList<>()).add(value);
    return value;
  }

  private static Person person(ResultSet row, List<Affiliation> affiliations) throws SQLException {
    return new Person(
        row.getString("person_id"),
        row.getString("name"),
        row.getString("name_latin"),
        NameOrder.find(row.getString("name_order")).orElseThrow(),
        strings(row.getArray("languages")),
        new Bilingual(row.getString("biography_zh"), row.getString("biography_en")),
        affiliations,
        Optional.ofNullable(row.getString("photo_file_id")),
        row.getInt("version"));
  }

  private static Affiliation affiliation(ResultSet row) throws SQLException {
    return new Affiliation(
        row.getString("organisation_id"),
        new Bilingual(row.getString("name_zh"), row.getString("name_en")),
        new Bilingual(row.getString("position_zh"), row.getString("position_en")));
  }

  private static Window window(ResultSet row) throws SQLException {
    return new Window(row.getTimestamp("starts").toInstant(), row.getTimestamp("ends").toInstant());
  }

  private static Consent consent(ResultSet row) throws SQLException {
    return Consent.find(row.getString("purpose")).orElseThrow();
  }

  private static List<String> strings(Array array) throws SQLException {
    return Arrays.asList((String[]) array.getArray());
  }
}
