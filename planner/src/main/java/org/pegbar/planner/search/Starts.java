// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Item;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Window;

/** The starts at which activities fit into every window they depend on; equal tables are shared. */
final class Starts {

  /** Starts in order, and the same by minute after the first of them. */
  record Table(int[] starts, BitSet minutes) {
    boolean has(int start) {
      return starts.length > 0 && start >= starts[0] && minutes.get(start - starts[0]);
    }
  }

  private record Key(int minutes, Set<List<Window>> windows, int published) {}

  private final Problem problem;
  private final List<Window> open;
  private final Map<String, List<Window>> items = new HashMap<>();
  private final Names names;
  private final Map<Key, Table> tables = new HashMap<>();

  Starts(Problem problem, Names names) {
    this.problem = problem;
    this.names = names;
    this.open = problem.days().stream().map(Day::open).flatMap(List::stream).toList();
    for (Item item : problem.items()) {
      items.put(item.id(), item.available());
    }
  }

  /** The table of an activity; a published start that is not on the grid counts too. */
  Table of(Activity activity, int published) {
    int extra = Math.floorMod(published, problem.quantumMinutes()) == 0 ? Model.NEVER : published;
    Set<List<Window>> windows = windows(activity);
    return tables.computeIfAbsent(
        new Key(activity.minutes(), windows, extra), key -> table(activity, windows, extra));
  }

  private Set<List<Window>> windows(Activity activity) {
    Set<List<Window>> windows = new HashSet<>();
    windows.add(activity.windows());
    for (String id : activity.people()) {
      Person person = problem.people().get(names.person(id));
      windows.add(person.available());
    }
    activity.items().forEach(id -> windows.add(items.getOrDefault(id, List.of())));
    windows.removeIf(List::isEmpty);
    return windows;
  }

  private Table table(Activity activity, Set<List<Window>> windows, int extra) {
    int quantum = problem.quantumMinutes();
    List<Integer> found = new ArrayList<>();
    for (Window stretch : open) {
      int first = Math.ceilDiv(stretch.from(), quantum) * quantum;
      for (int s = first; s + activity.minutes() <= stretch.to(); s += quantum) {
        addIfAllowed(found, activity.at(s), windows);
      }
      if (extra != Model.NEVER && stretch.contains(activity.at(extra))) {
        addIfAllowed(found, activity.at(extra), windows);
      }
    }
    int[] starts = found.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    BitSet minutes = new BitSet();
    Arrays.stream(starts).forEach(s -> minutes.set(s - starts[0]));
    return new Table(starts, minutes);
  }

  private static void addIfAllowed(List<Integer> found, Window when, Set<List<Window>> windows) {
    for (List<Window> must : windows) {
      if (!Window.anyContains(must, when)) {
        return;
      }
    }
    found.add(when.from());
  }
}
