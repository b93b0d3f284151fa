// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pegbar.language.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL that puts things into an edition by their id. */
@Repository
class Fixtures {

  private final JdbcClient jdbc;

  Fixtures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean put(EditionId edition, Venue venue) {
    var all = thing(edition, venue.id(), venue.code(), venue.name(), venue.version());
    all.put("addressZh", venue.address().zh());
    all.put("addressEn", venue.address().en());
    all.put("latitude", venue.point().map(Venue.Point::latitude).orElse(null));
    all.put("longitude", venue.point().map(Venue.Point::longitude).orElse(null));
    return write(
        """
        insert into edition.venue as old
          (id, edition_id, code, name_zh, name_en, address_zh, address_en, latitude, longitude)
        values (:id, :edition, :code, :nameZh, :nameEn, :addressZh, :addressEn,
          cast(:latitude as double precision), cast(:longitude as double precision))
        on conflict (id) do update set code = excluded.code, name_zh = excluded.name_zh,
          name_en = excluded.name_en, address_zh = excluded.address_zh,
          address_en = excluded.address_en, latitude = excluded.latitude,
          longitude = excluded.longitude, version = old.version + 1
        where old.version = :version and old.edition_id = :edition
        """,
        all);
  }

  boolean put(EditionId edition, Room room) {
    var all = thing(edition, room.id(), room.code(), room.name(), room.version());
    all.put("venue", room.venueId());
    all.put("capacity", room.capacity());
    all.put("wheelchairs", room.wheelchairPlaces());
    all.put("equipment", room.equipment().stream().map(Equipment::code).toArray(String[]::new));
    all.put("turnaround", room.turnaroundMinutes());
    all.put("position", room.position());
    return write(
        """
        insert into edition.room as old (id, edition_id, venue_id, code, name_zh, name_en, capacity,
          wheelchair_places, equipment, turnaround_minutes, position)
        values (:id, :edition, :venue, :code, :nameZh, :nameEn, :capacity, :wheelchairs,
          :equipment, :turnaround, :position)
        on conflict (id) do update set venue_id = excluded.venue_id, code = excluded.code,
          name_zh = excluded.name_zh, name_en = excluded.name_en, capacity = excluded.capacity,
          wheelchair_places = excluded.wheelchair_places, equipment = excluded.equipment,
          turnaround_minutes = excluded.turnaround_minutes, position = excluded.position,
          version = old.version + 1
        where old.version = :version and old.edition_id = :edition
        """,
        all);
  }

  boolean put(EditionId edition, Item item) {
    var all = thing(edition, item.id(), item.code(), item.name(), item.version());
    all.put("kind", item.kind());
    return write(
        """
        insert into edition.item as old (id, edition_id, code, name_zh, name_en, kind)
        values (:id, :edition, :code, :nameZh, :nameEn, :kind)
        on conflict (id) do update set code = excluded.code, name_zh = excluded.name_zh,
          name_en = excluded.name_en, kind = excluded.kind, version = old.version + 1
        where old.version = :version and old.edition_id = :edition
        """,
        all);
  }

  boolean put(EditionId edition, Activity activity) {
    var all = thing(edition, activity.id(), activity.code(), activity.name(), activity.version());
    all.put("number", activity.number());
    all.put("summaryZh", activity.summary().zh());
    all.put("summaryEn", activity.summary().en());
    return write(
        """
        insert into edition.activity as old
          (id, edition_id, number, code, name_zh, name_en, summary_zh, summary_en)
        values (:id, :edition, :number, :code, :nameZh, :nameEn, :summaryZh, :summaryEn)
        on conflict (id) do update set number = excluded.number, code = excluded.code,
          name_zh = excluded.name_zh, name_en = excluded.name_en,
          summary_zh = excluded.summary_zh, summary_en = excluded.summary_en,
          version = old.version + 1
        where old.version = :version and old.edition_id = :edition
        """,
        all);
  }

  boolean put(EditionId edition, Track track) {
    var all = thing(edition, track.id(), track.code(), track.name(), track.version());
    all.put("colour", track.colour());
    all.put("position", track.position());
    return write(
        """
        insert into edition.track as old (id, edition_id, code, name_zh, name_en, colour, position)
        values (:id, :edition, :code, :nameZh, :nameEn, :colour, :position)
        on conflict (id) do update set code = excluded.code, name_zh = excluded.name_zh,
          name_en = excluded.name_en, colour = excluded.colour, position = excluded.position,
          version = old.version + 1
        where old.version = :version and old.edition_id = :edition
        """,
        all);
  }

  void put(Journey journey) {
    jdbc.sql(
            """
            insert into edition.journey as old values (:from, :to, :minutes)
            on conflict (from_venue_id, to_venue_id) do update set minutes = excluded.minutes
            where old.minutes <> excluded.minutes
            """)
        .param("from", journey.fromVenueId())
        .param("to", journey.toVenueId())
        .param("minutes", journey.minutes())
        .update();
  }

  private boolean write(String sql, Map<String, @Nullable Object> parameters) {
    return jdbc.sql(sql).params(parameters).update() == 1;
  }

  private static Map<String, @Nullable Object> thing(
      EditionId edition, String id, String code, Bilingual name, int version) {
    var all = new HashMap<String, @Nullable Object>();
    all.put("id", id);
    all.put("edition", edition.value());
    all.put("code", code);
    all.put("nameZh", name.zh());
    all.put("nameEn", name.en());
    all.put("version", version);
    return all;
  }
}
