// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.part;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.pegbar.edition.Bookings;
import org.pegbar.edition.EditionId;
import org.pegbar.language.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells the edition which sessions stand in its rooms, and who must be there: in two queries. */
@Repository
class SessionBookings implements Bookings {

  private record Attendance(String session, Attending attending) {}

  private final JdbcClient jdbc;

  SessionBookings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Booking> list(EditionId edition) {
    var attending =
        jdbc
            .sql(
                """
                select distinct session_id, person.id, name as zh, coalesce(nullif(name_latin, ''), name) as en
                from programme.part join people.person on person.id = person_id
                join programme.session on session.id = session_id where session.edition_id = :edition
                union all
                select session_id, item.id, name_zh, name_en
                from programme.booking join edition.item on item.id = item_id where edition_id = :edition
                """)
            .param("edition", edition.value())
            .query((row, n) -> attendance(row))
            .list()
            .stream()
            .collect(groupingBy(Attendance::session, mapping(Attendance::attending, toList())));
    return jdbc.sql(
            """
            select session.id, title_zh as zh, title_en as en, room_id, venue_id, starts_at,
              starts_at + make_interval(mins => minutes) as ends_at
            from programme.session join edition.room on room.id = room_id
            where session.edition_id = :edition and starts_at is not null and state <> 'cancelled'
            order by starts_at, number
            """)
        .param("edition", edition.value())
        .query((row, n) -> booking(row, attending.getOrDefault(row.getString("id"), List.of())))
        .list();
  }

  private static Attendance attendance(ResultSet row) throws SQLException {
    return new Attendance(
        row.getString("session_id"), new Attending(row.getString("id"), bilingual(row)));
  }

  private static Booking booking(ResultSet row, List<Attending> attending) throws SQLException {
    return new Booking(
        bilingual(row),
        "/desk/sessions/" + row.getString("id"),
        row.getString("room_id"),
        row.getString("venue_id"),
        row.getTimestamp("starts_at").toInstant(),
        row.getTimestamp("ends_at").toInstant(),
        attending);
  }

  private static Bilingual bilingual(ResultSet row) throws SQLException {
    return new Bilingual(row.getString("zh"), row.getString("en"));
  }
}
