// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.rooms;

import java.util.Map;
import org.pegbar.edition.EditionId;
import org.pegbar.edition.Equipment;
import org.pegbar.edition.Room;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL that writes rooms. */
@Repository
class Rooms {

  private final JdbcClient jdbc;

  Rooms(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean isCodeTaken(EditionId edition, Room room) {
    return jdbc.sql(
            """
            select exists (select from edition.room
              where edition_id = :edition and code = :code and id <> :id)
            """)
        .params(parameters(edition, room))
        .query(Boolean.class)
        .single();
  }

  boolean insert(EditionId edition, Room room) {
    return jdbc.sql(
                """
                insert into edition.room (id, edition_id, venue_id, code, name_zh, name_en, capacity,
                  wheelchair_places, equipment, turnaround_minutes, position)
                values (:id, :edition, :venue, :code, :nameZh, :nameEn, :capacity, :wheelchairs,
                  :equipment, :turnaround, :position)
                """)
            .params(parameters(edition, room))
            .update()
        == 1;
  }

  /** Changes a room unless somebody else did since {@code room.version()}. */
  boolean update(EditionId edition, Room room) {
    return jdbc.sql(
                """
                update edition.room set venue_id = :venue, code = :code, name_zh = :nameZh,
                  name_en = :nameEn, capacity = :capacity, wheelchair_places = :wheelchairs,
                  equipment = :equipment, turnaround_minutes = :turnaround, version = version + 1
                where id = :id and edition_id = :edition and version = :version
                """)
            .params(parameters(edition, room))
            .update()
        == 1;
  }

  int countCommitments(String room) {
    return jdbc.sql(
            "select count(*) from clock.commitment where holder_kind = 'room' and holder_id = :id")
        .param("id", room)
        .query(Integer.class)
        .single();
  }

  void delete(EditionId edition, String room) {
    jdbc.sql("delete from edition.room where id = :id and edition_id = :edition")
        .param("id", room)
        .param("edition", edition.value())
        .update();
  }

  private static Map<String, Object> parameters(EditionId edition, Room room) {
    return Map.ofEntries(
        Map.entry("id", room.id()),
        Map.entry("edition", edition.value()),
        Map.entry("venue", room.venueId()),
        Map.entry("code", room.code()),
        Map.entry("nameZh", room.name().zh()),
        Map.entry("nameEn", room.name().en()),
        Map.entry("capacity", room.capacity()),
        Map.entry("wheelchairs", room.wheelchairPlaces()),
        Map.entry(
            "equipment", room.equipment().stream().map(Equipment::code).toArray(String[]::new)),
        Map.entry("turnaround", room.turnaroundMinutes()),
        Map.entry("position", room.position()),
        Map.entry("version", room.version()));
  }
}
