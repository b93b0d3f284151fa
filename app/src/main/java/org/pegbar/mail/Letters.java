// SPDX-License-Identifier: Apache-2.0
package org.pegbar.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pegbar.language.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about letters that are in the outbox. */
@Repository
public class Letters {

  /** How long a claimed letter may take before another node tries. */
  private static final int LEASE_MINUTES = 5;

  private static final String SCOPE =
      " (cast(:edition as text) is null and edition_id is null or edition_id = :edition) ";

  private final JdbcClient jdbc;

  Letters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<StoredLetter> claim(int most) {
    return jdbc.sql(
            """
            update mail.letter set state = 'sending', attempts = attempts + 1,
              send_after = now() + make_interval(mins => :lease)
            where id in (select id from mail.letter
              where state in ('ready', 'sending') and send_after <= now()
              order by send_after limit :most for update skip locked)
            returning *
            """)
        .param("lease", LEASE_MINUTES)
        .param("most", most)
        .query(Letters::row)
        .list();
  }

  /**
   * Holds a claimed letter for another lease; false if it is another postman's by now, because
   * those before it took longer than the lease.
   */
  boolean hold(StoredLetter letter) {
    return jdbc.sql(
                """
                update mail.letter set send_after = now() + make_interval(mins => :lease)
                where id = :id and state = 'sending' and attempts = :attempts
                """)
            .param("lease", LEASE_MINUTES)
            .param("id", letter.id())
            .param("attempts", letter.attempts())
            .update()
        == 1;
  }

  void sent(String id) {
    jdbc.sql(
            "update mail.letter set state = 'sent', sent_at = now(), failure = null where id = :id")
        .param("id", id)
        .update();
  }

  void failed(String id, String failure) {
    jdbc.sql("update mail.letter set state = 'failed', failure = :failure where id = :id")
        .param("id", id)
        .param("failure", failure)
        .update();
  }

  void later(String id, String failure, Duration pause) {
    jdbc.sql(
            """
            update mail.letter set state = 'ready', failure = :failure,
              send_after = now() + make_interval(secs => :pause)
            where id = :id
            """)
        .param("id", id)
        .param("failure", failure)
        .param("pause", pause.toSeconds())
        .update();
  }

  /** Tries a letter again that had failed. */
  public boolean again(@Nullable String edition, String id) {
    return jdbc.sql(
                "update mail.letter set state = 'ready', attempts = 0, send_after = now() where"
                    + SCOPE
                    + "and id = :id and state = 'failed'")
            .param("edition", edition)
            .param("id", id)
            .update()
        == 1;
  }

  /** The latest letters of an edition, or of none if {@code edition} is null. */
  public List<StoredLetter> list(@Nullable String edition, String state, int offset, int most) {
    return jdbc.sql(
            "select * from mail.letter where"
                + SCOPE
                + "and (:state = '' or state = :state) order by written_at desc, id offset :offset"
                + " limit :most")
        .param("edition", edition)
        .param("state", state)
        .param("offset", offset)
        .param("most", most)
        .query(Letters::row)
        .list();
  }

  public Optional<StoredLetter> find(@Nullable String edition, String id) {
    return jdbc.sql("select * from mail.letter where" + SCOPE + "and id = :id")
        .param("edition", edition)
        .param("id", id)
        .query(Letters::row)
        .optional();
  }

  private static StoredLetter row(ResultSet row, int n) throws SQLException {
    var sent = row.getObject("sent_at", OffsetDateTime.class);
    return new StoredLetter(
        row.getString("id"),
        row.getString("recipient"),
        row.getString("recipient_name"),
        Language.find(row.getString("language")).orElseThrow(),
        row.getString("subject"),
        row.getString("body"),
        row.getString("state"),
        row.getInt("attempts"),
        Optional.ofNullable(row.getString("failure")).orElse(""),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        sent == null ? Optional.empty() : Optional.of(sent.toInstant()),
        attachment(row));
  }

  private static Optional<Letter.Attachment> attachment(ResultSet row) throws SQLException {
    var name = row.getString("attachment_name");
    return name == null
        ? Optional.empty()
        : Optional.of(
            new Letter.Attachment(
                name, row.getString("attachment_type"), row.getBytes("attachment")));
  }
}
