// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.rooms;

import static org.pegbar.web.Typed.text;
import static org.pegbar.web.Typed.version;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.pegbar.edition.Booked;
import org.pegbar.edition.Bookings;
import org.pegbar.edition.EditionId;
import org.pegbar.edition.Editions;
import org.pegbar.edition.Equipment;
import org.pegbar.edition.Place;
import org.pegbar.edition.Removing;
import org.pegbar.edition.Room;
import org.pegbar.edition.RoomRows;
import org.pegbar.edition.Saving;
import org.pegbar.id.RandomCode;
import org.pegbar.web.Problems;
import org.pegbar.web.Typed;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Adds, changes, orders and removes rooms. */
@Component
class RoomKeeping {

  private final RoomRows rooms;
  private final Editions editions;
  private final Booked booked;

  RoomKeeping(RoomRows rooms, Editions editions, Booked booked) {
    this.rooms = rooms;
    this.editions = editions;
    this.booked = booked;
  }

  /** Saves a room. Its sessions follow it to another venue, unless somebody could not be there. */
  @Transactional
  public Saving save(EditionId edition, String id, RoomForm form) {
    var gathering = new Problems.Gathering();
    var read = read(id, form, editions.place(edition), gathering);
    read.ifPresent(room ->
        gathering.check(
            !rooms.isCodeTaken(edition, room), "code", "edition.problem.code-taken", room.code()));
    if (read.isEmpty() || !gathering.problems().isEmpty()) {
      return new Saving.Refused(gathering.problems());
    }
    return write(edition, id, read.get());
  }

  private Saving write(EditionId edition, String id, Room room) {
    try {
      var written = id.equals("new") ? rooms.insert(edition, room) : rooms.update(edition, room);
      return written
          ? new Saving.Saved(room.name())
          : new Saving.Refused("", "web.problem.changed-meanwhile");
    } catch (DataIntegrityViolationException e) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      return new Saving.Refused("venue", "edition.rooms.problem.clock");
    }
  }

  /** Moves a room one place up (-1) or down (1) among the rooms of its venue. */
  @Transactional
  public void move(EditionId edition, String id, int by) {
    var place = editions.place(edition);
    var ids = new ArrayList<String>();
    for (var venue : place.venues()) {
      var group = new ArrayList<>(place.roomsOf(venue).stream().map(Room::id).toList());
      swap(group, id, by);
      ids.addAll(group);
    }
    rooms.arrange(edition, ids);
  }

  private static void swap(List<String> ids, String id, int by) {
    int from = ids.indexOf(id);
    int to = from + by;
    if (from >= 0 && to >= 0 && to < ids.size()) {
      Collections.swap(ids, from, to);
    }
  }

  @Transactional
  public Removing remove(EditionId edition, String id) {
    var sessions =
        booked.list(edition).stream()
            .filter(one -> one.roomId().equals(id))
            .map(Bookings.Booking::title)
            .toList();
    if (!sessions.isEmpty()) {
      return new Removing.InUse(sessions);
    }
    rooms.delete(edition, id);
    return new Removing.Removed();
  }

  private static Optional<Room> read(
      String id, RoomForm form, Place place, Problems.Gathering gathering) {
    var name = form.name();
    var venue = text(form.venue());
    gathering.check(!name.isEmpty(), "name", "web.problem.name-missing");
    var code = Typed.code(form.code(), "code", gathering);
    gathering.check(place.venue(venue).isPresent(), "venue", "edition.rooms.problem.venue");
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
            place.rooms().size() + 1,
            version(form.version())));
  }
}
