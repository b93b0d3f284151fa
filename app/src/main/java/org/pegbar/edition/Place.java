// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where an edition takes place: everything that a programme can be laid out on. */
public record Place(
    List<Venue> venues,
    List<Journey> journeys,
    List<Room> rooms,
    List<Item> items,
    List<Activity> activities,
    List<Track> tracks) {

  public Optional<Room> room(String id) {
    return rooms.stream().filter(room -> room.id().equals(id)).findFirst();
  }

  public Map<String, Venue> venuesById() {
    return venues.stream().collect(Collectors.toMap(Venue::id, Function.identity()));
  }
}
