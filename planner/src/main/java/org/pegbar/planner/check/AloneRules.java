// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pegbar.planner.plan.Place;
import org.pegbar.planner.plan.Violation;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Item;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Window;

/** The hard rules that an activity keeps or breaks by itself. */
final class AloneRules {
  private final Setting setting;
  private final List<Violation> found = new ArrayList<>();

  AloneRules(Setting setting) {
    this.setting = setting;
  }

  List<Violation> of(Put put) {
    found.clear();
    openingHours(put);
    allowedTimes(put);
    grid(put);
    pinned(put);
    allowedRooms(put);
    capacity(put);
    wheelchairPlaces(put);
    equipment(put);
    roomClosed(put);
    peopleAway(put);
    itemsAway(put);
    return List.copyOf(found);
  }

  private void openingHours(Put put) {
    if (!Window.anyContains(setting.open, put.when())) {
      found.add(new Violation.OutsideOpeningHours(put.activity().ref(), put.when(), setting.open));
    }
  }

  private void allowedTimes(Put put) {
    List<Window> allowed = put.activity().windows();
    if (!allowed.isEmpty() && !Window.anyContains(allowed, put.when())) {
      found.add(new Violation.OutsideAllowedTimes(put.activity().ref(), put.when(), allowed));
    }
  }

  private void grid(Put put) {
    Placement pin = put.activity().pinned();
    Placement announced = setting.published(put.activity().id());
    boolean fixed =
        (pin != null && pin.start() == put.start())
            || (announced != null && announced.start() == put.start());
    int quantum = setting.problem.quantumMinutes();
    if (!fixed && Math.floorMod(put.start(), quantum) != 0) {
      found.add(new Violation.OffGrid(put.activity().ref(), put.start(), quantum));
    }
  }

  private void pinned(Put put) {
    Placement pin = put.activity().pinned();
    if (pin != null && !(pin.room().equals(put.room().id()) && pin.start() == put.start())) {
      found.add(new Violation.PinLeft(put.activity().ref(), place(pin), put.place()));
    }
  }

  Optional<Violation> pinnedButAbsent(Activity activity) {
    return Optional.ofNullable(activity.pinned())
        .map(pin -> new Violation.PinLeft(activity.ref(), place(pin), null));
  }

  private Place place(Placement placement) {
    return new Place(setting.room(placement.room()).ref(), placement.start());
  }

  private void allowedRooms(Put put) {
    List<String> allowed = put.activity().rooms();
    if (!allowed.isEmpty() && !allowed.contains(put.room().id())) {
      found.add(
          new Violation.RoomNotAllowed(
              put.activity().ref(),
              put.room().ref(),
              allowed.stream().map(id -> setting.room(id).ref()).toList()));
    }
  }

  private void capacity(Put put) {
    int expected = put.activity().audience();
    if (expected > put.room().capacity()) {
      Optional<Room> maybe =
          setting.problem.rooms().stream()
              .filter(room -> room.capacity() >= expected)
              .min(Comparator.comparingInt(Room::capacity));
      found.add(
          new Violation.RoomTooSmall(
              put.activity().ref(),
              put.room().ref(),
              expected,
              put.room().capacity(),
              maybe.map(Room::ref).orElse(null),
              maybe.map(Room::capacity).orElse(0)));
    }
  }

  private void wheelchairPlaces(Put put) {
    int needed = put.activity().wheelchairPlaces();
    int places = put.room().wheelchairPlaces();
    if (needed > places) {
      found.add(
          new Violation.WheelchairPlacesMissing(
              put.activity().ref(), put.room().ref(), needed, places));
    }
  }

  private void equipment(Put put) {
    List<String> missing =
        put.activity().equipment().stream()
            .filter(thing -> !put.room().equipment().contains(thing))
            .toList();
    if (!missing.isEmpty()) {
      found.add(new Violation.EquipmentMissing(put.activity().ref(), put.room().ref(), missing));
    }
  }

  private void roomClosed(Put put) {
    List<Window> available = put.room().available();
    if (!isThere(available, put)) {
      found.add(
          new Violation.RoomClosed(put.room().ref(), put.activity().ref(), put.when(), available));
    }
  }

  private void peopleAway(Put put) {
    for (String id : put.activity().people()) {
      Person person = setting.person(id);
      if (!isThere(person.available(), put)) {
        found.add(
            new Violation.PersonAway(
                person.ref(), put.activity().ref(), put.when(), person.available()));
      }
    }
  }

  private void itemsAway(Put put) {
    for (String id : put.activity().items()) {
      Item item = setting.item(id);
      if (!isThere(item.available(), put)) {
        found.add(
            new Violation.ItemAway(item.ref(), put.activity().ref(), put.when(), item.available()));
      }
    }
  }

  static boolean isThere(List<Window> available, Put put) {
    return available.isEmpty() || Window.anyContains(available, put.when());
  }
}
