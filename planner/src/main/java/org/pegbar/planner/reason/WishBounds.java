// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.reason;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Hours;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Published;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Rule;
import org.pegbar.planner.problem.Window;

/** What the wishes cost at least when certain activities have a place: each rule by itself. */
final class WishBounds {
  private final Problem problem;
  private final Choices choices;
  private final List<Activity> placed;

  /** Activities that have one more start than the grid has, because it was announced. */
  private final Set<String> offGrid = new HashSet<>();

  private final Map<Rule, Long> totals = new EnumMap<>(Rule.class);

  WishBounds(Problem problem, Choices choices, List<Activity> placed) {
    this.problem = problem;
    this.choices = choices;
    this.placed = placed;
    for (Published published : problem.published()) {
      Placement at = published.placement();
      if (Math.floorMod(at.start(), problem.quantumMinutes()) != 0) {
        offGrid.add(at.activity());
      }
    }
  }

  /** Weighted totals, without those that are 0. */
  Map<Rule, Long> totals() {
    placed.stream().filter(a -> a.pinned() == null).forEach(this::alone);
    tracks();
    people();
    totals.replaceAll((rule, points) -> points * problem.weights().of(rule));
    totals.values().removeIf(total -> total == 0);
    return totals;
  }

  private void add(Rule rule, long points) {
    totals.merge(rule, points, Long::sum);
  }

  private void alone(Activity activity) {
    add(Rule.ROOM_FIT, emptySeats(activity));
    if (offGrid.contains(activity.id())) {
      return;
    }
    int[] starts = choices.starts(activity);
    if (activity.prime()) {
      add(Rule.PRIME_TIME, least(starts, s -> outside(activity.at(s), prime(s))));
    }
    Hours hours = activity.hours();
    if (hours != null) {
      add(Rule.SUITABLE_HOURS, least(starts, s -> outside(activity.at(s), suitable(hours, s))));
    }
    for (String id : activity.preferred()) {
      Person person = choices.person(id);
      boolean always = person.available().isEmpty();
      add(
          Rule.PREFERRED_PEOPLE,
          always ? 0 : least(starts, s -> isThere(person, activity.at(s)) ? 0 : 1));
    }
  }

  private long emptySeats(Activity activity) {
    return choices.rooms(activity).stream()
        .mapToObj(r -> problem.rooms().get(r))
        .mapToLong(room -> percentEmpty(room, activity.audience()))
        .min()
        .orElse(0);
  }

  private static long percentEmpty(Room room, int expected) {
    boolean counts = expected > 0 && expected < room.capacity();
    return counts ? 100L * (room.capacity() - expected) / room.capacity() : 0;
  }

  private static long least(int[] starts, java.util.function.IntToLongFunction points) {
    long least = starts.length == 0 ? 0 : Long.MAX_VALUE;
    for (int i = 0; i < starts.length && least > 0; i++) {
      least = Math.min(least, points.applyAsLong(starts[i]));
    }
    return least;
  }

  private List<Window> prime(int start) {
    return day(start).prime();
  }

  private List<Window> suitable(Hours hours, int start) {
    int midnight = day(start).midnight();
    return List.of(new Window(midnight + hours.from(), midnight + hours.to()));
  }

  private static boolean isThere(Person person, Window when) {
    return Window.anyContains(person.available(), when);
  }

  private static long outside(Window when, List<Window> windows) {
    int inside = 0;
    for (Window window : windows) {
      int from = Math.max(when.from(), window.from());
      inside += Math.max(0, Math.min(when.to(), window.to()) - from);
    }
    return Math.max(0, when.minutes() - inside) / 10;
  }

  private Day day(int start) {
    return problem.days().get(choices.day(start));
  }

  private void tracks() {
    Map<String, List<Activity>> tracks = new HashMap<>();
    for (Activity activity : placed) {
      String track = activity.track();
      if (track != null && activity.pinned() == null) {
        tracks.computeIfAbsent(track, _ -> new ArrayList<>()).add(activity);
      }
    }
    tracks.values().forEach(this::track);
  }

  private void track(List<Activity> activities) {
    BitSet rooms = choices.rooms(activities.getFirst());
    Set<Integer> days = new HashSet<>();
    for (int i = 0; i < problem.days().size(); i++) {
      days.add(i);
    }
    long minutes = 0;
    for (Activity activity : activities) {
      rooms.and(choices.rooms(activity));
      Set<Integer> theirs = new HashSet<>();
      for (int start : choices.starts(activity)) {
        theirs.add(choices.day(start));
      }
      if (!offGrid.contains(activity.id())) {
        days.retainAll(theirs);
      }
      minutes += activity.minutes();
    }
    long roomsNeeded = Math.ceilDiv(minutes, Math.max(1, choices.openMinutes(List.of())));
    add(Rule.TRACK_ROOM, Math.max(rooms.isEmpty() ? 1 : 0, roomsNeeded - 1));
    add(Rule.TRACK_DAY, days.isEmpty() ? 1 : 0);
  }

  private void people() {
    Map<String, Integer> minutes = new HashMap<>();
    Map<String, Integer> meetings = new HashMap<>();
    for (Activity activity : placed) {
      for (String id : activity.people()) {
        minutes.merge(id, activity.minutes(), Integer::sum);
        meetings.merge(id, activity.meeting() ? 1 : 0, Integer::sum);
      }
    }
    int days = problem.days().size();
    for (Person person : problem.people()) {
      int most = person.maxMinutesPerDay();
      long beyond = minutes.getOrDefault(person.id(), 0) - (long) days * most;
      add(Rule.DAY_LOAD, most == 0 ? 0 : Math.max(0, beyond / 10 - days + 1));
      int missing = person.fewestMeetings() - meetings.getOrDefault(person.id(), 0);
      add(Rule.FEWEST_MEETINGS, Math.max(0, missing));
    }
  }
}
