// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.roles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pegbar.access.Role;
import org.pegbar.language.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about who has which role in an edition. */
@Repository
class RoleRows {

  private final JdbcClient jdbc;

  RoleRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everybody who takes part, in the order of their names; most have no role. */
  List<Holder> list(String edition) {
    return jdbc.sql(
            """
            select person_id, name, name_latin, code, array(
                select role from access.role
                where role.edition_id = participant.edition_id
                  and role.person_id = participant.person_id) as roles
            from people.participant join people.person on person.id = person_id
            where edition_id = ?
            order by coalesce(nullif(pinyin, ''), lower(name_latin)), name, code
            """)
        .param(edition)
        .query(RoleRows::row)
        .list();
  }

  boolean takesPart(String edition, String person) {
    return jdbc.sql(
            """
            select exists (select from people.participant where edition_id = ? and person_id = ?)
            """)
        .params(edition, person)
        .query(Boolean.class)
        .single();
  }

  /** Holds the edition's owners until the transaction ends, so that two cannot leave at once. */
  Set<String> lockOwners(String edition) {
    return jdbc
        .sql(
            """
            select person_id from access.role where edition_id = ? and role = 'owner'
            order by person_id for update
            """)
        .param(edition)
        .query((row, n) -> row.getString(1))
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  void grant(String edition, String person, Role role) {
    jdbc.sql(
            """
            insert into access.role (edition_id, person_id, role) values (?, ?, ?)
            on conflict do nothing
            """)
        .params(edition, person, role.code())
        .update();
  }

  void withdraw(String edition, String person, Role role) {
    jdbc.sql("delete from access.role where edition_id = ? and person_id = ? and role = ?")
        .params(edition, person, role.code())
        .update();
  }

  private static Holder row(ResultSet row, int n) throws SQLException {
    var codes = (String[]) row.getArray("roles").getArray();
    return new Holder(
        row.getString("person_id"),
        new Bilingual(row.getString("name"), row.getString("name_latin")),
        row.getString("code"),
        Arrays.stream(codes).flatMap(code -> Role.find(code).stream()).collect(Collectors.toSet()));
  }
}
