// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pegbar.access.Permission;
import org.pegbar.edition.EditionId;
import org.pegbar.edition.Editions;
import org.pegbar.edition.Equipment;
import org.pegbar.edition.Place;
import org.pegbar.edition.Places;
import org.pegbar.edition.Room;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Rooms. Their venue is named by its code or its name and must exist. */
@Component
@Order(40)
final class RoomsKind implements Kind {

  private static final List<Column> COLUMNS =
      Stream.of(
              List.of(
                  Names.code("会场代码", "房间代码", "room code"),
                  Column.required("venue", Parsers.text(Names.SHORT), "场馆", "楼", "building")),
              Names.name("会场", "room"),
              List.of(
                  Column.required(
                      "capacity", Parsers.number(0, 1_000_000), "容量", "座位数", "人数", "seats"),
                  Column.kept("wheelchair_places", Parsers.number(0, 1_000_000), "轮椅席", "无障碍席位"),
                  Column.of("equipment", Parsers.set(Words.equipment()), "设备"),
                  Column.kept(
                      "turnaround_minutes", Parsers.number(0, 480), "换场时间", "换场分钟", "turnaround")))
          .flatMap(List::stream)
          .toList();

  private final Editions editions;
  private final Places places;

  RoomsKind(Editions editions, Places places) {
    this.editions = editions;
    this.places = places;
  }

  @Override
  public String code() {
    return "rooms";
  }

  @Override
  public Permission permission() {
    return Permission.VENUES_EDIT;
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Ledger open(Scope scope) {
    var place = editions.place(scope.edition().id());
    var ledger = new Books(scope.edition().id(), place);
    place.rooms().forEach(ledger::know);
    return ledger;
  }

  private final class Books extends CodedLedger<Room> {

    private final EditionId edition;
    private final References venues = new References("imports.rooms.unknown-venue");
    private int positions;

    Books(EditionId edition, Place place) {
      this.edition = edition;
      place.venues().forEach(venue -> venues.know(venue.id(), venue.code(), venue.name()));
      this.positions = place.rooms().stream().mapToInt(Room::position).max().orElse(-1) + 1;
    }

    @Override
    public Cells resolve(Cells cells, Faults faults) {
      return venues.resolve(cells, "venue", faults);
    }

    @Override
    Line line(Room room) {
      var cells =
          Cells.empty()
              .with("code", room.code())
              .with("venue", venues.code(room.venueId()))
              .with("name", room.name())
              .with("capacity", room.capacity())
              .with("wheelchair_places", room.wheelchairPlaces())
              .with("equipment", room.equipment().stream().map(Equipment::code).sorted().toList())
              .with("turnaround_minutes", room.turnaroundMinutes());
      return new Line(room.id(), label(cells), cells);
    }

    @Override
    Optional<Room> read(String id, Optional<Room> before, Cells cells, Faults faults) {
      int capacity = cells.number("capacity", 0);
      int wheelchairs = cells.number("wheelchair_places", 0);
      faults.check(
          wheelchairs <= capacity,
          "wheelchair_places",
          "imports.rooms.wheelchairs",
          wheelchairs,
          capacity);
      return Optional.of(
          new Room(
              id,
              venues.id(cells.get("venue")).orElse(""),
              cells.get("code"),
              cells.bilingual("name"),
              capacity,
              wheelchairs,
              equipment(cells),
              cells.number("turnaround_minutes", 0),
              before.map(Room::position).orElseGet(() -> positions++),
              before.map(Room::version).orElse(1)));
    }

    @Override
    boolean put(Room room, boolean isNew) {
      if (isNew) {
        places.add(edition, room);
        return true;
      }
      return places.change(edition, room);
    }
  }

  static EnumSet<Equipment> equipment(Cells cells) {
    return cells.list("equipment").stream()
        .flatMap(code -> Equipment.find(code).stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Equipment.class)));
  }
}
