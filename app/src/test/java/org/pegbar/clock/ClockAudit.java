// SPDX-License-Identifier: Apache-2.0
package org.pegbar.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks for people, rooms and items in two places at once without asking the clock: it reads only
 * sessions, parts, bookings, rooms and ways, and compares every pair.
 */
final class ClockAudit {

  record Stay(
      String holder, String session, String venue, Instant from, Instant to, boolean travels) {}

  private final List<Stay> stays;
  private final Map<String, Integer> ways;

  private ClockAudit(List<Stay> stays, Map<String, Integer> ways) {
    this.stays = stays;
    this.ways = ways;
  }

  static ClockAudit of(JdbcClient jdbc, String edition) {
    var stays =
        jdbc.sql(
                """
                select h.holder, s.id, r.venue_id, s.starts_at as starts, h.travels,
                  s.starts_at + make_interval(mins => s.minutes + case when h.travels then 0 else r.turnaround_minutes end) as ends
                from programme.session s join edition.room r on r.id = s.room_id
                cross join lateral (
                  select 'room ' || s.room_id as holder, false as travels
                  union select 'person ' || person_id, true from programme.part where session_id = s.id
                  union select 'item ' || item_id, true from programme.booking where session_id = s.id) h
                where s.edition_id = ? and s.state <> 'cancelled'
                """)
            .param(edition)
            .query((row, n) ->
                new Stay(
                    row.getString("holder"),
                    row.getString("id"),
                    row.getString("venue_id"),
                    row.getObject("starts", OffsetDateTime.class).toInstant(),
                    row.getObject("ends", OffsetDateTime.class).toInstant(),
                    row.getBoolean("travels")))
            .list();
    var ways =
        jdbc
            .sql("select from_venue_id || ' ' || to_venue_id as way, minutes from edition.journey")
            .query((row, n) -> Map.entry(row.getString("way"), row.getInt("minutes")))
            .list()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new ClockAudit(stays, ways);
  }

  int stays() {
    return stays.size();
  }

  /** Each pair of stays of one holder that cannot both be, as a sentence. */
  List<String> faults() {
    var faults = new ArrayList<String>();
    for (var one : stays) {
      for (var other : stays) {
        if (isLater(other, one) && gap(one, other).compareTo(way(one, other)) < 0) {
          faults.add(one + " and " + other);
        }
      }
    }
    return faults;
  }

  private static boolean isLater(Stay other, Stay one) {
    return one.holder().equals(other.holder())
        && Comparator.comparing(Stay::from).thenComparing(Stay::session).compare(one, other) < 0;
  }

  private static Duration gap(Stay one, Stay other) {
    return Duration.between(one.to(), other.from());
  }

  private Duration way(Stay one, Stay other) {
    return Duration.ofMinutes(
        one.travels() ? ways.getOrDefault(one.venue() + " " + other.venue(), 0) : 0);
  }
}
