// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.util.List;

/**
 * All there is to plan, on one clock. Made with {@link #named}, which gathers every mistake before
 * it refuses.
 *
 * @param quantumMinutes activities start on multiples of this, counted from the epoch; at least 1
 * @param days in order, at least one
 * @param interpreting how much can be interpreted at once
 * @param published what was announced; leaving it counts on the disruption level
 */
public record Problem(
    String name,
    int quantumMinutes,
    List<Day> days,
    List<Venue> venues,
    List<Travel> travels,
    List<Room> rooms,
    List<Person> people,
    List<Item> items,
    List<Activity> activities,
    List<Likeness> likenesses,
    List<Demand> demands,
    List<Interpreting> interpreting,
    List<Published> published,
    Weights weights) {

  /**
   * Copies the lists and checks that they fit together.
   *
   * @throws InvalidProblem with every mistake found
   */
  public Problem {
    days = List.copyOf(days);
    venues = List.copyOf(venues);
    travels = List.copyOf(travels);
    rooms = List.copyOf(rooms);
    people = List.copyOf(people);
    items = List.copyOf(items);
    activities = List.copyOf(activities);
    likenesses = List.copyOf(likenesses);
    demands = List.copyOf(demands);
    interpreting = List.copyOf(interpreting);
    published = List.copyOf(published);
    Proofreading reading = new Proofreading();
    reading.clock(quantumMinutes, days);
    reading.places(venues, travels, rooms);
    reading.resources(people, items);
    reading.activities(activities);
    reading.relations(demands, likenesses, published);
    reading.interpreting(interpreting);
    reading.refuseMistakes();
  }

  /** A problem in which interpreters are never short. */
  public Problem(
      String name,
      int quantumMinutes,
      List<Day> days,
      List<Venue> venues,
      List<Travel> travels,
      List<Room> rooms,
      List<Person> people,
      List<Item> items,
      List<Activity> activities,
      List<Likeness> likenesses,
      List<Demand> demands,
      List<Published> published,
      Weights weights) {
    this(
        name,
        quantumMinutes,
        days,
        venues,
        travels,
        rooms,
        people,
        items,
        activities,
        likenesses,
        demands,
        List.of(),
        published,
        weights);
  }

  /** Starts to describe a problem. */
  public static ProblemBuilder named(String name) {
    return new ProblemBuilder(name);
  }

  /** The same problem with other weights. */
  public Problem weighing(Weights other) {
    return new Problem(
        name,
        quantumMinutes,
        days,
        venues,
        travels,
        rooms,
        people,
        items,
        activities,
        likenesses,
        demands,
        interpreting,
        published,
        other);
  }
}
