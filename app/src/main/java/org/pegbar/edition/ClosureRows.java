// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.pegbar.language.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about closures. */
@Repository
class ClosureRows {

  private final JdbcClient jdbc;

  ClosureRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By time, then by what is closed. */
  List<Closure> list(EditionId edition) {
    return jdbc.sql(
            """
            select * from edition.closure where edition_id = :edition
            order by starts_at, room_id, item_id
            """)
        .param("edition", edition.value())
        .query(ClosureRows::row)
        .list();
  }

  /** Closes; what was closed at a part of that time already becomes one closure with it. */
  void insert(EditionId edition, Closure closure) {
    var taken = takeOverlapping(edition, closure);
    jdbc.sql(
            """
            insert into edition.closure
              (id, edition_id, room_id, item_id, starts_at, ends_at, reason_zh, reason_en)
            values (:id, :edition, :room, :item, :starts, :ends, :zh, :en)
            """)
        .param("id", closure.id())
        .param("edition", edition.value())
        .param("room", closure.holderKind().equals(Closure.ROOM) ? closure.holderId() : null)
        .param("item", closure.holderKind().equals(Closure.ITEM) ? closure.holderId() : null)
        .param("starts", offset(first(taken, closure)))
        .param("ends", offset(last(taken, closure)))
        .param("zh", closure.reason().zh())
        .param("en", closure.reason().en())
        .update();
  }

  private List<Closure> takeOverlapping(EditionId edition, Closure closure) {
    return jdbc.sql(
            """
            delete from edition.closure where edition_id = :edition
              and coalesce(room_id, item_id) = :holder and starts_at < :ends and :starts < ends_at
            returning *
            """)
        .param("edition", edition.value())
        .param("holder", closure.holderId())
        .param("starts", offset(closure.from()))
        .param("ends", offset(closure.to()))
        .query(ClosureRows::row)
        .list();
  }

  private static Instant first(List<Closure> taken, Closure closure) {
    return taken.stream()
        .map(Closure::from)
        .filter(closure.from()::isAfter)
        .min(Comparator.naturalOrder())
        .orElse(closure.from());
  }

  private static Instant last(List<Closure> taken, Closure closure) {
    return taken.stream()
        .map(Closure::to)
        .filter(closure.to()::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(closure.to());
  }

  /** Opens again; false if it was not closed any more. */
  boolean delete(EditionId edition, String id) {
    return jdbc.sql("delete from edition.closure where id = ? and edition_id = ?")
            .params(id, edition.value())
            .update()
        == 1;
  }

  private static OffsetDateTime offset(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Closure row(ResultSet row, int n) throws SQLException {
    var room = row.getString("room_id");
    return new Closure(
        row.getString("id"),
        room == null ? Closure.ITEM : Closure.ROOM,
        room == null ? row.getString("item_id") : room,
        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
        new Bilingual(row.getString("reason_zh"), row.getString("reason_en")));
  }
}
