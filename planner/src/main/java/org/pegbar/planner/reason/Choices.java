// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.reason;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Item;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Window;

/** Where and when an activity might be as far as itself, its people and its items go. */
final class Choices {
  private record Key(int minutes, Set<List<Window>> windows) {}

  private final Problem problem;
  private final List<Window> open;
  private final List<Set<String>> equipment;
  private final Map<String, Person> people = new HashMap<>();
  private final Map<String, Item> items = new HashMap<>();
  private final Map<Key, int[]> starts = new HashMap<>();

  Choices(Problem problem) {
    this.problem = problem;
    this.open = problem.days().stream().map(Day::open).flatMap(List::stream).toList();
    this.equipment = problem.rooms().stream().map(r -> Set.copyOf(r.equipment())).toList();
    problem.people().forEach(person -> people.put(person.id(), person));
    problem.items().forEach(item -> items.put(item.id(), item));
  }

  /** Numbers of the rooms. */
  BitSet rooms(Activity activity) {
    Set<String> only = Set.copyOf(activity.rooms());
    BitSet rooms = new BitSet();
    for (int r = 0; r < problem.rooms().size(); r++) {
      Room room = problem.rooms().get(r);
      rooms.set(
          r,
          room.capacity() >= activity.audience()
              && room.wheelchairPlaces() >= activity.wheelchairPlaces()
              && equipment.get(r).containsAll(activity.equipment())
              && (only.isEmpty() || only.contains(room.id())));
    }
    return rooms;
  }

  /** Starts on the grid, whatever the room. */
  int[] starts(Activity activity) {
    return starts.computeIfAbsent(
        new Key(activity.minutes(), windows(activity)), key -> starts(activity, key.windows()));
  }

  private int[] starts(Activity activity, Set<List<Window>> windows) {
    List<Integer> found = new ArrayList<>();
    int quantum = problem.quantumMinutes();
    for (Window stretch : open) {
      int first = Math.ceilDiv(stretch.from(), quantum) * quantum;
      for (int s = first; s + activity.minutes() <= stretch.to(); s += quantum) {
        if (allowed(activity.at(s), windows)) {
          found.add(s);
        }
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Whether it might be then, on the grid or not. */
  boolean possible(Activity activity, int start) {
    Window when = activity.at(start);
    return Window.anyContains(open, when) && allowed(when, windows(activity));
  }

  boolean isOpen(int room, Window when) {
    List<Window> available = problem.rooms().get(room).available();
    return available.isEmpty() || Window.anyContains(available, when);
  }

  private static boolean allowed(Window when, Set<List<Window>> windows) {
    return windows.stream().allMatch(must -> Window.anyContains(must, when));
  }

  private Set<List<Window>> windows(Activity activity) {
    Set<List<Window>> windows = new HashSet<>();
    windows.add(activity.windows());
    activity.people().forEach(id -> windows.add(person(id).available()));
    activity.items().forEach(id -> windows.add(Objects.requireNonNull(items.get(id)).available()));
    windows.removeIf(List::isEmpty);
    return windows;
  }

  Person person(String id) {
    return Objects.requireNonNull(people.get(id));
  }

  /** Minutes of the open event that lie within windows, all of them if there are none. */
  int openMinutes(List<Window> windows) {
    int minutes = 0;
    for (Window stretch : open) {
      minutes += windows.isEmpty() ? stretch.minutes() : 0;
      for (Window window : windows) {
        int from = Math.max(stretch.from(), window.from());
        minutes += Math.max(0, Math.min(stretch.to(), window.to()) - from);
      }
    }
    return minutes;
  }

  /** How many stretches the event is open. */
  int stretches() {
    return open.size();
  }

  /** Number of the day of a minute. */
  int day(int minute) {
    int day = 0;
    for (int i = 0; i < problem.days().size(); i++) {
      day = problem.days().get(i).open().getFirst().from() <= minute ? i : day;
    }
    return day;
  }
}
