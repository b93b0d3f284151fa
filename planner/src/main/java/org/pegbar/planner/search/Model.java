// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Published;

/**
 * The problem as arrays: activities, rooms, tracks and people by number, times in minutes.
 * Immutable once made, shared by all walks.
 */
final class Model {
  static final int NOWHERE = -1;

  /** So early that it overlaps nothing. */
  static final int NEVER = -1_000_000_000;

  /** So many broken bounds at once are still told apart. */
  private static final int MOST_WAITS = 10_000;

  final Problem problem;
  final int activities;
  final int rooms;
  final int tracks;
  final boolean anyTrack;
  final int quantum;
  final int[] minutes;
  final int[] priority;
  final int[] track;
  final boolean[] pinned;
  final RoomTables roomTables;
  final TimeTables timeTables;
  final Relations relations;
  final People people;
  final Languages languages;
  final Shares shares;

  /** Published place of each activity, NOWHERE and NEVER without one, and what leaving it costs. */
  final int[] publishedRoom;

  final int[] publishedStart;
  final int[] publishedWeight;

  /** More than all unplaced priorities together: one unit of disruption outweighs them. */
  final long disruptionUnit;

  /** More than all disruption together: one broken bound outweighs it. */
  final long hardUnit;

  Model(Problem problem) {
    Names names = new Names(problem);
    List<Activity> all = problem.activities();
    this.problem = problem;
    this.activities = all.size();
    this.rooms = problem.rooms().size();
    this.quantum = problem.quantumMinutes();
    this.tracks = names.tracks();
    this.anyTrack = tracks > 1;
    this.minutes = of(all, Activity::minutes);
    this.priority = of(all, Activity::priority);
    this.track = of(all, a -> names.track(a.track()));
    this.pinned = new boolean[activities];
    for (int a = 0; a < activities; a++) {
      pinned[a] = all.get(a).pinned() != null;
    }
    this.publishedRoom = filled(activities, NOWHERE);
    this.publishedStart = filled(activities, NEVER);
    this.publishedWeight = new int[activities];
    this.disruptionUnit = 1 + Arrays.stream(priority).asLongStream().sum();
    long published = published(problem, names);
    boolean waits = problem.people().stream().anyMatch(p -> p.longestWaitMinutes() > 0);
    this.hardUnit = unitAbove(disruptionUnit, published, waits ? MOST_WAITS : 1);
    this.roomTables = new RoomTables(problem, names);
    this.timeTables = new TimeTables(problem, names, publishedStart);
    this.relations = new Relations(problem, names);
    this.people = new People(problem, names);
    this.languages = new Languages(problem);
    this.shares = new Shares(problem);
  }

  private static long unitAbove(long disruptionUnit, long published, int times) {
    long most = Long.MAX_VALUE / times;
    if (published >= most / disruptionUnit) {
      throw new IllegalArgumentException(
          "Priorities (%,d together) and weights of published places (%,d) are too large to be"
                  .formatted(disruptionUnit, published)
              + " kept apart. Give both in smaller units.");
    }
    return disruptionUnit * (1 + published);
  }

  private long published(Problem problem, Names names) {
    long most = 0;
    for (Published announced : problem.published()) {
      int a = names.activity(announced.placement().activity());
      publishedRoom[a] = names.room(announced.placement().room());
      publishedStart[a] = announced.placement().start();
      publishedWeight[a] = announced.weight();
      most += 11L * announced.weight();
    }
    return most;
  }

  /** A model if there is anything to place. */
  static @Nullable Model orNull(Problem problem) {
    return problem.activities().isEmpty() ? null : new Model(problem);
  }

  static <T> int[] of(List<T> all, ToIntFunction<T> value) {
    return all.stream().mapToInt(value).toArray();
  }

  private static int[] filled(int length, int value) {
    int[] values = new int[length];
    Arrays.fill(values, value);
    return values;
  }
}
