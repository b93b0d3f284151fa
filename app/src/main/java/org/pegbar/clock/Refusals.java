// SPDX-License-Identifier: Apache-2.0
package org.pegbar.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pegbar.edition.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Explains what the clock refuses: beforehand, from what somebody wishes, or afterwards, from the
 * database's own refusal (SQLSTATE 23P01). Being told that all is well does not hold anything: only
 * writing does.
 */
@Repository
public class Refusals {

  private final JdbcClient jdbc;

  Refusals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Everything that stands in the way of these wishes, by time.
   *
   * @param causeKind what the wishes are for: its own present commitments do not stand in the way
   */
  public List<Clash> beforehand(
      EditionId edition, String causeKind, String causeId, Collection<Wish> wishes) {
    return jdbc.sql(
            """
            with wish as (
              select * from unnest(cast(:kinds as text[]), cast(:holders as text[]), cast(:venues as text[]),
                cast(:starts as timestamptz[]), cast(:ends as timestamptz[]))
                as wish (holder_kind, holder_id, venue_id, starts, ends))
            select held.*, lower(held.during) as held_from, upper(held.during) as held_to,
              wish.venue_id as wished_venue, wish.starts, wish.ends,
              coalesce(there.minutes, 0) as there_minutes, coalesce(back.minutes, 0) as back_minutes
            from wish
            join clock.commitment held on held.edition_id = :edition and held.kind = 'held'
              and not held.contested
              and held.holder_kind = wish.holder_kind and held.holder_id = wish.holder_id
              and (held.cause_kind <> :causeKind or held.cause_id <> :causeId)
            left join edition.journey there on wish.holder_kind <> 'room'
              and there.from_venue_id = held.venue_id and there.to_venue_id = wish.venue_id
            left join edition.journey back on wish.holder_kind <> 'room'
              and back.from_venue_id = wish.venue_id and back.to_venue_id = held.venue_id
            where held.during && tstzrange(
              wish.starts - make_interval(mins => coalesce(there.minutes, 0)),
              wish.ends + make_interval(mins => coalesce(back.minutes, 0)))
            order by lower(held.during), held.holder_kind desc, held.holder_id
            """)
        .param("edition", edition.value())
        .param("causeKind", causeKind)
        .param("causeId", causeId)
        .param("kinds", column(wishes, Wish::holderKind))
        .param("holders", column(wishes, Wish::holderId))
        .param("venues", column(wishes, Wish::venueId))
        .param("starts", column(wishes, Wish::from))
        .param("ends", column(wishes, Wish::to))
        .query(Refusals::clash)
        .list();
  }

  /** The commitment that made the database refuse, if it refused for the clock's sake. */
  public Optional<Commitment> explain(Throwable refusal) {
    return ExclusionViolation.find(refusal)
        .flatMap(violation ->
            jdbc.sql(
                    """
                    select *, lower(during) as held_from, upper(during) as held_to
                    from clock.commitment held
                    where holder_kind = :kind and holder_id = :holder and kind = 'held' and not contested
                    order by during && cast(:existing as tstzrange) desc, lower(during)
                    limit 1
                    """)
                .param("kind", violation.holderKind())
                .param("holder", violation.holderId())
                .param("existing", violation.existing())
                .query(Refusals::commitment)
                .optional());
  }

  private static Clash clash(ResultSet row, int n) throws SQLException {
    var held = commitment(row, n);
    var starts = row.getObject("starts", OffsetDateTime.class).toInstant();
    var ends = row.getObject("ends", OffsetDateTime.class).toInstant();
    var heldVenue = row.getString("venue_id");
    var wishedVenue = row.getString("wished_venue");
    if (!held.to().isAfter(starts)) {
      return new Clash.CannotArrive(
          held,
          heldVenue,
          wishedVenue,
          true,
          row.getInt("there_minutes"),
          Duration.between(held.to(), starts));
    }
    if (!ends.isAfter(held.from())) {
      return new Clash.CannotArrive(
          held,
          wishedVenue,
          heldVenue,
          false,
          row.getInt("back_minutes"),
          Duration.between(ends, held.from()));
    }
    return new Clash.Taken(held);
  }

  private static Commitment commitment(ResultSet row, int n) throws SQLException {
    return new Commitment(
        row.getString("holder_kind"),
        row.getString("holder_id"),
        row.getObject("held_from", OffsetDateTime.class).toInstant(),
        row.getObject("held_to", OffsetDateTime.class).toInstant(),
        row.getString("cause_kind"),
        row.getString("cause_id"));
  }

  private static String[] column(Collection<Wish> wishes, Function<Wish, Object> value) {
    return wishes.stream().map(value).map(String::valueOf).toArray(String[]::new);
  }
}
