// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.pegbar.edition.EditionId;
import org.pegbar.imports.run.Counts;
import org.pegbar.imports.run.Mapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All SQL about uploads and remembered mappings. Nobody sees another one's upload. */
@Repository
class Uploads {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String COLUMNS =
      "id, kind, name, sheet, mapping, uploaded_at, applied_at, outcome";

  private final JdbcClient jdbc;

  Uploads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(EditionId edition, Upload upload, byte[] content, String account) {
    jdbc.sql(
            """
            insert into imports.upload
              (id, edition_id, kind, name, content, sheet, mapping, uploaded_by)
            values (:id, :edition, :kind, :name, :content, :sheet, cast(:mapping as jsonb), :account)
            """)
        .param("id", upload.id())
        .param("edition", edition.value())
        .param("kind", upload.kind())
        .param("name", upload.name())
        .param("content", content)
        .param("sheet", upload.sheet())
        .param("mapping", JSON.writeValueAsString(upload.mapping()))
        .param("account", account)
        .update();
  }

  Optional<Upload> find(EditionId edition, String id, String account) {
    return query(edition, id, account, "");
  }

  /** Waits for whoever is applying it just now; runs that refer to it can still be asked for. */
  Optional<Upload> lock(EditionId edition, String id, String account) {
    return query(edition, id, account, " for no key update");
  }

  private Optional<Upload> query(EditionId edition, String id, String account, String lock) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from imports.upload"
                + " where id = :id and edition_id = :edition and uploaded_by = :account"
                + lock)
        .param("id", id)
        .param("edition", edition.value())
        .param("account", account)
        .query(Uploads::row)
        .optional();
  }

  byte[] content(String id) {
    return jdbc.sql("select content from imports.upload where id = :id")
        .param("id", id)
        .query((row, n) -> row.getBytes("content"))
        .single();
  }

  void map(String id, String sheet, Mapping mapping) {
    jdbc.sql(
            """
            update imports.upload set sheet = :sheet, mapping = cast(:mapping as jsonb)
            where id = :id and applied_at is null
            """)
        .param("id", id)
        .param("sheet", sheet)
        .param("mapping", JSON.writeValueAsString(mapping))
        .update();
  }

  void apply(String id, Counts counts) {
    jdbc.sql(
            """
            update imports.upload set applied_at = now(), outcome = cast(:outcome as jsonb),
              content = ''
            where id = :id
            """)
        .param("id", id)
        .param("outcome", JSON.writeValueAsString(counts))
        .update();
  }

  /** What was lately applied in an edition, by whomever. */
  List<Upload> listApplied(EditionId edition) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from imports.upload where edition_id = :edition and applied_at is not null"
                + " order by applied_at desc limit 20")
        .param("edition", edition.value())
        .query(Uploads::row)
        .list();
  }

  /** Forgets what nobody applied. */
  int forget(Duration age) {
    return jdbc.sql(
            """
            delete from imports.upload
            where applied_at is null and uploaded_at < now() - make_interval(secs => :seconds)
            """)
        .param("seconds", age.toSeconds())
        .update();
  }

  Optional<Mapping> recall(String kind, String fingerprint) {
    return jdbc.sql(
            """
            select mapping from imports.mapping
            where kind = :kind and fingerprint = :fingerprint
            """)
        .param("kind", kind)
        .param("fingerprint", fingerprint)
        .query((row, n) -> mapping(row))
        .optional();
  }

  void remember(String kind, String fingerprint, Mapping mapping) {
    jdbc.sql(
            """
            insert into imports.mapping values (:kind, :fingerprint, cast(:mapping as jsonb))
            on conflict (kind, fingerprint) do update set mapping = excluded.mapping
            """)
        .param("kind", kind)
        .param("fingerprint", fingerprint)
        .param("mapping", JSON.writeValueAsString(mapping))
        .update();
  }

  private static Upload row(ResultSet row, int n) throws SQLException {
    var applied = row.getObject("applied_at", OffsetDateTime.class);
    return new Upload(
        row.getString("id"),
        row.getString("kind"),
        row.getString("name"),
        row.getString("sheet"),
        mapping(row),
        row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
        applied == null
            ? Optional.empty()
            : Optional.of(
                new Upload.Applied(
                    applied.toInstant(), JSON.readValue(row.getString("outcome"), Counts.class))));
  }

  private static Mapping mapping(ResultSet row) throws SQLException {
    return JSON.readValue(row.getString("mapping"), Mapping.class);
  }
}
