// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pegbar.language.Bilingual;

/** Where an edition takes place: everything that a programme can be laid out on. */
public record Place(
    List<Venue> venues,
    List<Journey> journeys,
    List<Room> rooms,
    List<Item> items,
    List<Activity> activities,
    List<Track> tracks,
    List<Closure> closures) {

  public Optional<Venue> venue(String id) {
    return venues.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<Room> room(String id) {
    return rooms.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<Item> item(String id) {
    return items.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<Activity> activity(String id) {
    return activities.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<Track> track(String id) {
    return tracks.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** When a room ({@code room}) or an item ({@code item}) is closed, by time. */
  public List<Closure> closuresOf(String holderKind, String holderId) {
    return closures.stream().filter(one -> one.isOf(holderKind, holderId)).toList();
  }

  /** What is closed, by name. */
  public Bilingual nameOf(Closure closure) {
    return closure.holderKind().equals(Closure.ROOM)
        ? room(closure.holderId()).map(Room::name).orElse(Bilingual.empty())
        : item(closure.holderId()).map(Item::name).orElse(Bilingual.empty());
  }

  /** The rooms of a venue, in their order. */
  public List<Room> roomsOf(Venue venue) {
    return rooms.stream().filter(room -> room.venueId().equals(venue.id())).toList();
  }

  /** Minutes from one venue to another; 0 if nobody said. */
  public int minutes(String fromVenueId, String toVenueId) {
    return journeys.stream()
        .filter(way -> way.fromVenueId().equals(fromVenueId) && way.toVenueId().equals(toVenueId))
        .mapToInt(Journey::minutes)
        .findFirst()
        .orElse(0);
  }

  /**
   * The venue of an id that a row refers to.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  public Venue getVenue(String id) {
    return venues.stream().filter(venue -> venue.id().equals(id)).findFirst().orElseThrow();
  }

  public Map<String, Venue> venuesById() {
    return venues.stream().collect(Collectors.toMap(Venue::id, Function.identity()));
  }
}
