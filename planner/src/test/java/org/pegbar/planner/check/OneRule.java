// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.pegbar.planner.plan.Judgement;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.ActivityBuilder;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Item;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.ProblemBuilder;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Rule;
import org.pegbar.planner.problem.Venue;
import org.pegbar.planner.problem.Weights;
import org.pegbar.planner.problem.Window;

/** Two activities and a place for each rule to be broken in, by an amount that can be counted. */
final class OneRule {
  private static final int DAY = 1440;

  private OneRule() {}

  static Map<Rule, Long> totals(ProblemBuilder problem, Placement... placements) {
    Judgement judged = new Checker(problem.build()).judge(List.of(placements));
    return judged.totals();
  }

  static Placement at(String activity, String room, int start) {
    return new Placement(activity, room, start);
  }

  static ProblemBuilder same() {
    return both(x -> x);
  }

  static ProblemBuilder one(UnaryOperator<ActivityBuilder> told) {
    return setting().activity(told.apply(Activity.of("a", "A", 60)));
  }

  static ProblemBuilder both(UnaryOperator<ActivityBuilder> told) {
    return one(told).activity(told.apply(Activity.of("b", "B", 60)));
  }

  static Weights weights(Rule... rules) {
    Weights weights = Weights.standard();
    for (Rule rule : List.of(Rule.DAY_BALANCE, Rule.ROOM_BALANCE)) {
      weights = weights.with(rule, List.of(rules).contains(rule) ? 2 : 0);
    }
    return weights;
  }

  static ProblemBuilder setting() {
    Window prime = new Window(15 * 60, 16 * 60);
    return Problem.named("one rule")
        .quantum(5)
        .weights(weights())
        .day(new Day("d1", "Day 1", 0, List.of(new Window(540, 1080)), List.of(prime)))
        .day(Day.open("d2", "Day 2", DAY, 540, 1080))
        .venue(new Venue("v", "Campus"))
        .venue(new Venue("w", "Town"))
        .travelBothWays("v", "w", 30)
        .room(Room.of("hall", "Hall", "v", 200))
        .room(Room.of("lab", "Lab", "v", 200).available(new Window(540, 1080)))
        .room(Room.of("cinema", "Cinema", "v", 200).equipped("DCP").turnaround(10))
        .room(Room.of("palace", "Palace", "w", 200).wheelchairPlaces(2))
        .item(Item.of("print", "Print"))
        .item(new Item("camera", "Camera", List.of(new Window(DAY, 2 * DAY))))
        .item(Item.of("drone", "Drone").turnaround(20))
        .person(Person.of("chair", "Chair").pausing(15, 40))
        .person(Person.of("ada", "Ada"))
        .person(Person.of("guest", "Guest").available(new Window(DAY, 2 * DAY)))
        .person(Person.of("judge", "Judge").atMost(90));
  }
}
