// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pegbar.id.RandomCode;
import org.pegbar.id.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All SQL about one-time links. */
@Repository
public class Links {

  private final JdbcClient jdbc;
  private final Clock clock;

  Links(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Issues a link, in the transaction of the letter that carries its secret. */
  @Transactional(propagation = Propagation.MANDATORY)
  public IssuedLink issue(LinkOrder order) {
    var issued = new IssuedLink(RandomCode.fresh(), RandomCode.secret());
    jdbc.sql(
            """
            insert into access.link (id, secret_hash, email, purpose, edition_id, person_id,
              account_id, destination, created_at, expires_at)
            values (:id, :hash, :email, :purpose, :edition, :person, :account, :destination,
              :now, :expires)
            """)
        .params(parameters(order, issued))
        .update();
    return issued;
  }

  /** The link of a secret, if it can still be used; it stays usable. */
  public Optional<Link> find(String secret, Purpose purpose) {
    return query(
        """
        select * from access.link where secret_hash = :hash and purpose = :purpose
          and used_at is null and expires_at > :now
        """,
        secret,
        purpose);
  }

  /** Uses a link: of any number who try at once, one gets it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Link> use(String secret, Purpose purpose) {
    return query(
        """
        update access.link set used_at = :now where secret_hash = :hash and purpose = :purpose
          and used_at is null and expires_at > :now returning *
        """,
        secret,
        purpose);
  }

  private Optional<Link> query(String sql, String secret, Purpose purpose) {
    return jdbc.sql(sql)
        .param("hash", Sha256.of(secret))
        .param("purpose", purpose.code())
        .param("now", Timestamp.from(clock.instant()))
        .query(Links::row)
        .optional();
  }

  private Map<String, @Nullable Object> parameters(LinkOrder order, IssuedLink issued) {
    var all = new HashMap<String, @Nullable Object>();
    all.put("id", issued.id());
    all.put("hash", Sha256.of(issued.secret()));
    all.put("email", order.email());
    all.put("purpose", order.purpose().code());
    all.put("edition", order.editionId().orElse(null));
    all.put("person", order.personId().orElse(null));
    all.put("account", order.accountId().orElse(null));
    all.put("destination", order.destination());
    all.put("now", Timestamp.from(clock.instant()));
    all.put("expires", Timestamp.from(clock.instant().plus(order.lasts())));
    return all;
  }

  private static Link row(ResultSet row, int n) throws SQLException {
    return new Link(
        row.getString("id"),
        row.getString("email"),
        Optional.ofNullable(row.getString("edition_id")),
        Optional.ofNullable(row.getString("person_id")),
        Optional.ofNullable(row.getString("account_id")),
        row.getString("destination"));
  }
}
