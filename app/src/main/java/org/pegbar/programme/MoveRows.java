// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.time.ZoneOffset;
import org.pegbar.edition.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL that moves sessions. */
@Repository
class MoveRows {

  private final JdbcClient jdbc;

  MoveRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void askTheClockLater() {
    jdbc.sql("set constraints all deferred").update();
  }

  /** Before the first of several sessions is written: nobody else is placing meanwhile. */
  void alone(EditionId edition) {
    takeLock("select clock.change_ways(:edition)", edition);
  }

  /** Before a single session is written: others may be placing where it does not come. */
  void amongOthers(EditionId edition) {
    takeLock("select clock.read_ways(:edition)", edition);
  }

  private void takeLock(String lock, EditionId edition) {
    jdbc.sql(lock).param("edition", edition.value()).query((row, n) -> true).single();
  }

  void askTheClockNow() {
    jdbc.sql("set constraints all immediate").update();
  }

  /** A session that gets a place of its own no longer contests any. */
  boolean write(EditionId edition, Move move) {
    int written =
        jdbc.sql(
                """
                update programme.session set room_id = :room, starts_at = :startsAt, pinned = :pinned,
                  room_contested = :contested, version = version + 1
                where id = :id and edition_id = :edition and version = :version
                """)
            .param("id", move.sessionId())
            .param("edition", edition.value())
            .param("version", move.version())
            .param("room", move.to().map(Placement::roomId).orElse(null))
            .param(
                "startsAt",
                move.to().map(at -> at.startsAt().atOffset(ZoneOffset.UTC)).orElse(null))
            .param("pinned", move.to().map(Placement::pinned).orElse(false))
            .param("contested", move.to().map(Placement::contested).orElse(false))
            .update();
    if (written == 1 && move.to().filter(Placement::contested).isEmpty()) {
      jdbc.sql("update programme.part set contested = false where session_id = :id and contested")
          .param("id", move.sessionId())
          .update();
    }
    return written == 1;
  }
}
