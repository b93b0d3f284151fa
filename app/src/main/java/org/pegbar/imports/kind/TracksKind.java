// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pegbar.access.Permission;
import org.pegbar.edition.EditionId;
import org.pegbar.edition.Editions;
import org.pegbar.edition.Places;
import org.pegbar.edition.Track;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Threads of sessions that belong together. */
@Component
@Order(70)
final class TracksKind implements Kind {

  private static final List<Column> COLUMNS =
      Stream.of(
              List.of(Names.code("板块代码", "track code")),
              Names.name("板块", "track"),
              List.of(
                  Column.kept(
                      "colour",
                      new Words(
                          "ink 墨 黑",
                          "vermilion 朱红 红 red",
                          "blue 蓝",
                          "moss 苔绿 绿 green",
                          "ochre 赭 黄 yellow",
                          "plum 梅紫 紫 purple",
                          "teal 青",
                          "clay 陶土 棕 brown"),
                      "颜色",
                      "color")))
          .flatMap(List::stream)
          .toList();

  private final Editions editions;
  private final Places places;

  TracksKind(Editions editions, Places places) {
    this.editions = editions;
    this.places = places;
  }

  @Override
  public String code() {
    return "tracks";
  }

  @Override
  public Permission permission() {
    return Permission.EDITION_EDIT;
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Ledger open(Scope scope) {
    var tracks = editions.place(scope.edition().id()).tracks();
    var ledger = new Books(scope.edition().id(), tracks.size());
    tracks.forEach(ledger::know);
    return ledger;
  }

  private final class Books extends CodedLedger<Track> {

    private final EditionId edition;
    private int positions;

    Books(EditionId edition, int positions) {
      this.edition = edition;
      this.positions = positions;
    }

    @Override
    Line line(Track thing) {
      var cells =
          Cells.empty()
              .with("code", thing.code())
              .with("name", thing.name())
              .with("colour", thing.colour());
      return new Line(thing.id(), label(cells), cells);
    }

    @Override
    Optional<Track> read(String id, Optional<Track> before, Cells cells, Faults faults) {
      return Optional.of(
          new Track(
              id,
              cells.get("code"),
              cells.bilingual("name"),
              cells.find("colour").orElse("ink"),
              before.map(Track::position).orElseGet(() -> positions++),
              before.map(Track::version).orElse(1)));
    }

    @Override
    boolean put(Track thing, boolean isNew) {
      if (isNew) {
        places.add(edition, thing);
        return true;
      }
      return places.change(edition, thing);
    }
  }
}
