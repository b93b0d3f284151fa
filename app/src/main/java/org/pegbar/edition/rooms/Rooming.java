// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.rooms;

import static org.pegbar.web.Typed.text;

import java.util.EnumSet;
import java.util.Optional;
import org.pegbar.edition.EditionId;
import org.pegbar.edition.Editions;
import org.pegbar.edition.Equipment;
import org.pegbar.edition.Room;
import org.pegbar.id.RandomCode;
import org.pegbar.web.Problems;
import org.pegbar.web.Typed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and removes rooms. */
@Component
class Rooming {

  sealed interface Saving {}

  record Saved(Room room) implements Saving {}

  record Refused(Problems problems) implements Saving {}

  sealed interface Removing {}

  record Removed() implements Removing {}

  /** Sessions are placed in the room: they must move first. */
  record InUse(int sessions) implements Removing {}

  private final Rooms rooms;
  private final Editions editions;

  Rooming(Rooms rooms, Editions editions) {
    this.rooms = rooms;
    this.editions = editions;
  }

  @Transactional
  public Saving save(EditionId edition, String id, RoomForm form) {
    var gathering = new Problems.Gathering();
    var room = read(edition, id, form, gathering);
    if (room.isEmpty() || !gathering.problems().isEmpty()) {
      return new Refused(gathering.problems());
    }
    if (rooms.isCodeTaken(edition, room.get())) {
      return new Refused(
          Problems.one("code", "edition.rooms.problem.code-taken", room.get().code()));
    }
    var written =
        id.equals("new") ? rooms.insert(edition, room.get()) : rooms.update(edition, room.get());
    return written
        ? new Saved(room.get())
        : new Refused(Problems.one("", "web.problem.changed-meanwhile"));
  }

  @Transactional
  public Removing remove(EditionId edition, String id) {
    int sessions = rooms.countCommitments(id);
    if (sessions > 0) {
      return new InUse(sessions);
    }
    rooms.delete(edition, id);
    return new Removed();
  }

  private Optional<Room> read(
      EditionId edition, String id, RoomForm form, Problems.Gathering gathering) {
    var place = editions.place(edition);
    var name = form.name();
    var code = text(form.code());
    var venue = text(form.venue());
    gathering.check(!name.isEmpty(), "name", "web.problem.name-missing");
    gathering.check(code.matches("[A-Za-z0-9._-]{1,40}"), "code", "web.problem.code", code);
    gathering.check(place.venuesById().containsKey(venue), "venue", "edition.rooms.problem.venue");
    var capacity = Typed.number(text(form.capacity()), 0, 1_000_000, "capacity", gathering);
    var wheelchairs =
        Typed.number(
            text(form.wheelchairPlaces()), 0, capacity.orElse(0), "wheelchairPlaces", gathering);
    var turnaround =
        Typed.number(text(form.turnaroundMinutes()), 0, 480, "turnaroundMinutes", gathering);
    if (capacity.isEmpty() || wheelchairs.isEmpty() || turnaround.isEmpty()) {
      return Optional.empty();
    }
    var equipment = EnumSet.noneOf(Equipment.class);
    form.equipmentCodes().forEach(one -> Equipment.find(one).ifPresent(equipment::add));
    return Optional.of(
        new Room(
            id.equals("new") ? RandomCode.fresh() : id,
            venue,
            code,
            name,
            capacity.getAsInt(),
            wheelchairs.getAsInt(),
            equipment,
            turnaround.getAsInt(),
            place.rooms().size(),
            version(form)));
  }

  private static int version(RoomForm form) {
    var version = text(form.version());
    return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
  }
}
