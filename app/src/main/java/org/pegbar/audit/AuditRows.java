// SPDX-License-Identifier: Apache-2.0
package org.pegbar.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about the audit trail. */
@Repository
class AuditRows {

  private static final String COLUMNS =
      """
      entry.id, to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as at, actor, act, relation,
      row_id, coalesce(entry.edition_id, '') as edition, operation, payload::text as payload,
      encode(payload_digest, 'hex') as payload_digest
      """;

  private final JdbcClient jdbc;

  AuditRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The last seal. */
  record Seal(long position, String hash) {}

  /** An entry with what its seal says. */
  record Sealed(long position, String hash, Entry entry) {}

  boolean tryLock() {
    return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('pegbar.audit.seal'))")
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  Seal lastSeal() {
    return jdbc.sql(
            """
            select position, encode(hash, 'hex') as hash from audit.seal order by position desc limit 1
            """)
        .query((row, n) -> new Seal(row.getLong("position"), row.getString("hash")))
        .optional()
        .orElse(new Seal(0, Chain.START));
  }

  /** Entries of transactions that are over and that no seal has reached, in their order. */
  List<Entry> unsealed(int most) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + """
                 from audit.entry left join audit.seal on seal.entry_id = entry.id
                where seal.entry_id is null and entry.txid < pg_snapshot_xmin(pg_current_snapshot())
                order by entry.id limit :most
                """)
        .param("most", most)
        .query(AuditRows::entry)
        .list();
  }

  void seal(long position, long entry, byte[] hash) {
    jdbc.sql("insert into audit.seal (position, entry_id, hash) values (?, ?, ?)")
        .params(position, entry, hash)
        .update();
  }

  /** Walks the whole chain in its order, in bounded memory. */
  void walk(Consumer<Sealed> visitor) {
    try (var all =
        jdbc
            .sql(
                "select position, encode(hash, 'hex') as hash, "
                    + COLUMNS
                    + " from audit.seal join audit.entry on entry.id = seal.entry_id order by position")
            .withFetchSize(1000)
            .query((row, n) ->
                new Sealed(row.getLong("position"), row.getString("hash"), entry(row, n)))
            .stream()) {
      all.forEach(visitor);
    }
  }

  long countUnsealed() {
    return jdbc.sql(
            "select count(*) from audit.entry where not exists (select from audit.seal where entry_id = entry.id)")
        .query((row, n) -> row.getLong(1))
        .single();
  }

  List<Trail.Line> list(String edition, String relation, String rowId, long before, int most) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + """
                , coalesce(nullif(account.name, ''), account.email, actor) as actor_name,
                  exists (select from audit.seal where entry_id = entry.id) as sealed
                from audit.entry left join access.account on account.id = actor
                where entry.edition_id = :edition and (:relation = '' or relation = :relation)
                  and (:row = '' or row_id = :row) and (:before = 0 or entry.id < :before)
                order by entry.id desc limit :most
                """)
        .param("edition", edition)
        .param("relation", relation)
        .param("row", rowId)
        .param("before", before)
        .param("most", most)
        .query((row, n) ->
            new Trail.Line(entry(row, n), row.getString("actor_name"), row.getBoolean("sealed")))
        .list();
  }

  List<String> relations(String edition) {
    return jdbc.sql(
            "select distinct relation from audit.entry where edition_id = :edition order by 1")
        .param("edition", edition)
        .query((row, n) -> row.getString(1))
        .list();
  }

  private static Entry entry(ResultSet row, int n) throws SQLException {
    return new Entry(
        row.getLong("id"),
        row.getString("at"),
        row.getString("actor"),
        row.getString("act"),
        row.getString("relation"),
        row.getString("row_id"),
        row.getString("edition"),
        row.getString("operation"),
        Optional.ofNullable(row.getString("payload")),
        row.getString("payload_digest"));
  }
}
