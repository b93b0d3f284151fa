// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.rooms;

import org.pegbar.edition.Place;
import org.pegbar.edition.Room;
import org.pegbar.edition.Venue;
import org.pegbar.language.Completeness;

/** What the list of rooms shows. */
public record RoomListPage(Place place) {

  public Venue venue(Room room) {
    return place.venuesById().get(room.venueId());
  }

  public Completeness completeness() {
    return Completeness.of(place.rooms().stream().map(Room::name).toList());
  }
}
