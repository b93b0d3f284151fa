// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pegbar.language.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about people who may be claimed. */
@Repository
class Claims {

  private final JdbcClient jdbc;

  Claims(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody who takes part in the edition. */
  Optional<Claimable> find(String edition, String person) {
    return jdbc.sql(
            """
            select person.* from people.participant join people.person on person.id = person_id
            where edition_id = ? and person_id = ?
            """)
        .params(edition, person)
        .query(Claims::row)
        .optional();
  }

  Optional<Claimable> find(String person) {
    return jdbc.sql("select * from people.person where id = ?")
        .param(person)
        .query(Claims::row)
        .optional();
  }

  /** The unclaimed people of a mailbox. */
  List<Claimable> unclaimed(String email) {
    return jdbc.sql(
            """
            select * from people.person where lower(email) = lower(?) and email <> ''
              and not exists (select from access.account where person_id = person.id)
            """)
        .param(email)
        .query(Claims::row)
        .list();
  }

  /** What the edition is called. */
  Bilingual editionName(String edition) {
    return jdbc.sql("select name_zh, name_en from edition.edition where id = ?")
        .param(edition)
        .query((row, n) -> new Bilingual(row.getString("name_zh"), row.getString("name_en")))
        .optional()
        .orElse(Bilingual.empty());
  }

  private static Claimable row(ResultSet row, int n) throws SQLException {
    return new Claimable(
        row.getString("id"),
        new Bilingual(row.getString("name"), row.getString("name_latin")),
        row.getString("email"),
        Arrays.asList((String[]) row.getArray("languages").getArray()));
  }
}
