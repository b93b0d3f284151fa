// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.founding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pegbar.edition.Activity;
import org.pegbar.edition.Item;
import org.pegbar.edition.Journey;
import org.pegbar.edition.Place;
import org.pegbar.edition.Room;
import org.pegbar.edition.Track;
import org.pegbar.edition.Venue;
import org.pegbar.id.RandomCode;

/** The same place once more, under new ids. */
final class Copy {

  private final Map<String, String> venueIds;

  private Copy(Place place) {
    venueIds =
        place.venues().stream()
            .map(Venue::id)
            .collect(Collectors.toMap(Function.identity(), id -> RandomCode.fresh()));
  }

  static Place of(Place place) {
    var copy = new Copy(place);
    return new Place(
        place.venues().stream().map(copy::venue).toList(),
        place.journeys().stream().map(copy::journey).toList(),
        place.rooms().stream().map(copy::room).toList(),
        place.items().stream().map(Copy::item).toList(),
        place.activities().stream().map(Copy::activity).toList(),
        place.tracks().stream().map(Copy::track).toList(),
        List.of());
  }

  private String venueId(String old) {
    return Objects.requireNonNull(venueIds.get(old));
  }

  private Venue venue(Venue old) {
    return new Venue(venueId(old.id()), old.code(), old.name(), old.address(), old.point(), 1);
  }

  private Journey journey(Journey old) {
    return new Journey(venueId(old.fromVenueId()), venueId(old.toVenueId()), old.minutes());
  }

  private Room room(Room old) {
    return new Room(
        RandomCode.fresh(),
        venueId(old.venueId()),
        old.code(),
        old.name(),
        old.capacity(),
        old.wheelchairPlaces(),
        old.equipment(),
        old.turnaroundMinutes(),
        old.position(),
        1);
  }

  private static Item item(Item old) {
    return new Item(RandomCode.fresh(), old.code(), old.name(), old.kind(), 1);
  }

  private static Activity activity(Activity old) {
    return new Activity(RandomCode.fresh(), old.number(), old.code(), old.name(), old.summary(), 1);
  }

  private static Track track(Track old) {
    return new Track(RandomCode.fresh(), old.code(), old.name(), old.colour(), old.position(), 1);
  }
}
