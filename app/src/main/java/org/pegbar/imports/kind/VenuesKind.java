// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pegbar.access.Permission;
import org.pegbar.edition.EditionId;
import org.pegbar.edition.Editions;
import org.pegbar.edition.Places;
import org.pegbar.edition.Venue;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Venues: buildings and campuses. */
@Component
@Order(20)
final class VenuesKind implements Kind {

  private static final List<Column> COLUMNS =
      Stream.of(
              List.of(Names.code("场馆代码", "venue code")),
              Names.name("场馆", "venue"),
              Names.pair("address", Names.SHORT, "地址", "address"),
              List.of(
                  Column.of("latitude", Parsers.decimal(-90, 90), "纬度", "lat"),
                  Column.of("longitude", Parsers.decimal(-180, 180), "经度", "lon", "lng")))
          .flatMap(List::stream)
          .toList();

  private final Editions editions;
  private final Places places;

  VenuesKind(Editions editions, Places places) {
    this.editions = editions;
    this.places = places;
  }

  @Override
  public String code() {
    return "venues";
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
    var ledger = new Books(scope.edition().id());
    editions.place(scope.edition().id()).venues().forEach(ledger::know);
    return ledger;
  }

  private final class Books extends CodedLedger<Venue> {

    private final EditionId edition;

    Books(EditionId edition) {
      this.edition = edition;
    }

    @Override
    Line line(Venue venue) {
      var cells =
          Cells.empty()
              .with("code", venue.code())
              .with("name", venue.name())
              .with("address", venue.address())
              .with("latitude", venue.point().map(at -> plain(at.latitude())).orElse(""))
              .with("longitude", venue.point().map(at -> plain(at.longitude())).orElse(""));
      return new Line(venue.id(), label(cells), cells);
    }

    @Override
    Optional<Venue> read(String id, Optional<Venue> before, Cells cells, Faults faults) {
      var latitude = cells.find("latitude").map(Double::parseDouble);
      var longitude = cells.find("longitude").map(Double::parseDouble);
      faults.check(
          latitude.isPresent() == longitude.isPresent(),
          latitude.isPresent() ? "longitude" : "latitude",
          "imports.venues.half-a-point");
      return Optional.of(
          new Venue(
              id,
              cells.get("code"),
              cells.bilingual("name"),
              cells.bilingual("address"),
              latitude.flatMap(north -> longitude.map(east -> new Venue.Point(north, east))),
              before.map(Venue::version).orElse(1)));
    }

    @Override
    boolean put(Venue venue, boolean isNew) {
      if (isNew) {
        places.add(edition, venue);
        return true;
      }
      return places.change(edition, venue);
    }
  }

  private static String plain(double degrees) {
    return java.math.BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
  }
}
