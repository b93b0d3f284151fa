// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL that writes the ways between venues. */
@Repository
public class JourneyRows {

  private final JdbcClient jdbc;

  JourneyRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Writes how long a way takes; no minutes, no row. The clock's commitments follow by trigger.
   *
   * @throws org.springframework.dao.DataIntegrityViolationException if somebody could not arrive
   *     any more
   */
  public void write(Journey journey) {
    jdbc.sql("select clock.change_ways(edition_id) from edition.venue where id = :from")
        .param("from", journey.fromVenueId())
        .query((row, n) -> true)
        .list();
    var sql =
        journey.minutes() == 0
            ? "delete from edition.journey where from_venue_id = :from and to_venue_id = :to"
            : """
            insert into edition.journey values (:from, :to, :minutes)
            on conflict (from_venue_id, to_venue_id) do update set minutes = :minutes
            where journey.minutes <> :minutes
            """;
    jdbc.sql(sql)
        .param("from", journey.fromVenueId())
        .param("to", journey.toVenueId())
        .param("minutes", journey.minutes())
        .update();
  }
}
