// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.rooms;

import org.pegbar.edition.Place;
import org.pegbar.edition.Room;
import org.pegbar.language.Completeness;

/** What the list of rooms shows; its buttons only to those who may press them. */
public record RoomListPage(Place place, boolean mayEdit) {

  public Completeness completeness() {
    return Completeness.of(place.rooms().stream().map(Room::name).toList());
  }
}
