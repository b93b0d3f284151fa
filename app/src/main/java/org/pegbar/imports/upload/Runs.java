// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pegbar.access.Permission;
import org.pegbar.imports.run.Choice;
import org.pegbar.imports.run.ReportJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All SQL about uploads being checked or applied. */
@Repository
class Runs {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient jdbc;

  Runs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Adds a run that waits.
   *
   * @throws org.springframework.dao.DuplicateKeyException if one is under way for this upload
   */
  void insert(
      String id,
      String upload,
      Run.Act act,
      Set<Permission> permissions,
      String account,
      String digest,
      Map<Integer, Choice> choices) {
    jdbc.sql(
            """
            insert into imports.run
              (id, upload_id, act, state, permissions, requested_by, digest, choices)
            values (:id, :upload, :act, 'waiting', :permissions, :account, :digest,
              cast(:choices as jsonb))
            """)
        .param("id", id)
        .param("upload", upload)
        .param("act", code(act))
        .param("permissions", permissions.stream().map(Enum::name).toArray(String[]::new))
        .param("account", account)
        .param("digest", digest)
        .param("choices", JSON.writeValueAsString(choices))
        .update();
  }

  Optional<Run> find(String id) {
    return jdbc.sql(
            """
            select run.*, edition_id, kind from imports.run join imports.upload on upload.id = upload_id
            where run.id = :id
            """)
        .param("id", id)
        .query(Runs::row)
        .optional();
  }

  /** The run of an upload that was asked for last. */
  Optional<Run> latest(String upload) {
    return jdbc.sql(
            """
            select run.*, edition_id, kind from imports.run join imports.upload on upload.id = upload_id
            where upload_id = :upload order by requested_at desc limit 1
            """)
        .param("upload", upload)
        .query(Runs::row)
        .optional();
  }

  /** A waiting run begins; false if it does not wait (any more). */
  boolean start(String id) {
    return change(
        """
        update imports.run set state = 'running', heartbeat_at = now()
        where id = :id and state = 'waiting'
        """,
        id);
  }

  /** Says how far a run is; true if it is to go on. */
  boolean report(String id, int done, int total) {
    return jdbc.sql(
            """
            update imports.run set rows_done = :done, rows_total = :total, heartbeat_at = now()
            where id = :id and state = 'running' returning not cancel_requested
            """)
        .param("id", id)
        .param("done", done)
        .param("total", total)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  void requestCancel(String id) {
    change(
        """
        update imports.run set cancel_requested = true
        where id = :id and state in ('waiting', 'running')
        """,
        id);
  }

  /** Ends a running run; false if it is not running any more. */
  boolean finish(String id, Applying.Outcome outcome) {
    return jdbc.sql(
                """
                update imports.run set state = 'done', outcome = cast(:outcome as json),
                  finished_at = now()
                where id = :id and state = 'running'
                """)
            .param("id", id)
            .param("outcome", ReportJson.write(Run.Kept.of(outcome)))
            .update()
        == 1;
  }

  void cancel(String id) {
    change(
        """
        update imports.run set state = 'cancelled', finished_at = now()
        where id = :id and state in ('waiting', 'running')
        """,
        id);
  }

  void fail(String id, String failure) {
    jdbc.sql(
            """
            update imports.run set state = 'failed', failure = :failure, finished_at = now()
            where id = :id and state in ('waiting', 'running')
            """)
        .param("id", id)
        .param("failure", failure)
        .update();
  }

  /** Marks as failed what a dead server has left: nothing of it was written. */
  void failInterrupted() {
    jdbc.sql(
            """
            update imports.run set state = 'failed', failure = 'interrupted', finished_at = now()
            where state = 'running' and heartbeat_at < now() - interval '15 seconds'
              or state = 'waiting' and requested_at < now() - interval '10 minutes'
            """)
        .update();
  }

  private boolean change(String sql, String id) {
    return jdbc.sql(sql).param("id", id).update() == 1;
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static Run row(ResultSet row, int n) throws SQLException {
    return new Run(
        row.getString("id"),
        row.getString("edition_id"),
        row.getString("upload_id"),
        row.getString("kind"),
        Run.Act.valueOf(row.getString("act").toUpperCase(Locale.ROOT)),
        Run.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        Arrays.stream((String[]) row.getArray("permissions").getArray())
            .map(Permission::valueOf)
            .collect(Collectors.toSet()),
        row.getString("requested_by"),
        row.getString("digest"),
        JSON.readValue(row.getString("choices"), new TypeReference<Map<Integer, Choice>>() {}),
        row.getInt("rows_done"),
        row.getInt("rows_total"),
        row.getBoolean("cancel_requested"),
        Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.getString("outcome")),
        Optional.ofNullable(row.getString("failure")).orElse(""));
  }
}
