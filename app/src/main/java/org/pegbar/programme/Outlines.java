// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.util.Optional;
import org.pegbar.edition.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about what imported schedules said of an edition as a whole. */
@Repository
class Outlines {

  private final JdbcClient jdbc;

  Outlines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<String> find(EditionId edition) {
    return jdbc.sql("select told from programme.outline where edition_id = :edition")
        .param("edition", edition.value())
        .query(String.class)
        .optional();
  }

  void write(EditionId edition, String told) {
    jdbc.sql(
            """
            insert into programme.outline values (:edition, cast(:told as jsonb))
            on conflict (edition_id) do update set told = excluded.told
            """)
        .param("edition", edition.value())
        .param("told", told)
        .update();
  }
}
