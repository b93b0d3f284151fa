// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Published;
import org.pegbar.planner.search.Position;

/**
 * The published plan after the disruption: who cannot stay at home, who is in whose way there, and
 * who is to come in addition. Home is the pin, else the published place.
 */
final class Plight {
  final Problem problem;
  final int[] homeRoom;
  final int[] homeStart;
  final boolean[] pinned;

  /** People with a part in each activity, by number. */
  final int[][] people;

  /**
   * True if people have bounds on their meetings or waits: then two activities can keep every rule
   * with each other and still break one with others, so that the search is no proof.
   */
  final boolean bounded;

  /** What each activity weighs when it moves. */
  final int[] weight;

  /** All at home but the forced. Only {@link Spots} may touch it, and puts back what it lifts. */
  final Position atHome;

  /** Break a rule by themselves: each of them must move. */
  final int[] forced;

  /** Have no home and are to get a place. */
  final int[] wanted;

  /** Pairs that are in each other's way at home: one of the two must move. */
  final List<int[]> quarrels = new ArrayList<>();

  Plight(Disrupted disrupted) {
    problem = disrupted.problem();
    int n = problem.activities().size();
    bounded = problem.people().stream().anyMatch(Plight::isBounded);
    homeRoom = new int[n];
    homeStart = new int[n];
    pinned = new boolean[n];
    people = new int[n][];
    weight = new int[n];
    atHome = new Position(problem);
    Arrays.fill(homeRoom, Position.NOWHERE);
    Arrays.fill(weight, 1);
    homes();
    parts();
    forced = IntStream.range(0, n).filter(a -> hasHome(a) && !mayStay(a)).toArray();
    Set<String> added = disrupted.added();
    wanted =
        IntStream.range(0, n)
            .filter(a -> !hasHome(a) && added.contains(problem.activities().get(a).id()))
            .toArray();
    settle();
    quarrel();
  }

  private static boolean isBounded(Person person) {
    return person.longestWaitMinutes() > 0 || person.mostMeetings() > 0;
  }

  private void homes() {
    for (Published one : problem.published()) {
      home(one.placement());
      weight[atHome.activity(one.placement().activity())] = one.weight();
    }
    for (int a = 0; a < pinned.length; a++) {
      Placement pin = problem.activities().get(a).pinned();
      if (pin != null) {
        home(pin);
        pinned[a] = true;
      }
    }
  }

  private void home(Placement placement) {
    int a = atHome.activity(placement.activity());
    homeRoom[a] = atHome.room(placement.room());
    homeStart[a] = placement.start();
  }

  private void parts() {
    java.util.Map<String, Integer> numbers = new java.util.HashMap<>();
    problem.people().forEach(person -> numbers.put(person.id(), numbers.size()));
    for (int a = 0; a < people.length; a++) {
      Activity activity = problem.activities().get(a);
      people[a] =
          IntStream.concat(
                  activity.people().stream().mapToInt(id -> numbers.getOrDefault(id, 0)),
                  activity.preferred().stream().mapToInt(id -> numbers.getOrDefault(id, 0)))
              .toArray();
    }
  }

  boolean hasHome(int a) {
    return homeRoom[a] != Position.NOWHERE;
  }

  private boolean mayStay(int a) {
    return pinned[a] || atHome.allows(a, homeRoom[a], homeStart[a]);
  }

  private void settle() {
    for (int a = 0; a < homeRoom.length; a++) {
      if (hasHome(a)) {
        atHome.put(a, homeRoom[a], homeStart[a]);
      }
    }
    for (int a : forced) {
      atHome.lift(a);
    }
  }

  private void quarrel() {
    for (int a = 0; a < homeRoom.length; a++) {
      if (atHome.isPlaced(a)) {
        atHome.lift(a);
        int found = atHome.countInTheWay(a, homeRoom[a], homeStart[a], homeRoom.length);
        for (int i = 0; i < found; i++) {
          if (a < atHome.inTheWay(i)) {
            quarrels.add(easierFirst(a, atHome.inTheWay(i)));
          }
        }
        atHome.put(a, homeRoom[a], homeStart[a]);
      }
    }
  }

  /** Of two, the one first whose move tells fewer people and weighs less. */
  private int[] easierFirst(int a, int b) {
    boolean other =
        people[b].length < people[a].length
            || (people[b].length == people[a].length && weight[b] < weight[a]);
    return other ? new int[] {b, a} : new int[] {a, b};
  }
}
