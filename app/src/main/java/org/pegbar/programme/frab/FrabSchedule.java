// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole schedule.
 *
 * @param head what stands before the conference: generator, url, version
 * @param conference title, acronym, days and the like, with {@code track} elements if it names its
 *     tracks there
 * @param tail what stands between the conference and the days, such as FOSDEM's {@code tracks}
 */
public record FrabSchedule(
    List<FrabField> head, List<FrabField> conference, List<FrabField> tail, List<FrabDay> days) {

  public FrabSchedule {
    head = List.copyOf(head);
    conference = List.copyOf(conference);
    tail = List.copyOf(tail);
    days = List.copyOf(days);
  }

  /** The schedule's own version, as its makers call it. */
  public Optional<String> version() {
    return Ordered.text(head, "version");
  }

  /** A text of the conference, such as {@code title} or {@code time_zone_name}. */
  public Optional<String> conference(String name) {
    return Ordered.text(conference, name);
  }

  /** The tracks that the schedule names, in either place where schedules do. */
  public List<FrabTrack> tracks() {
    return Stream.concat(
            conference.stream().filter(FrabText.class::isInstance).map(FrabText.class::cast),
            Ordered.items(tail, "tracks").stream())
        .filter(text -> text.name().equals("track"))
        .map(FrabTrack::of)
        .toList();
  }

  /** The names of the rooms, in the order in which they first appear; first those of the days. */
  public List<String> roomNames() {
    return Stream.concat(
            days.stream().flatMap(day -> day.rooms().stream()).map(FrabRoom::name),
            conferenceRooms().map(room -> room.attribute("name").orElse("")))
        .distinct()
        .toList();
  }

  private Stream<FrabText> conferenceRooms() {
    return conference.stream()
        .filter(field -> field instanceof FrabText && field.name().equals("room"))
        .map(FrabText.class::cast);
  }

  /** How many people each room holds, by its name, where schedule.json says so. */
  public Map<String, Integer> roomCapacities() {
    var all = new HashMap<String, Integer>();
    conferenceRooms()
        .forEach(room -> {
          var capacity = room.data().getOrDefault("capacity", "");
          if (capacity.matches("[1-9]\\d{0,5}")) {
            all.put(room.attribute("name").orElse("").strip(), Integer.valueOf(capacity));
          }
        });
    return all;
  }

  /** The schedule without its events. */
  public FrabSchedule withoutEvents() {
    var bare =
        days.stream()
            .map(day ->
                new FrabDay(
                    day.attributes(),
                    day.rooms().stream()
                        .map(room -> new FrabRoom(room.attributes(), List.of()))
                        .toList()))
            .toList();
    return new FrabSchedule(head, conference, tail, bare);
  }

  public Stream<FrabEvent> events() {
    return days.stream()
        .flatMap(day -> day.rooms().stream())
        .flatMap(room -> room.events().stream());
  }
}
