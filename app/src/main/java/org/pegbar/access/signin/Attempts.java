// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.signin;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts who asked how often. What is counted is kept as a hash, for a quarter of an hour. */
@Repository
class Attempts {

  static final Duration WINDOW = Duration.ofMinutes(15);

  private final JdbcClient jdbc;
  private final Clock clock;

  Attempts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Counts one more, unless there were {@code most} within the window already. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean allow(String kind, String subject, int most) {
    var hash =
        UUID.nameUUIDFromBytes(subject.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8))
            .toString();
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 7))")
        .param(kind + hash)
        .query((row, n) -> n)
        .list();
    jdbc.sql("delete from access.attempt where at < ?").param(windowStarts()).update();
    if (count(kind, hash) >= most) {
      return false;
    }
    jdbc.sql("insert into access.attempt (kind, subject, at) values (?, ?, ?)")
        .params(kind, hash, Timestamp.from(clock.instant()))
        .update();
    return true;
  }

  private int count(String kind, String hash) {
    return jdbc.sql(
            "select count(*) from access.attempt where kind = ? and subject = ? and at >= ?")
        .params(kind, hash, windowStarts())
        .query(Integer.class)
        .single();
  }

  private Timestamp windowStarts() {
    return Timestamp.from(clock.instant().minus(WINDOW));
  }
}
