// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL that writes rooms. */
@Repository
public class RoomRows {

  private final JdbcClient jdbc;

  RoomRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether another room of the edition already has that code. */
  public boolean isCodeTaken(EditionId edition, Room room) {
    return jdbc.sql(
            """
            select exists (select from edition.room
              where edition_id = :edition and code = :code and id <> :id)
            """)
        .paramSource(parameters(edition, room))
        .query(Boolean.class)
        .single();
  }

  public boolean insert(EditionId edition, Room room) {
    return jdbc.sql(
                """
                insert into edition.room (id, edition_id, venue_id, code, name_zh, name_en,
                  capacity, wheelchair_places, equipment, turnaround_minutes, position)
                values (:id, :edition, :venue, :code, :nameZh, :nameEn, :capacity,
                  :wheelchairs, :equipment, :turnaround, :position)
                """)
            .paramSource(parameters(edition, room))
            .update()
        == 1;
  }

  /** Changes it unless somebody else did since {@code room.version()}. */
  public boolean update(EditionId edition, Room room) {
    return jdbc.sql(
                """
                update edition.room set venue_id = :venue, code = :code, name_zh = :nameZh,
                  name_en = :nameEn, capacity = :capacity, wheelchair_places = :wheelchairs,
                  equipment = :equipment, turnaround_minutes = :turnaround, version = version
                  + 1
                where id = :id and edition_id = :edition and version = :version
                """)
            .paramSource(parameters(edition, room))
            .update()
        == 1;
  }

  public void delete(EditionId edition, String room) {
    jdbc.sql("delete from edition.room where id = ? and edition_id = ?")
        .params(room, edition.value())
        .update();
  }

  /** Puts them into this order. */
  public void arrange(EditionId edition, List<String> ids) {
    jdbc.sql(
            """
            update edition.room set position = wanted.position
            from unnest(:ids::text[]) with ordinality as wanted (id, position)
            where room.id = wanted.id and edition_id = :edition
              and room.position <> wanted.position
            """)
        .param("ids", ids.toArray(String[]::new))
        .param("edition", edition.value())
        .update();
  }

  private static MapSqlParameterSource parameters(EditionId edition, Room room) {
    return new MapSqlParameterSource("id", room.id())
        .addValue("edition", edition.value())
        .addValue("venue", room.venueId())
        .addValue("code", room.code())
        .addValue("nameZh", room.name().zh())
        .addValue("nameEn", room.name().en())
        .addValue("capacity", room.capacity())
        .addValue("wheelchairs", room.wheelchairPlaces())
        .addValue(
            "equipment", room.equipment().stream().map(Equipment::code).toArray(String[]::new))
        .addValue("turnaround", room.turnaroundMinutes())
        .addValue("position", room.position())
        .addValue("version", room.version());
  }
}
