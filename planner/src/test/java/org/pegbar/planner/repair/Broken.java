// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Item;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.ProblemBuilder;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Venue;
import org.pegbar.planner.problem.Window;

/** Small published plans, some of them broken. */
final class Broken {
  static final Window MORNING = new Window(540, 720);

  private Broken() {}

  /** A hall and a lab on one morning, nine to twelve, in steps of half an hour. */
  static ProblemBuilder house() {
    return Problem.named("house")
        .quantum(30)
        .day(Day.open("d", "Friday", 0, 540, 720))
        .venue(new Venue("v", "Campus"))
        .room(Room.of("hall", "Hall", "v", 200).equipped("DCP"))
        .room(Room.of("lab", "Lab", "v", 100).equipped("DCP"))
        .person(Person.of("li", "Li"))
        .person(Person.of("wang", "Wang"))
        .person(Person.of("zhao", "Zhao"))
        .item(Item.of("print", "Print"));
  }

  /** Activities scattered over two rooms and a morning, so that they break rules among them. */
  static Problem scattered(long seed, int activities) {
    Random random = new Random(seed);
    ProblemBuilder problem = house().travelBothWays("v", "w", 30).venue(new Venue("w", "Palace"));
    problem.room(Room.of("club", "Club", "w", 40));
    String[] people = {"li", "wang", "zhao"};
    String[] rooms = {"hall", "lab", "club"};
    for (int a = 0; a < activities; a++) {
      var activity =
          Activity.of("a" + a, "Activity " + a, 30 * (1 + random.nextInt(2)))
              .audience(random.nextInt(90))
              .people(people[random.nextInt(3)]);
      if (random.nextInt(3) == 0) {
        activity.people(people[random.nextInt(3)]);
      }
      if (random.nextInt(4) == 0) {
        activity.items("print");
      }
      if (a > 0 && random.nextInt(4) == 0) {
        activity.before("a" + random.nextInt(a));
      }
      problem.activity(activity);
      String room = rooms[random.nextInt(3)];
      problem.published(
          new Placement("a" + a, room, 540 + 30 * random.nextInt(5)), 1 + random.nextInt(3));
    }
    return problem.build();
  }

  /** The same problem with its rows in another order. */
  static Problem mixed(Problem problem, long seed) {
    Random random = new Random(seed);
    return new Problem(
        problem.name(),
        problem.quantumMinutes(),
        problem.days(),
        problem.venues(),
        problem.travels(),
        mixed(problem.rooms(), random),
        mixed(problem.people(), random),
        mixed(problem.items(), random),
        mixed(problem.activities(), random),
        problem.likenesses(),
        problem.demands(),
        problem.interpreting(),
        mixed(problem.published(), random),
        problem.weights());
  }

  private static <T> List<T> mixed(List<T> all, Random random) {
    List<T> copy = new ArrayList<>(all);
    Collections.shuffle(copy, random);
    return copy;
  }
}
