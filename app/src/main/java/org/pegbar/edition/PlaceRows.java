// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pegbar.language.Bilingual;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads where an edition takes place: one query for each kind of thing. */
@Repository
class PlaceRows {

  private final JdbcClient jdbc;
  private final ClosureRows closures;

  PlaceRows(JdbcClient jdbc, ClosureRows closures) {
    this.jdbc = jdbc;
    this.closures = closures;
  }

  Place load(EditionId edition) {
    return new Place(
        list(
            edition,
            "select * from edition.venue where edition_id = :id order by code",
            PlaceRows::venue),
        list(
            edition,
            """
            select journey.* from edition.journey
            join edition.venue on venue.id = from_venue_id where edition_id = :id
            order by from_venue_id, to_venue_id
            """,
            PlaceRows::journey),
        list(
            edition,
            "select * from edition.room where edition_id = :id order by position, code",
            PlaceRows::room),
        list(
            edition,
            "select * from edition.item where edition_id = :id order by code",
            PlaceRows::item),
        list(
            edition,
            "select * from edition.activity where edition_id = :id order by number",
            PlaceRows::activity),
        list(
            edition,
            "select * from edition.track where edition_id = :id order by position, code",
            PlaceRows::track),
        closures.list(edition));
  }

  private <T> List<T> list(EditionId edition, String sql, RowMapper<T> mapper) {
    return jdbc.sql(sql).param("id", edition.value()).query(mapper).list();
  }

  private static Venue venue(ResultSet row, int n) throws SQLException {
    var point =
        row.getObject("latitude") == null
            ? Optional.<Venue.Point>empty()
            : Optional.of(new Venue.Point(row.getDouble("latitude"), row.getDouble("longitude")));
    return new Venue(
        row.getString("id"),
        row.getString("code"),
        name(row),
        new Bilingual(row.getString("address_zh"), row.getString("address_en")),
        point,
        row.getInt("version"));
  }

  private static Journey journey(ResultSet row, int n) throws SQLException {
    return new Journey(
        row.getString("from_venue_id"), row.getString("to_venue_id"), row.getInt("minutes"));
  }

  private static Room room(ResultSet row, int n) throws SQLException {
    return new Room(
        row.getString("id"),
        row.getString("venue_id"),
        row.getString("code"),
        name(row),
        row.getInt("capacity"),
        row.getInt("wheelchair_places"),
        equipment(row.getArray("equipment")),
        row.getInt("turnaround_minutes"),
        row.getInt("position"),
        row.getInt("version"));
  }

  private static Item item(ResultSet row, int n) throws SQLException {
    return new Item(
        row.getString("id"),
        row.getString("code"),
        name(row),
        row.getString("kind"),
        row.getInt("version"));
  }

  private static Activity activity(ResultSet row, int n) throws SQLException {
    return new Activity(
        row.getString("id"),
        row.getInt("number"),
        row.getString("code"),
        name(row),
        new Bilingual(row.getString("summary_zh"), row.getString("summary_en")),
        row.getInt("version"));
  }

  private static Track track(ResultSet row, int n) throws SQLException {
    return new Track(
        row.getString("id"),
        row.getString("code"),
        name(row),
        row.getString("colour"),
        row.getInt("position"),
        row.getInt("version"));
  }

  private static Bilingual name(ResultSet row) throws SQLException {
    return new Bilingual(row.getString("name_zh"), row.getString("name_en"));
  }

  private static Set<Equipment> equipment(Array codes) throws SQLException {
    var equipment = EnumSet.noneOf(Equipment.class);
    Arrays.stream((String[]) codes.getArray())
        .forEach(code -> Equipment.find(code).ifPresent(equipment::add));
    return equipment;
  }
}
