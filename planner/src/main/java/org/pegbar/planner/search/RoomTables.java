// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Rule;
import org.pegbar.planner.problem.Travel;
import org.pegbar.planner.problem.Window;

/** Which room suits which activity, at what price, and how far rooms are apart. */
final class RoomTables {
  /** Rooms an activity may use as far as the room itself goes, ascending. */
  final int[][] allowed;

  /** Weighted price of an activity's room. */
  final int[][] fit;

  /** Minutes from room to room. */
  final int[][] travel;

  final int[] turnaround;

  /** Pairs from, to; empty means always available. */
  private final int[][] available;

  RoomTables(Problem problem, Names names) {
    List<Room> rooms = problem.rooms();
    List<Activity> activities = problem.activities();
    int weight = problem.weights().of(Rule.ROOM_FIT);
    allowed = new int[activities.size()][];
    fit = new int[activities.size()][rooms.size()];
    for (int a = 0; a < activities.size(); a++) {
      Activity activity = activities.get(a);
      allowed[a] =
          IntStream.range(0, rooms.size()).filter(r -> suits(rooms.get(r), activity)).toArray();
      for (int r = 0; r < rooms.size(); r++) {
        fit[a][r] = weight * percentEmpty(rooms.get(r), activity);
      }
    }
    turnaround = rooms.stream().mapToInt(Room::turnaroundMinutes).toArray();
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

  private static boolean suits(Room room, Activity activity) {
    return room.capacity() >= activity.audience()
        && room.wheelchairPlaces() >= activity.wheelchairPlaces()
        && new HashSet<>(room.equipment()).containsAll(activity.equipment())
        && (activity.rooms().isEmpty() || activity.rooms().contains(room.id()));
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
    return java.util.Arrays.binarySearch(allowed[activity], room) >= 0;
  }
}
