// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Item;
import org.pegbar.planner.problem.Likeness;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Published;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Travel;
import org.pegbar.planner.problem.Window;

/** The problem, found by id. */
final class Setting {
  final Problem problem;
  final List<Window> open;
  private final Map<String, Integer> activityIndex = new HashMap<>();
  private final Map<String, Room> rooms = new HashMap<>();
  private final Map<String, Person> people = new HashMap<>();
  private final Map<String, Item> items = new HashMap<>();
  private final Map<String, Placement> published = new HashMap<>();
  private final Map<List<String>, Integer> travels = new HashMap<>();
  private final Map<List<String>, Integer> likenesses = new HashMap<>();

  Setting(Problem problem) {
    this.problem = problem;
    this.open = problem.days().stream().flatMap(day -> day.open().stream()).toList();
    for (int i = 0; i < problem.activities().size(); i++) {
      activityIndex.put(problem.activities().get(i).id(), i);
    }
    problem.rooms().forEach(room -> rooms.put(room.id(), room));
    problem.people().forEach(person -> people.put(person.id(), person));
    problem.items().forEach(item -> items.put(item.id(), item));
    for (Published announced : problem.published()) {
      published.put(announced.placement().activity(), announced.placement());
    }
    for (Travel travel : problem.travels()) {
      travels.put(List.of(travel.fromVenue(), travel.toVenue()), travel.minutes());
    }
    for (Likeness alike : problem.likenesses()) {
      likenesses.put(List.of(alike.track(), alike.other()), alike.strength());
      likenesses.put(List.of(alike.other(), alike.track()), alike.strength());
    }
  }

  /**
   * The placements in the order of the problem's activities; of a repeated one, the last counts.
   */
  List<Put> put(Collection<Placement> placements) {
    Map<Integer, Put> puts = new HashMap<>();
    for (Placement placement : placements) {
      Put put = put(placement);
      puts.put(put.index(), put);
    }
    return puts.values().stream().sorted(Comparator.comparingInt(Put::index)).toList();
  }

  Put put(Placement placement) {
    Integer index = activityIndex.get(placement.activity());
    Room room = rooms.get(placement.room());
    if (index == null || room == null) {
      throw new IllegalArgumentException(
          "%s names an activity or a room that is not in the problem.".formatted(placement));
    }
    return new Put(index, problem.activities().get(index), room, placement.start());
  }

  Activity activity(String id) {
    return problem.activities().get(activityIndex.getOrDefault(id, 0));
  }

  Room room(String id) {
    return known(rooms.get(id), id);
  }

  Person person(String id) {
    return known(people.get(id), id);
  }

  Item item(String id) {
    return known(items.get(id), id);
  }

  @Nullable Placement published(String activity) {
    return published.get(activity);
  }

  int travelMinutes(Room from, Room to) {
    return from.venue().equals(to.venue())
        ? 0
        : travels.getOrDefault(List.of(from.venue(), to.venue()), 0);
  }

  int likeness(@Nullable String track, @Nullable String other) {
    if (track == null || other == null) {
      return 0;
    }
    return likenesses.getOrDefault(List.of(track, other), track.equals(other) ? 1 : 0);
  }

  int dayIndex(int start) {
    int index = 0;
    for (int i = 0; i < problem.days().size(); i++) {
      index = problem.days().get(i).open().getFirst().from() <= start ? i : index;
    }
    return index;
  }

  Day day(int start) {
    return problem.days().get(dayIndex(start));
  }

  /** Puts by each of the keys they have, every list in order of time. */
  static <K> Map<K, List<Put>> by(
      Collection<Put> puts, java.util.function.Function<Put, ? extends Collection<K>> keys) {
    Map<K, List<Put>> groups = new LinkedHashMap<>();
    for (Put put : puts) {
      keys.apply(put).forEach(k -> groups.computeIfAbsent(k, unused -> new ArrayList<>()).add(put));
    }
    groups.values().forEach(group -> group.sort(inTime()));
    return groups;
  }

  static Comparator<Put> inTime() {
    return Comparator.comparingInt(Put::start).thenComparingInt(Put::index);
  }

  private static <T> T known(@Nullable T value, String id) {
    if (value == null) {
      throw new IllegalArgumentException("'" + id + "' is not in the problem.");
    }
    return value;
  }
}
