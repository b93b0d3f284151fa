// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.items;

import static org.pegbar.web.Typed.text;
import static org.pegbar.web.Typed.version;

import java.util.List;
import org.pegbar.edition.Booked;
import org.pegbar.edition.Bookings;
import org.pegbar.edition.EditionId;
import org.pegbar.edition.Item;
import org.pegbar.edition.ItemRows;
import org.pegbar.edition.Removing;
import org.pegbar.edition.Saving;
import org.pegbar.id.RandomCode;
import org.pegbar.web.Problems;
import org.pegbar.web.Typed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and removes items. */
@Component
class ItemKeeping {

  private final ItemRows items;
  private final Booked booked;

  ItemKeeping(ItemRows items, Booked booked) {
    this.items = items;
    this.booked = booked;
  }

  @Transactional
  public Saving save(EditionId edition, String id, ItemForm form) {
    var gathering = new Problems.Gathering();
    var item = read(id, form, gathering);
    gathering.check(
        !items.isCodeTaken(edition, item), "code", "edition.problem.code-taken", item.code());
    if (!gathering.problems().isEmpty()) {
      return new Saving.Refused(gathering.problems());
    }
    var written = id.equals("new") ? items.insert(edition, item) : items.update(edition, item);
    return written
        ? new Saving.Saved(item.name())
        : new Saving.Refused("", "web.problem.changed-meanwhile");
  }

  @Transactional
  public Removing remove(EditionId edition, String id) {
    var users =
        booked.list(edition).stream()
            .filter(one -> one.attending().stream().anyMatch(who -> who.id().equals(id)))
            .map(Bookings.Booking::title)
            .toList();
    if (!users.isEmpty()) {
      return new Removing.InUse(users);
    }
    items.delete(edition, id);
    return new Removing.Removed();
  }

  private static Item read(String id, ItemForm form, Problems.Gathering gathering) {
    gathering.check(!form.name().isEmpty(), "name", "web.problem.name-missing");
    var code = Typed.code(form.code(), "code", gathering);
    var kind = text(form.kind());
    gathering.check(List.of("print", "equipment").contains(kind), "kind", "edition.problem.choice");
    return new Item(
        id.equals("new") ? RandomCode.fresh() : id,
        code,
        form.name(),
        kind,
        version(form.version()));
  }
}
