// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Describes a {@link Problem} piece by piece. */
public final class ProblemBuilder {
  private final String name;
  private int quantumMinutes = 5;
  private final List<Day> days = new ArrayList<>();
  private final List<Venue> venues = new ArrayList<>();
  private final List<Travel> travels = new ArrayList<>();
  private final List<Room> rooms = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Activity> activities = new ArrayList<>();
  private final List<Likeness> likenesses = new ArrayList<>();
  private final List<Demand> demands = new ArrayList<>();
  private final List<Interpreting> interpreting = new ArrayList<>();
  private final List<Published> published = new ArrayList<>();
  private Weights weights = Weights.standard();

  ProblemBuilder(String name) {
    this.name = name;
  }

  /** Minutes of the time grid; 5 unless told. */
  public ProblemBuilder quantum(int minutes) {
    quantumMinutes = minutes;
    return this;
  }

  /** Adds days, in order. */
  public ProblemBuilder days(Collection<Day> more) {
    days.addAll(more);
    return this;
  }

  /** Adds a day. */
  public ProblemBuilder day(Day day) {
    return days(List.of(day));
  }

  /** Adds a venue. */
  public ProblemBuilder venue(Venue venue) {
    venues.add(venue);
    return this;
  }

  /** Adds the way between two venues, the same in both directions. */
  public ProblemBuilder travelBothWays(String venue, String other, int minutes) {
    return travel(new Travel(venue, other, minutes)).travel(new Travel(other, venue, minutes));
  }

  /** Adds a way in one direction. */
  public ProblemBuilder travel(Travel travel) {
    travels.add(travel);
    return this;
  }

  /** Adds a room. */
  public ProblemBuilder room(Room room) {
    rooms.add(room);
    return this;
  }

  /** Adds a person. */
  public ProblemBuilder person(Person person) {
    people.add(person);
    return this;
  }

  /** Adds a bookable item. */
  public ProblemBuilder item(Item item) {
    items.add(item);
    return this;
  }

  /** Adds an activity. */
  public ProblemBuilder activity(Activity activity) {
    activities.add(activity);
    return this;
  }

  /** Adds the activity that the builder describes. */
  public ProblemBuilder activity(ActivityBuilder activity) {
    return activity(activity.build());
  }

  /** Says that two tracks draw the same audience. */
  public ProblemBuilder alike(String track, String other, int strength) {
    likenesses.add(new Likeness(track, other, strength));
    return this;
  }

  /** Says that so many visitors want both activities. */
  public ProblemBuilder demand(String activity, String other, int visitors) {
    demands.add(new Demand(activity, other, visitors));
    return this;
  }

  /** Says how many teams interpret into a language at once. */
  public ProblemBuilder interpreting(String language, int teams) {
    interpreting.add(new Interpreting(language, teams));
    return this;
  }

  /** Adds an announced place. */
  public ProblemBuilder published(Placement placement, int weight) {
    published.add(new Published(placement, weight));
    return this;
  }

  /** Sets the weights; standard unless told. */
  public ProblemBuilder weights(Weights value) {
    weights = value;
    return this;
  }

  /**
   * The problem as described.
   *
   * @throws InvalidProblem with every mistake found
   */
  public Problem build() {
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
        weights);
  }
}
