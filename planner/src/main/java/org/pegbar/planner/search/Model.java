// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import org.jspecify.annotations.Nullable;
import org.pegbar.planner.problem.Problem;

/**
 * The problem as arrays: activities, rooms, tracks and people by number, times in minutes.
 * Immutable once made, shared by all walks.
 */
final class Model {
  static final int NOWHERE = -1;

  /** So early that it overlaps nothing. */
  static final int NEVER = -1_000_000_000;

  final Problem problem;
  final int activities;
  final int rooms;
  final int tracks;
  final int quantum;
  final int[] minutes;
  final int[] priority;
  final int[] track;
  final boolean[] pinned;
  final RoomTables roomTables;
  final TimeTables timeTables;
  final Relations relations;
  final Shares shares;

  /** Published place of each activity, NOWHERE and NEVER without one, and what leaving it costs. */
  final int[] publishedRoom;

  final int[] publishedStart;
  final int[] publishedWeight;

  /** More than all unplaced priorities together: one unit of disruption outweighs them. */
  final long disruptionUnit;

  Model(Problem problem) {
    Names names = new Names(problem);
    this.problem = problem;
    this.activities = problem.activities().size();
    this.rooms = problem.rooms().size();
    this.quantum = problem.quantumMinutes();
    this.tracks = names.tracks();
    this.minutes = problem.activities().stream().mapToInt(a -> a.minutes()).toArray();
    this.priority = problem.activities().stream().mapToInt(a -> a.priority()).toArray();
    this.track = problem.activities().stream().mapToInt(a -> names.track(a.track())).toArray();
    this.pinned = new boolean[activities];
    this.publishedRoom = new int[activities];
    this.publishedStart = new int[activities];
    this.publishedWeight = new int[activities];
    java.util.Arrays.fill(publishedRoom, NOWHERE);
    java.util.Arrays.fill(publishedStart, NEVER);
    long unit = 1;
    for (int a = 0; a < activities; a++) {
      pinned[a] = problem.activities().get(a).pinned() != null;
      unit += priority[a];
    }
    this.disruptionUnit = unit;
    for (var announced : problem.published()) {
      int a = names.activity(announced.placement().activity());
      publishedRoom[a] = names.room(announced.placement().room());
      publishedStart[a] = announced.placement().start();
      publishedWeight[a] = announced.weight();
    }
    this.roomTables = new RoomTables(problem, names);
    this.timeTables = new TimeTables(problem, names, publishedStart);
    this.relations = new Relations(problem, names);
    this.shares = new Shares(problem);
  }

  /** A model if there is anything to place. */
  static @Nullable Model orNull(Problem problem) {
    return problem.activities().isEmpty() ? null : new Model(problem);
  }
}
