// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pegbar.access.Permission;
import org.pegbar.edition.EditionId;
import org.pegbar.edition.Editions;
import org.pegbar.edition.Item;
import org.pegbar.edition.Places;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Things that exist once and can be booked: prints, kits. */
@Component
@Order(50)
final class ItemsKind implements Kind {

  private static final List<Column> COLUMNS =
      Stream.of(
              List.of(Names.code("物品代码", "item code")),
              Names.name("物品", "item"),
              List.of(
                  Column.required(
                      "kind", new Words("print 拷贝 胶片", "equipment 设备 器材 kit"), "类型", "类别", "type")))
          .flatMap(List::stream)
          .toList();

  private final Editions editions;
  private final Places places;

  ItemsKind(Editions editions, Places places) {
    this.editions = editions;
    this.places = places;
  }

  @Override
  public String code() {
    return "items";
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
    editions.place(scope.edition().id()).items().forEach(ledger::know);
    return ledger;
  }

  private final class Books extends CodedLedger<Item> {

    private final EditionId edition;

    Books(EditionId edition) {
      this.edition = edition;
    }

    @Override
    Line line(Item thing) {
      var cells =
          Cells.empty()
              .with("code", thing.code())
              .with("name", thing.name())
              .with("kind", thing.kind());
      return new Line(thing.id(), label(cells), cells);
    }

    @Override
    Optional<Item> read(String id, Optional<Item> before, Cells cells, Faults faults) {
      return Optional.of(
          new Item(
              id,
              cells.get("code"),
              cells.bilingual("name"),
              cells.get("kind"),
              before.map(Item::version).orElse(1)));
    }

    @Override
    boolean put(Item thing, boolean isNew) {
      if (isNew) {
        places.add(edition, thing);
        return true;
      }
      return places.change(edition, thing);
    }
  }
}
