// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.ActivityBuilder;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Hours;
import org.pegbar.planner.problem.Item;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.ProblemBuilder;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Venue;
import org.pegbar.planner.problem.Window;

/**
 * Problems made from a seed: a crowded small one with every rule in it, and conferences of any
 * size.
 */
public final class Problems {
  public static final int DAY = 1440;

  private Problems() {}

  /** Two days, four rooms in two venues, and activities that use every rule there is. */
  public static Problem crowded(long seed, int activities) {
    Random random = new Random(seed);
    ProblemBuilder problem =
        Problem.named("crowded " + seed)
            .quantum(15)
            .day(day(0, 9 * 60, 18 * 60))
            .day(day(1, 9 * 60, 18 * 60))
            .venue(new Venue("v0", "Studio"))
            .venue(new Venue("v1", "Palace"))
            .travelBothWays("v0", "v1", 20)
            .room(Room.of("r0", "Hall", "v0", 200).equipped("DCP").turnaround(10))
            .room(
                Room.of("r1", "Lab", "v0", 40)
                    .available(new Window(600, 1000), new Window(2000, 2500)))
            .room(Room.of("r2", "Stage", "v1", 120).equipped("DCP", "booth").wheelchairPlaces(2))
            .room(Room.of("r3", "Club", "v1", 60))
            .room(Room.of("b0", "Table 1", "v0", 4).in("east"))
            .room(Room.of("b1", "Table 2", "v0", 4).in("east"))
            .room(Room.of("b2", "Table 3", "v0", 4).in("west"))
            .item(Item.of("i0", "Print").turnaround(20))
            .item(new Item("i1", "Camera", List.of(new Window(500, 1200))))
            .interpreting("zh", 1)
            .alike("t0", "t1", 2);
    for (int p = 0; p < 6; p++) {
      Person person = Person.of("p" + p, "Person " + p);
      problem.person(
          switch (p) {
            case 0 -> person.available(new Window(540, 900), new Window(2000, 2600));
            case 1 -> person.atMost(120);
            case 2 -> person.pausing(10, 0);
            case 3 -> person.pausing(0, 90).meeting(0, 3);
            case 4 -> person.meeting(2, 0);
            default -> person;
          });
    }
    for (int a = 0; a < activities; a++) {
      problem.activity(crowdedActivity(a, activities, random));
    }
    for (int a = 0; a < activities / 2; a++) {
      int other = a + 1 + random.nextInt(activities - a - 1);
      problem.demand("a" + a, "a" + other, 1 + random.nextInt(9));
      problem.published(
          new Placement("a" + a, "r" + random.nextInt(4), 540 + 15 * random.nextInt(20)),
          1 + random.nextInt(3));
    }
    return problem.build();
  }

  private static ActivityBuilder crowdedActivity(int a, int activities, Random random) {
    ActivityBuilder activity =
        Activity.of("a" + a, "Activity " + a, 15 * (1 + random.nextInt(6)) + random.nextInt(2) * 5)
            .track(random.nextInt(4) == 0 ? null : "t" + random.nextInt(3))
            .people("p" + random.nextInt(6))
            .preferred("p" + random.nextInt(6))
            .priority(1 + random.nextInt(3))
            .prime(random.nextInt(3) == 0)
            .work(random.nextInt(3) == 0 ? "w" + random.nextInt(2) : null)
            .premiere(random.nextBoolean());
    if (random.nextInt(3) == 0) {
      activity.meeting(true).rooms("b0", "b1", "b2").people("p" + random.nextInt(6));
    } else {
      activity.audience(random.nextInt(110));
    }
    if (random.nextInt(4) == 0) {
      activity.language(random.nextBoolean() ? "en" : "zh").interpretedInto(List.of("zh", "fr"));
    }
    activity.setup(random.nextInt(5) == 0 ? 10 : 0);
    if (random.nextInt(3) == 0) {
      activity.hours(new Hours(840, 1500));
    }
    if (random.nextInt(4) == 0) {
      activity.items("i" + random.nextInt(2));
    }
    if (random.nextInt(4) == 0) {
      activity.equipment("DCP");
    }
    if (random.nextInt(6) == 0) {
      activity.between(540, 1080);
    }
    if (a > 0 && random.nextInt(6) == 0) {
      activity.before("a" + random.nextInt(a));
    }
    if (a > 0 && random.nextInt(8) == 0) {
      activity.sameDay("a" + random.nextInt(a));
    }
    if (random.nextInt(activities) == 0) {
      activity.pinned("r" + random.nextInt(4), 547 + 15 * random.nextInt(30));
    }
    return activity;
  }

  /**
   * A conference of this size, about half full, where a fifth of the people appear more than once.
   */
  public static Problem conference(long seed, int sessions, int rooms, int people, int days) {
    Random random = new Random(seed);
    ProblemBuilder problem = Problem.named("conference " + seed).quantum(5);
    for (int d = 0; d < days; d++) {
      problem.day(day(d, 9 * 60, 19 * 60));
    }
    int venues = 1 + rooms / 10;
    for (int v = 0; v < venues; v++) {
      problem.venue(new Venue("v" + v, "Venue " + v));
      for (int w = 0; w < v; w++) {
        problem.travelBothWays("v" + v, "v" + w, 10 + 5 * (v - w));
      }
    }
    for (int r = 0; r < rooms; r++) {
      Room room = Room.of("r" + r, "Room " + r, "v" + r % venues, 40 + random.nextInt(20) * 20);
      problem.room(r % 3 == 0 ? room.equipped("DCP").turnaround(10) : room);
    }
    for (int p = 0; p < people; p++) {
      Person person = Person.of("p" + p, "Person " + p);
      int off = random.nextInt(days);
      problem.person(
          p % 7 == 0 && days > 1
              ? person.available(new Window(off * DAY, off * DAY + DAY))
              : person);
    }
    for (int a = 0; a < sessions; a++) {
      problem.activity(session(a, sessions, people, random));
    }
    for (int i = 0; i < sessions; i++) {
      int a = random.nextInt(sessions);
      int b = random.nextInt(sessions);
      if (a != b) {
        problem.demand("a" + a, "a" + b, 1 + random.nextInt(10));
      }
    }
    return problem.build();
  }

  private static ActivityBuilder session(int a, int sessions, int people, Random random) {
    List<String> who = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      who.add("p" + random.nextInt(people));
    }
    int[] lengths = {20, 30, 45, 60, 90};
    ActivityBuilder session =
        Activity.of("a" + a, "Session " + a, lengths[random.nextInt(5)])
            .track("t" + random.nextInt(1 + sessions / 12))
            .audience(20 + random.nextInt(40))
            .people(who)
            .prime(random.nextInt(10) == 0);
    return random.nextInt(5) == 0 ? session.equipment("DCP") : session;
  }

  public static Day day(int index, int from, int to) {
    int midnight = index * DAY;
    return new Day(
        "d" + index,
        "Day " + (index + 1),
        midnight,
        List.of(new Window(midnight + from, midnight + to)),
        List.of(new Window(midnight + to - 180, midnight + to)));
  }
}
