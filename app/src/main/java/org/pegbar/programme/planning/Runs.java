// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pegbar.edition.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about runs of the planner. */
@Repository
class Runs {

  /** The advisory lock that stands for a living server behind the run {@code planning.id}. */
  static final String LOCK_KEY = "hashtextextended('pegbar.planning/' || planning.id, 0)";

  private final JdbcClient jdbc;

  Runs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Adds a run that waits.
   *
   * @throws org.springframework.dao.DuplicateKeyException if one is under way in this edition
   */
  void insert(EditionId edition, String id, int seconds, long seed, String requestedBy) {
    jdbc.sql(
            """
            insert into programme.planning (id, edition_id, state, requested_by, seconds, seed)
            values (:id, :edition, 'waiting', :by, :seconds, :seed)
            """)
        .param("id", id)
        .param("edition", edition.value())
        .param("by", requestedBy)
        .param("seconds", seconds)
        .param("seed", seed)
        .update();
  }

  Optional<Run> find(String id) {
    return jdbc.sql("select * from programme.planning where id = :id")
        .param("id", id)
        .query(Runs::row)
        .optional();
  }

  /** The latest runs of an edition, newest first. */
  List<Run> list(EditionId edition, int most) {
    return jdbc.sql(
            """
            select * from programme.planning where edition_id = :edition
            order by requested_at desc limit :most
            """)
        .param("edition", edition.value())
        .param("most", most)
        .query(Runs::row)
        .list();
  }

  /** A waiting run begins; false if it does not wait (any more). */
  boolean start(String id) {
    return jdbc.sql(
                """
                update programme.planning set state = 'running', started_at = now(), heartbeat_at = now()
                where id = :id and state = 'waiting'
                """)
            .param("id", id)
            .update()
        == 1;
  }

  /** Says how far a run is; true if it is to go on. */
  boolean report(String id, Run.Progress progress) {
    return jdbc.sql(
            """
            update programme.planning set progress = cast(:progress as jsonb), heartbeat_at = now()
            where id = :id and state = 'running' returning not stop_requested
            """)
        .param("id", id)
        .param("progress", RunJson.write(progress))
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  void requestStop(EditionId edition, String id) {
    jdbc.sql(
            """
            update programme.planning set stop_requested = true
            where id = :id and edition_id = :edition and state in ('waiting', 'running')
            """)
        .param("id", id)
        .param("edition", edition.value())
        .update();
  }

  /** Ends a running run with its result; false if it is not running any more. */
  boolean finish(String id, Run.State state, Run.Result result) {
    return jdbc.sql(
                """
                update programme.planning set state = :state, result = cast(:result as jsonb),
                  finished_at = now()
                where id = :id and state = 'running'
                """)
            .param("id", id)
            .param("state", state.name().toLowerCase(Locale.ROOT))
            .param("result", RunJson.write(result))
            .update()
        == 1;
  }

  void fail(String id, String failure) {
    jdbc.sql(
            """
            update programme.planning set state = 'failed', failure = :failure, finished_at = now()
            where id = :id and state in ('waiting', 'running')
            """)
        .param("id", id)
        .param("failure", failure)
        .update();
  }

  /**
   * Marks as failed what a dead server has left: nothing of it was applied. A server whose machine
   * vanished without ending its connections is thought dead after a minute of silence.
   */
  int failInterrupted() {
    return jdbc.sql(
            """
            update programme.planning set state = 'failed', failure = 'interrupted', finished_at = now()
            where state = 'waiting' and requested_at < now() - interval '2 minutes'
              or state = 'running' and (heartbeat_at < now() - interval '1 minute' or not exists (
                select from pg_locks where locktype = 'advisory' and objsubid = 1 and granted
                  and database = (select oid from pg_database where datname = current_database())
                  and (classid::bigint << 32) | objid::bigint = %s))
            """
                .formatted(LOCK_KEY))
        .update();
  }

  /** Marks a run as taken back; false if it was, or never did anything. */
  boolean undo(EditionId edition, String id) {
    return jdbc.sql(
                """
                update programme.planning set undone_at = now()
                where id = :id and edition_id = :edition and undone_at is null and result is not null
                """)
            .param("id", id)
            .param("edition", edition.value())
            .update()
        == 1;
  }

  private static Run row(ResultSet row, int n) throws SQLException {
    return new Run(
        row.getString("id"),
        row.getString("edition_id"),
        Run.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getInt("seconds"),
        row.getLong("seed"),
        row.getBoolean("stop_requested"),
        row.getObject("requested_at", OffsetDateTime.class).toInstant(),
        RunJson.progress(row.getString("progress")),
        Optional.ofNullable(row.getString("result")).map(RunJson::result),
        Optional.ofNullable(row.getString("failure")).orElse(""),
        Optional.ofNullable(row.getObject("undone_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
