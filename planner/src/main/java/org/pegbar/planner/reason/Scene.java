// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.reason;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Item;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Room;

/** What has a place, found by room, by person, by item and by what is declared. */
final class Scene {
  final Problem problem;
  private final Map<String, Activity> activities = new HashMap<>();
  private final Map<String, Person> people = new HashMap<>();
  private final Map<String, Item> items = new HashMap<>();
  private final Map<String, Room> rooms = new HashMap<>();
  private final Map<List<String>, Integer> travels = new HashMap<>();
  private final Map<String, List<Placement>> byRoom = new HashMap<>();

  /** Placements by what ties them: "p" and a person, "i" and an item, "a" and an activity. */
  private final Map<String, List<Placement>> byTie = new HashMap<>();

  Scene(Problem problem, Collection<Placement> placements) {
    this.problem = problem;
    problem.activities().forEach(activity -> activities.put(activity.id(), activity));
    problem.people().forEach(person -> people.put(person.id(), person));
    problem.items().forEach(item -> items.put(item.id(), item));
    problem.rooms().forEach(room -> rooms.put(room.id(), room));
    problem
        .travels()
        .forEach(way -> travels.put(List.of(way.fromVenue(), way.toVenue()), way.minutes()));
    placements.stream().sorted(Comparator.comparingInt(Placement::start)).forEach(this::add);
  }

  private void add(Placement placement) {
    Activity activity = activity(placement);
    put(byRoom, placement.room(), placement);
    activity.people().forEach(id -> put(byTie, "p" + id, placement));
    activity.items().forEach(id -> put(byTie, "i" + id, placement));
    put(byTie, "a" + activity.id(), placement);
    activity.before().forEach(id -> put(byTie, "a" + id, placement));
    activity.sameDay().forEach(id -> put(byTie, "a" + id, placement));
  }

  private static void put(Map<String, List<Placement>> map, String key, Placement placement) {
    map.computeIfAbsent(key, unused -> new ArrayList<>()).add(placement);
  }

  List<Placement> in(Room room) {
    return byRoom.getOrDefault(room.id(), List.of());
  }

  /** Where somebody has to be, in order of time. */
  List<Placement> of(Person person) {
    return byTie.getOrDefault("p" + person.id(), List.of());
  }

  /** Others that share somebody or something with it, or are ordered or dayed with it. */
  Set<Placement> tiedTo(Activity activity) {
    Set<Placement> tied = new LinkedHashSet<>();
    activity.people().forEach(id -> tied.addAll(byTie.getOrDefault("p" + id, List.of())));
    activity.items().forEach(id -> tied.addAll(byTie.getOrDefault("i" + id, List.of())));
    tied.addAll(byTie.getOrDefault("a" + activity.id(), List.of()));
    activity.before().forEach(id -> tied.addAll(byTie.getOrDefault("a" + id, List.of())));
    activity.sameDay().forEach(id -> tied.addAll(byTie.getOrDefault("a" + id, List.of())));
    tied.removeIf(placement -> placement.activity().equals(activity.id()));
    return tied;
  }

  Activity activity(Placement placement) {
    return Objects.requireNonNull(activities.get(placement.activity()));
  }

  Person person(String id) {
    return Objects.requireNonNull(people.get(id));
  }

  Item item(String id) {
    return Objects.requireNonNull(items.get(id));
  }

  int travel(String fromRoom, String toRoom) {
    String from = Objects.requireNonNull(rooms.get(fromRoom)).venue();
    String to = Objects.requireNonNull(rooms.get(toRoom)).venue();
    return from.equals(to) ? 0 : travels.getOrDefault(List.of(from, to), 0);
  }

  Day day(int start) {
    return problem.days().stream()
        .filter(day -> day.open().getFirst().from() <= start)
        .reduce((earlier, later) -> later)
        .orElse(problem.days().getFirst());
  }
}
