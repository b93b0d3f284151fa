// SPDX-License-Identifier: Apache-2.0
package org.pegbar.clock;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.pegbar.edition.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the clock: who and what is taken, when, and by what. */
@Repository
public class Commitments {

  private final JdbcClient jdbc;

  Commitments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everything that is held in an edition, by time. */
  public List<Commitment> list(EditionId edition) {
    return jdbc.sql(
            """
            select holder_kind, holder_id, lower(during) as starts, upper(during) as ends, cause_kind, cause_id
            from clock.commitment where edition_id = :edition and kind = 'held' and not contested
            order by starts, holder_kind, holder_id
            """)
        .param("edition", edition.value())
        .query((row, n) ->
            new Commitment(
                row.getString("holder_kind"),
                row.getString("holder_id"),
                instant(row.getObject("starts", OffsetDateTime.class)),
                instant(row.getObject("ends", OffsetDateTime.class)),
                row.getString("cause_kind"),
                row.getString("cause_id")))
        .list();
  }

  private static Instant instant(OffsetDateTime time) {
    return time.toInstant();
  }
}
