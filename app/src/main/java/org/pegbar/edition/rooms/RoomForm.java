// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.rooms;

import static org.pegbar.web.Typed.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pegbar.edition.Equipment;
import org.pegbar.edition.Room;
import org.pegbar.language.Bilingual;

/** A room as somebody types it. Whatever was typed stays, until it can be taken. */
public record RoomForm(
    @Nullable String code,
    @Nullable String venue,
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable String capacity,
    @Nullable String wheelchairPlaces,
    @Nullable List<String> equipment,
    @Nullable String turnaroundMinutes,
    @Nullable String version) {

  static RoomForm blank() {
    return new RoomForm("", "", "", "", "", "0", List.of(), "0", "0");
  }

  static RoomForm of(Room room) {
    return new RoomForm(
        room.code(),
        room.venueId(),
        room.name().zh(),
        room.name().en(),
        String.valueOf(room.capacity()),
        String.valueOf(room.wheelchairPlaces()),
        room.equipment().stream().map(Equipment::code).toList(),
        String.valueOf(room.turnaroundMinutes()),
        String.valueOf(room.version()));
  }

  public Bilingual name() {
    return new Bilingual(text(nameZh), text(nameEn));
  }

  public List<String> equipmentCodes() {
    return Optional.ofNullable(equipment).orElse(List.of());
  }
}
