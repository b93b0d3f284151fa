// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Rule;
import org.pegbar.planner.problem.Travel;
import org.pegbar.planner.problem.Window;

/** Which room suits which activity, at what price, and how far rooms are apart. */
final class RoomTables {
  /** Rooms an activity may use as far as the room itself goes, those that fit best first. */
  final int[][] allowed;

  /** Weighted price of an activity's room. */
  final int[][] fit;

  /** Minutes from room to room. */
  final int[][] travel;

  final int[] turnaround;

  /** Minutes an activity's room is kept free before it, and the most of all. */
  final int[] setup;

  final int longestSetup;

  /** Hall of each table, NOWHERE for a room that is not in one. */
  final int[] hall;

  private final long[][] allowedBits;

  /** Pairs from, to; empty means always available. */
  private final int[][] available;

  RoomTables(Problem problem, Names names) {
    List<Room> rooms = problem.rooms();
    List<Activity> activities = problem.activities();
    int weight = problem.weights().of(Rule.ROOM_FIT);
    List<Set<String>> equipment = rooms.stream().map(room -> Set.copyOf(room.equipment())).toList();
    allowed = new int[activities.size()][];
    allowedBits = new long[activities.size()][];
    fit = new int[activities.size()][rooms.size()];
    for (int a = 0; a < activities.size(); a++) {
      Activity activity = activities.get(a);
      Set<String> only = Set.copyOf(activity.rooms());
      BitSet suitable = new BitSet();
      for (int r = 0; r < rooms.size(); r++) {
        suitable.set(r, suits(rooms.get(r), equipment.get(r), only, activity));
        fit[a][r] = weight * percentEmpty(rooms.get(r), activity);
      }
      allowed[a] = bestFirst(suitable, fit[a]);
      allowedBits[a] = suitable.toLongArray();
    }
    setup = Model.of(activities, Activity::setupMinutes);
    longestSetup = IntStream.of(setup).max().orElse(0);
    hall = halls(rooms);
    turnaround = Model.of(rooms, Room::turnaroundMinutes);
    available = rooms.stream().map(room -> flat(room.available())).toArray(int[][]::new);
    travel = travel(problem);
  }

  private static int[][] travel(Problem problem) {
    List<Room> rooms = problem.rooms();
    Map<String, Integer> ways = new HashMap<>();
    for (Travel way : problem.travels()) {
      ways.put(way.fromVenue() + '\n' + way.toVenue(), way.minutes());
    }
    int[][] minutes = new int[rooms.size()][rooms.size()];
    for (int r = 0; r < rooms.size(); r++) {
      for (int q = 0; q < rooms.size(); q++) {
        String from = rooms.get(r).venue();
        String to = rooms.get(q).venue();
        minutes[r][q] = from.equals(to) ? 0 : ways.getOrDefault(from + '\n' + to, 0);
      }
    }
    return minutes;
  }

  private static boolean suits(
      Room room, Set<String> equipment, Set<String> only, Activity activity) {
    return room.capacity() >= activity.audience()
        && room.wheelchairPlaces() >= activity.wheelchairPlaces()
        && equipment.containsAll(activity.equipment())
        && (only.isEmpty() || only.contains(room.id()));
  }

  private static int[] bestFirst(BitSet suitable, int[] price) {
    return suitable.stream()
        .boxed()
        .sorted(Comparator.<Integer>comparingInt(r -> price[r]).thenComparing(r -> r))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Whether some of the rooms fit an activity better than others. */
  boolean varied(int activity) {
    int[] rooms = allowed[activity];
    return fit[activity][rooms[0]] != fit[activity][rooms[rooms.length - 1]];
  }

  private static int[] halls(List<Room> rooms) {
    Map<String, Integer> numbers = new HashMap<>();
    return Model.of(
        rooms,
        room ->
            room.hall() == null
                ? Model.NOWHERE
                : numbers.computeIfAbsent(room.hall(), unused -> numbers.size()));
  }

  private static int percentEmpty(Room room, Activity activity) {
    int expected = activity.audience();
    boolean counts = expected > 0 && expected < room.capacity();
    return counts ? (int) (100L * (room.capacity() - expected) / room.capacity()) : 0;
  }

  private static int[] flat(List<Window> windows) {
    List<Integer> flat = new ArrayList<>();
    windows.forEach(window -> flat.addAll(List.of(window.from(), window.to())));
    return flat.stream().mapToInt(Integer::intValue).toArray();
  }

  boolean open(int room, int from, int to) {
    int[] windows = available[room];
    for (int i = 0; i < windows.length; i += 2) {
      if (windows[i] <= from && to <= windows[i + 1]) {
        return true;
      }
    }
    return windows.length == 0;
  }

  boolean allows(int activity, int room) {
    long[] bits = allowedBits[activity];
    return room >> 6 < bits.length && (bits[room >> 6] & 1L << room) != 0;
  }
}
