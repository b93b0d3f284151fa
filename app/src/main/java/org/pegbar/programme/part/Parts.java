// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.part;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.pegbar.edition.EditionId;
import org.pegbar.language.Bilingual;
import org.pegbar.people.PersonActivity.Doing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about one person's parts across sessions. */
@Repository
class Parts {

  /** Two sessions that one person cannot both be in. */
  record Clash(Bilingual one, Bilingual other) {}

  private final JdbcClient jdbc;

  Parts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Placed sessions of the one and of the other that overlap, or are too far apart in between. */
  List<Clash> clashes(String from, String into) {
    return jdbc.sql(
            """
            select distinct a.title_zh as a_zh, a.title_en as a_en, b.title_zh as b_zh, b.title_en as b_en,
              lower(one.during) as starts
            from clock.commitment one
            join clock.commitment other on other.during && one.during
              and (one.kind = 'held' and other.kind = 'held'
                or one.venue_id = other.venue_id and one.kind <> other.kind)
            join programme.session a on a.id = one.cause_id
            join programme.session b on b.id = other.cause_id
            where one.holder_kind = 'person' and one.holder_id = :from and not one.contested
              and other.holder_kind = 'person' and other.holder_id = :into and not other.contested
              and one.cause_kind = 'session' and other.cause_kind = 'session' and a.id <> b.id
            order by starts
            """)
        .param("from", from)
        .param("into", into)
        .query((row, n) -> new Clash(title(row, "a_"), title(row, "b_")))
        .list();
  }

  /** Both records may have the same part in one session: one of the two is enough. */
  void dropTwice(String from, String into) {
    jdbc.sql(
            """
            delete from programme.part twice using programme.part kept
            where twice.person_id = :from and kept.person_id = :into
              and kept.session_id = twice.session_id and kept.role = twice.role
            """)
        .param("from", from)
        .param("into", into)
        .update();
  }

  void move(String from, String into) {
    jdbc.sql("update programme.part set person_id = :into where person_id = :from")
        .param("from", from)
        .param("into", into)
        .update();
  }

  List<Doing> of(EditionId edition, String person) {
    return jdbc.sql(
            """
            select session.id, title_zh, title_en, role, starts_at,
              coalesce(room.name_zh, '') as room_zh, coalesce(room.name_en, '') as room_en
            from programme.part join programme.session on session.id = session_id
            left join edition.room on room.id = room_id
            where session.edition_id = :edition and person_id = :person
            order by starts_at nulls last, session.number, part.position
            """)
        .param("edition", edition.value())
        .param("person", person)
        .query((row, n) -> doing(row))
        .list();
  }

  private static Doing doing(ResultSet row) throws SQLException {
    return new Doing(
        title(row, ""),
        "people.part." + row.getString("role"),
        "/desk/sessions/" + row.getString("id"),
        Optional.ofNullable(row.getTimestamp("starts_at")).map(Timestamp::toInstant),
        new Bilingual(row.getString("room_zh"), row.getString("room_en")));
  }

  private static Bilingual title(ResultSet row, String prefix) throws SQLException {
    var name = prefix.isEmpty() ? "title_" : prefix;
    return new Bilingual(row.getString(name + "zh"), row.getString(name + "en"));
  }
}
