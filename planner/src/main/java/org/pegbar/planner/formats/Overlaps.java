// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pegbar.planner.formats.FrabReader.Event;
import org.pegbar.planner.formats.FrabReader.Someone;

/**
 * Who and what a published programme puts in two places at once. An event that several later ones
 * run into is one overlap that names them all.
 *
 * @param people one for each person and event that another of theirs runs into
 * @param rooms one for each event that another in its room runs into
 */
public record Overlaps(List<Overlap> people, List<Overlap> rooms) {

  /** An event and those that start before it ends, sharing a person or a room. */
  public record Overlap(String shared, Event event, List<Event> others) {

    /** The overlap in English. */
    public String sentence() {
      return "%s: %s overlaps %s"
          .formatted(
              shared,
              shown(event),
              others.stream().map(Overlap::shown).collect(Collectors.joining(" and ")));
    }

    private static String shown(Event event) {
      return "'%s' (id %s, %s, %s-%s)"
          .formatted(
              event.title(), event.id(), event.room(), event.start(), event.end().toLocalTime());
    }
  }

  /** Every overlap among these events. */
  public static Overlaps in(List<Event> events) {
    Map<String, List<Event>> byPerson = new LinkedHashMap<>();
    Map<String, List<Event>> byRoom = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (Event event : events) {
      byRoom.computeIfAbsent(event.room(), unused -> new ArrayList<>()).add(event);
      for (Someone person : event.people()) {
        names.putIfAbsent(person.id(), person.name());
        byPerson.computeIfAbsent(person.id(), unused -> new ArrayList<>()).add(event);
      }
    }
    List<Overlap> people = new ArrayList<>();
    byPerson.forEach((id, theirs) -> find(names.getOrDefault(id, id), theirs, people));
    List<Overlap> rooms = new ArrayList<>();
    byRoom.forEach((room, here) -> find("Room " + room, here, rooms));
    return new Overlaps(people, rooms);
  }

  private static void find(String shared, List<Event> events, List<Overlap> found) {
    List<Event> inTime = events.stream().sorted(Comparator.comparing(Event::start)).toList();
    for (int i = 0; i < inTime.size(); i++) {
      Event event = inTime.get(i);
      List<Event> others =
          inTime.subList(i + 1, inTime.size()).stream().filter(event::overlaps).toList();
      if (!others.isEmpty()) {
        found.add(new Overlap(shared, event, others));
      }
    }
  }
}
