// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.favourites;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pegbar.edition.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about favourites. */
@Repository
class FavouriteRows {

  private final JdbcClient jdbc;

  FavouriteRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<String> findByAccount(EditionId edition, String account) {
    return one(
        "select id from programme.favourites where edition_id = ? and account_id = ?",
        edition,
        account);
  }

  Optional<String> findByKey(EditionId edition, String digest) {
    return one(
        "select id from programme.favourites where edition_id = ? and key_digest = ?",
        edition,
        digest);
  }

  Optional<String> find(EditionId edition, String id) {
    return one("select id from programme.favourites where edition_id = ? and id = ?", edition, id);
  }

  private Optional<String> one(String sql, EditionId edition, String by) {
    return jdbc.sql(sql).params(edition.value(), by).query(String.class).optional();
  }

  Set<String> sessions(String id) {
    return jdbc
        .sql("select session_id from programme.favourite where favourites_id = ?")
        .param(id)
        .query(String.class)
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  void insertForKey(EditionId edition, String id, String digest) {
    jdbc.sql("insert into programme.favourites (id, edition_id, key_digest) values (?, ?, ?)")
        .params(id, edition.value(), digest)
        .update();
  }

  /** The account's own, made with this id if there are none yet, whoever else makes them now. */
  String insertForAccount(EditionId edition, String id, String account) {
    jdbc.sql(
            """
            insert into programme.favourites (id, edition_id, account_id) values (?, ?, ?)
            on conflict (edition_id, account_id) do nothing
            """)
        .params(id, edition.value(), account)
        .update();
    return findByAccount(edition, account).orElseThrow();
  }

  /** Adds a session of the edition; at most so many. */
  void add(EditionId edition, String id, String session, int most) {
    jdbc.sql(
            """
            insert into programme.favourite
            select :id, id from programme.session where id = :session and edition_id = :edition
              and (select count(*) from programme.favourite where favourites_id = :id) < :most
            on conflict do nothing
            """)
        .param("id", id)
        .param("session", session)
        .param("edition", edition.value())
        .param("most", most)
        .update();
    used(id);
  }

  void remove(String id, String session) {
    jdbc.sql("delete from programme.favourite where favourites_id = ? and session_id = ?")
        .params(id, session)
        .update();
    used(id);
  }

  private void used(String id) {
    jdbc.sql(
            """
            update programme.favourites set used_at = now()
            where id = ? and used_at < now() - interval '1 day'
            """)
        .param(id)
        .update();
  }

  /** Moves the sessions of one to another, and forgets the first. */
  void merge(String from, String into) {
    jdbc.sql(
            """
            insert into programme.favourite
            select :into, session_id from programme.favourite where favourites_id = :from
            on conflict do nothing
            """)
        .param("from", from)
        .param("into", into)
        .update();
    jdbc.sql("delete from programme.favourites where id = ?").param(from).update();
  }

  /** Forgets those of no account that nobody has changed for so long. */
  void forget(Duration age) {
    jdbc.sql(
            """
            delete from programme.favourites
            where account_id is null and used_at < now() - make_interval(secs => ?)
            """)
        .param(age.toSeconds())
        .update();
  }
}
