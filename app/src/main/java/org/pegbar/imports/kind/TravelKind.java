// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pegbar.access.Permission;
import org.pegbar.edition.Editions;
import org.pegbar.edition.Journey;
import org.pegbar.edition.Place;
import org.pegbar.edition.Places;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ways from one venue to another. */
@Component
@Order(30)
final class TravelKind implements Kind {

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("from", Parsers.text(Names.SHORT), "从", "出发", "起点"),
          Column.required("to", Parsers.text(Names.SHORT), "到", "到达", "终点"),
          Column.required("minutes", Parsers.number(1, 1440), "分钟", "时间", "时长"));

  private final Editions editions;
  private final Places places;

  TravelKind(Editions editions, Places places) {
    this.editions = editions;
    this.places = places;
  }

  @Override
  public String code() {
    return "travel";
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
    return new Books(editions.place(scope.edition().id()));
  }

  private final class Books implements Ledger {

    private final References venues = new References("imports.rooms.unknown-venue");
    private final Map<String, Line> lines = new HashMap<>();

    Books(Place place) {
      place.venues().forEach(venue -> venues.know(venue.id(), venue.code(), venue.name()));
      place.journeys().forEach(this::know);
    }

    private void know(Journey way) {
      var cells =
          Cells.empty()
              .with("from", venues.code(way.fromVenueId()))
              .with("to", venues.code(way.toVenueId()))
              .with("minutes", way.minutes());
      lines.put(key(cells), new Line(key(cells), label(cells), cells));
    }

    @Override
    public List<Line> lines() {
      return lines.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(Map.Entry::getValue)
          .toList();
    }

    @Override
    public Cells resolve(Cells cells, Faults faults) {
      return venues.resolve(venues.resolve(cells, "from", faults), "to", faults);
    }

    @Override
    public Optional<Line> find(Cells cells) {
      return Optional.ofNullable(lines.get(key(cells)));
    }

    @Override
    public String label(Cells cells) {
      return cells.get("from") + " → " + cells.get("to");
    }

    @Override
    public String key(Cells cells) {
      return label(cells);
    }

    @Override
    public void write(Optional<Line> before, Cells after, Faults faults) {
      var from = venues.id(after.get("from"));
      var to = venues.id(after.get("to"));
      faults.check(!from.equals(to), "to", "imports.travel.same-venue", after.get("to"));
      if (from.isPresent() && to.isPresent() && faults.isEmpty()) {
        var way = new Journey(from.get(), to.get(), after.number("minutes", 0));
        places.write(way);
        know(way);
      }
    }
  }
}
