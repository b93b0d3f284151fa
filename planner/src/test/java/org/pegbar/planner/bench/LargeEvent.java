// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.pegbar.planner.Problems;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.ActivityBuilder;
import org.pegbar.planner.problem.Hours;
import org.pegbar.planner.problem.Item;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.ProblemBuilder;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Venue;
import org.pegbar.planner.problem.Window;

/**
 * A large event from a seed, made around a hidden plan that places everything: rooms of several
 * venues hold sessions of tracks, tables of four halls hold meetings.
 */
final class LargeEvent {
  private static final int OPENS = 9 * 60;
  private static final int CLOSES = 21 * 60;
  private static final int VENUES = 5;
  private static final int TRAVEL = 20;
  private static final int PRINTS = 300;
  private static final int[] LENGTHS = {30, 45, 60, 90, 120};
  private final Random random;
  private final int activities;
  private final int days;
  private final Room[] rooms;
  private final int tables;

  /** Busy windows of each person, the way included. */
  private final List<List<Window>> busy = new ArrayList<>();

  private final int[] arrival;
  private int made;

  private LargeEvent(long seed, int activities, int people, int rooms, int days) {
    this.random = new Random(seed);
    this.activities = activities;
    this.days = days;
    this.tables = rooms * 3 / 10;
    this.rooms = new Room[rooms];
    this.arrival = new int[people];
    for (int p = 0; p < people; p++) {
      busy.add(new ArrayList<>(2));
      arrival[p] = random.nextInt(5) == 0 ? random.nextInt(Math.max(1, days - 2)) : -1;
    }
  }

  static Problem of(long seed, int activities, int people, int rooms, int days) {
    return new LargeEvent(seed, activities, people, rooms, days).problem("large event " + seed);
  }

  private Problem problem(String name) {
    ProblemBuilder problem = Problem.named(name).quantum(5).interpreting("zh", 40);
    for (int d = 0; d < days; d++) {
      problem.day(Problems.day(d, OPENS, CLOSES));
    }
    places(problem);
    for (int p = 0; p < arrival.length; p++) {
      Person person = Person.of("p" + p, "Person " + p).pausing(p % 9 == 0 ? 10 : 0, 0);
      problem.person(arrival[p] < 0 ? person : person.available(days(arrival[p], arrival[p] + 3)));
    }
    for (int i = 0; i < PRINTS; i++) {
      problem.item(Item.of("i" + i, "Print " + i));
    }
    while (made < activities && filled.size() < rooms.length * days) {
      int r = random.nextInt(rooms.length);
      fill(problem, r, random.nextInt(days));
    }
    demands(problem);
    return problem.build();
  }

  private void places(ProblemBuilder problem) {
    for (int v = 0; v < VENUES; v++) {
      problem.venue(new Venue("v" + v, "Venue " + v));
      for (int w = 0; w < v; w++) {
        problem.travelBothWays("v" + v, "v" + w, TRAVEL);
      }
    }
    for (int r = 0; r < rooms.length; r++) {
      boolean table = r < tables;
      Room room =
          Room.of(
              "r" + r,
              (table ? "Table " : "Room ") + r,
              "v" + r % VENUES,
              table ? 6 : 50 + 50 * (r % 9));
      rooms[r] = table ? Room.of("r" + r, "Table " + r, "v0", 6).in("hall " + r % 4) : room;
      rooms[r] = !table && r % 4 == 0 ? rooms[r].equipped("DCP").turnaround(10) : rooms[r];
      problem.room(rooms[r]);
    }
  }

  private static Window days(int from, int to) {
    return new Window(from * Problems.DAY, to * Problems.DAY);
  }

  private final Set<Integer> filled = new HashSet<>();

  /** Fills a room's day, loosely, with sessions of one track or with meetings. */
  private void fill(ProblemBuilder problem, int r, int d) {
    if (!filled.add(r * days + d)) {
      return;
    }
    int at = d * Problems.DAY + OPENS;
    while (made < activities) {
      int minutes = r < tables ? 30 : LENGTHS[random.nextInt(LENGTHS.length)];
      at += random.nextInt(3) == 0 ? 30 : 0;
      if (at + minutes > d * Problems.DAY + CLOSES) {
        return;
      }
      Window when = new Window(at, at + minutes);
      problem.activity(r < tables ? meeting(when) : session(r, d, when));
      made++;
      at += minutes + 10;
    }
  }

  private ActivityBuilder meeting(Window when) {
    int tableRooms = tables;
    List<String> where = new ArrayList<>();
    for (int r = 0; r < tableRooms; r++) {
      where.add("r" + r);
    }
    return Activity.of("a" + made, "Meeting " + made, when.minutes())
        .kind("meeting")
        .meeting(true)
        .people(free(2, when, busy.size() / 8))
        .rooms(where)
        .priority(1 + random.nextInt(4));
  }

  private ActivityBuilder session(int r, int d, Window when) {
    int audience = 20 + random.nextInt(rooms[r].capacity() - 20);
    ActivityBuilder session =
        Activity.of("a" + made, "Session " + made, when.minutes())
            .track("t" + (r * days + d) / 2)
            .audience(audience)
            .people(free(1 + random.nextInt(3), when, busy.size()))
            .language(random.nextInt(3) == 0 ? "zh" : "en")
            .prime(random.nextInt(12) == 0)
            .priority(2);
    if (random.nextInt(10) == 0) {
      session.interpretedInto(List.of("zh"));
    }
    if (random.nextInt(15) == 0) {
      session.hours(new Hours(17 * 60, 26 * 60));
    }
    return rooms[r].equipment().isEmpty() ? session : session.equipment("DCP");
  }

  /** So many people who are there and free then in the hidden plan, of the last {@code among}. */
  private List<String> free(int count, Window when, int among) {
    List<String> found = new ArrayList<>();
    for (int tries = 0; found.size() < count && tries < 10_000; tries++) {
      int p = busy.size() - 1 - random.nextInt(among);
      Window wide = new Window(when.from() - TRAVEL, when.to() + TRAVEL);
      boolean there = arrival[p] < 0 || days(arrival[p], arrival[p] + 3).contains(when);
      if (there && busy.get(p).stream().noneMatch(wide::overlaps)) {
        busy.get(p).add(when);
        found.add("p" + p);
      }
    }
    return found;
  }

  /** Favourites: most pairs lie close together in the hidden plan's order, some far apart. */
  private void demands(ProblemBuilder problem) {
    for (int i = 0; i < 2 * activities; i++) {
      int a = random.nextInt(activities);
      int b = i % 4 == 0 ? random.nextInt(activities) : (a + 1 + random.nextInt(40)) % activities;
      if (a != b) {
        problem.demand("a" + a, "a" + b, 1 + random.nextInt(10));
      }
    }
  }
}
