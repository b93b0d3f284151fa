// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that holds one activity at a time: a hall, a cinema, a table.
 *
 * @param venue id of its venue
 * @param capacity seats; an activity that expects more is never placed here
 * @param equipment what it has, in the caller's own words ("DCP", "booth")
 * @param available when it can be used; empty means whenever the event is open
 * @param turnaroundMinutes kept free between two activities
 * @param hall where it stands, if it is a table or a stand; going from table to table within one
 *     hall is nothing
 */
public record Room(
    String id,
    String name,
    String venue,
    int capacity,
    List<String> equipment,
    List<Window> available,
    int wheelchairPlaces,
    int turnaroundMinutes,
    @Nullable String hall) {

  /** Copies the lists. */
  public Room {
    equipment = equipment.stream().distinct().toList();
    available = List.copyOf(available);
  }

  /** A room that is not a table in a hall. */
  public Room(
      String id,
      String name,
      String venue,
      int capacity,
      List<String> equipment,
      List<Window> available,
      int wheelchairPlaces,
      int turnaroundMinutes) {
    this(
        id, name, venue, capacity, equipment, available, wheelchairPlaces, turnaroundMinutes, null);
  }

  /** A room without equipment, always available, without turnaround. */
  public static Room of(String id, String name, String venue, int capacity) {
    return new Room(id, name, venue, capacity, List.of(), List.of(), 0, 0);
  }

  /** The same room with this equipment. */
  public Room equipped(String... things) {
    return new Room(
        id,
        name,
        venue,
        capacity,
        List.of(things),
        available,
        wheelchairPlaces,
        turnaroundMinutes,
        hall);
  }

  /** The same room, usable only in these windows. */
  public Room available(Window... windows) {
    return new Room(
        id,
        name,
        venue,
        capacity,
        equipment,
        List.of(windows),
        wheelchairPlaces,
        turnaroundMinutes,
        hall);
  }

  /** The same room with this many wheelchair places. */
  public Room wheelchairPlaces(int places) {
    return new Room(
        id, name, venue, capacity, equipment, available, places, turnaroundMinutes, hall);
  }

  /** The same room, left empty for so many minutes between two activities. */
  public Room turnaround(int minutes) {
    return new Room(
        id, name, venue, capacity, equipment, available, wheelchairPlaces, minutes, hall);
  }

  /** The same room as a table or stand of a hall. */
  public Room in(String where) {
    return new Room(
        id,
        name,
        venue,
        capacity,
        equipment,
        available,
        wheelchairPlaces,
        turnaroundMinutes,
        where);
  }

  /** The room's id and name. */
  public Ref ref() {
    return new Ref(id, name);
  }
}
