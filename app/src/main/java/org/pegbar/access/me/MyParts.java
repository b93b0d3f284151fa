// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.me;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pegbar.access.Role;
import org.pegbar.language.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about what an account's person does where. */
@Repository
class MyParts {

  private final JdbcClient jdbc;

  MyParts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The editions of a person, the latest first. */
  List<MyPart> list(String person) {
    return jdbc.sql(
            """
            select slug, name_zh, name_en, array(
                select role from access.role
                where role.edition_id = edition.id and role.person_id = :person) as roles
            from edition.edition
            where exists (select from people.participant
                where participant.edition_id = edition.id and participant.person_id = :person)
              or exists (select from access.role
                where role.edition_id = edition.id and role.person_id = :person)
            order by first_day desc, slug
            """)
        .param("person", person)
        .query(MyParts::row)
        .list();
  }

  /** The name of a person for both readers. */
  Optional<Bilingual> findName(String person) {
    return jdbc.sql("select name, name_latin from people.person where id = ?")
        .param(person)
        .query((row, n) -> new Bilingual(row.getString("name"), row.getString("name_latin")))
        .optional();
  }

  private static MyPart row(ResultSet row, int n) throws SQLException {
    var codes = (String[]) row.getArray("roles").getArray();
    return new MyPart(
        row.getString("slug"),
        new Bilingual(row.getString("name_zh"), row.getString("name_en")),
        Arrays.stream(codes).flatMap(code -> Role.find(code).stream()).sorted().toList());
  }
}
