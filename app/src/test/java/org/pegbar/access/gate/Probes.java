// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.gate;

import java.util.ArrayList;
import java.util.List;
import org.pegbar.edition.Edition;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a hostile text into every text column that an edition's pages are made of. */
final class Probes {

  /** Breaks out of text, attributes, scripts, lines of calendars and headers of letters. */
  static final String TEXT =
      "x\"'></title></script><script>alert(1)</script><img src=x"
          + " onerror=alert(1)>]]>&amp;{{7*7}}${7*7}\r\n"
          + "END:VEVENT\r\n"
          + "Bcc: thief@example.org";

  private static final String OF_EDITION = " where edition_id = :edition";
  private static final String OF_PERSON =
      " where person_id in (select person_id from people.participant where edition_id = :edition)";

  private Probes() {}

  private record Column(String table, String name, String rows) {}

  /** Fills what can be filled, and names it; what a constraint keeps clean stays as it is. */
  static List<String> plant(JdbcClient jdbc, Edition edition) {
    var planted = new ArrayList<String>();
    for (var column : columns(jdbc)) {
      var sql =
          "update %s set %s = :probe%s".formatted(column.table(), column.name(), column.rows());
      try {
        var update = jdbc.sql(sql).param("probe", TEXT).param("edition", edition.id().value());
        if (update.update() > 0) {
          planted.add(column.table() + "." + column.name());
        }
      } catch (DataAccessException keptClean) {
        // a constraint or a reference: the database refuses what no page has to escape
      }
    }
    return planted;
  }

  private static List<Column> columns(JdbcClient jdbc) {
    return jdbc
        .sql(
            """
            select table_schema || '.' || table_name as name, column_name,
              exists (select from information_schema.columns other where other.table_schema = c.table_schema
                and other.table_name = c.table_name and other.column_name = 'edition_id') as of_edition,
              exists (select from information_schema.columns other where other.table_schema = c.table_schema
                and other.table_name = c.table_name and other.column_name = 'person_id') as of_person
            from information_schema.columns c
            where table_schema in ('edition', 'people', 'programme') and data_type = 'text'
              and column_name not in ('id', 'edition_id', 'person_id', 'slug', 'time_zone', 'email', 'photo_file_id')
              and table_name not in ('migration', 'release', 'planning')
            order by 1, 2
            """)
        .query((row, n) ->
            new Column(
                row.getString("name"),
                row.getString("column_name"),
                rows(
                    row.getString("name"),
                    row.getBoolean("of_edition"),
                    row.getBoolean("of_person"))))
        .list()
        .stream()
        .filter(column -> !column.rows().isEmpty())
        .toList();
  }

  private static String rows(String table, boolean ofEdition, boolean ofPerson) {
    return switch (table) {
      case "edition.edition" -> " where id = :edition";
      case "people.person" -> OF_PERSON.replaceFirst("person_id", "id");
      case "people.organisation" ->
          " where id in (select organisation_id from people.affiliation" + OF_PERSON + ")";
      default -> ofEdition ? OF_EDITION : ofPerson ? OF_PERSON : "";
    };
  }
}
