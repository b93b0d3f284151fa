// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.demo;

import java.util.Optional;
import org.pegbar.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of the demo's one-click sign-in. */
@Repository
class DemoPeople {

  /** Somebody who plays a role, with the address that their account has or gets. */
  record Player(String personId, String email) {}

  private final JdbcClient jdbc;

  DemoPeople(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The first person, by code, who has the role and fewest others in the newest edition. */
  Optional<Player> find(Role role) {
    return jdbc.sql(
            """
            select person.id, coalesce(nullif(email, ''), participant.code || '@demo.invalid') email
            from access.role
            join people.participant using (edition_id, person_id)
            join people.person on person.id = person_id
            where role = :role and edition_id = (
              select id from edition.edition order by first_day desc, slug limit 1)
            order by (select count(*) from access.role other
              where other.edition_id = role.edition_id and other.person_id = role.person_id), code
            limit 1
            """)
        .param("role", role.code())
        .query((row, n) -> new Player(row.getString("id"), row.getString("email")))
        .optional();
  }
}
