// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pegbar.access.Permission;
import org.pegbar.edition.Activity;
import org.pegbar.edition.EditionId;
import org.pegbar.edition.Editions;
import org.pegbar.edition.Places;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The main activities of the conference, numbered as in its prospectus. */
@Component
@Order(60)
final class ActivitiesKind implements Kind {

  private static final List<Column> COLUMNS =
      Stream.of(
              List.of(
                  Column.required("number", Parsers.number(1, 999), "序号", "编号", "no", "nr"),
                  Names.code("活动代码", "activity code")),
              Names.name("活动", "activity"),
              Names.pair("summary", Names.LONG, "简介", "summary"))
          .flatMap(List::stream)
          .toList();

  private final Editions editions;
  private final Places places;

  ActivitiesKind(Editions editions, Places places) {
    this.editions = editions;
    this.places = places;
  }

  @Override
  public String code() {
    return "activities";
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
    var ledger = new Books(scope.edition().id());
    editions.place(scope.edition().id()).activities().forEach(ledger::know);
    return ledger;
  }

  private final class Books extends CodedLedger<Activity> {

    private final EditionId edition;

    Books(EditionId edition) {
      this.edition = edition;
    }

    @Override
    Line line(Activity thing) {
      var cells =
          Cells.empty()
              .with("number", thing.number())
              .with("code", thing.code())
              .with("name", thing.name())
              .with("summary", thing.summary());
      return new Line(thing.id(), label(cells), cells);
    }

    @Override
    Optional<Activity> read(String id, Optional<Activity> before, Cells cells, Faults faults) {
      return Optional.of(
          new Activity(
              id,
              cells.number("number", 1),
              cells.get("code"),
              cells.bilingual("name"),
              cells.bilingual("summary"),
              before.map(Activity::version).orElse(1)));
    }

    @Override
    boolean put(Activity thing, boolean isNew) {
      if (isNew) {
        places.add(edition, thing);
        return true;
      }
      return places.change(edition, thing);
    }
  }
}
