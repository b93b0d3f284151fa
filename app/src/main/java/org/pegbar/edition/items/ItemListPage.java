// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.items;

import org.pegbar.edition.Item;
import org.pegbar.edition.Place;
import org.pegbar.language.Completeness;

/** What the list of items shows; its buttons only to those who may press them. */
public record ItemListPage(Place place, boolean mayEdit) {

  public Completeness completeness() {
    return Completeness.of(place.items().stream().map(Item::name).toList());
  }
}
