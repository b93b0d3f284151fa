// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

import java.time.Duration;
import java.util.List;

/**
 * Which meetings of a market are held, when and where, and why the others are not.
 *
 * @param meetings held, in the order of the requests
 * @param notHeld every other request, in their order
 * @param reached what is reached of every goal, in the order of the goals
 * @param conflict why not every must can be held; empty if all are, or if nothing is known
 * @param conflictIsMinimal true if without any one of these facts the others allow a plan
 * @param cancelled true if the listener stopped the search
 * @param steps of the local search
 */
public record MatchmakingPlan(
    List<Meeting> meetings,
    List<NotHeld> notHeld,
    List<Reached> reached,
    List<MarketFact> conflict,
    boolean conflictIsMinimal,
    boolean cancelled,
    long seed,
    long steps,
    Duration elapsed) {

  /** A meeting that is held, all by id. */
  public record Meeting(String request, String slot, String table) {}

  /**
   * How far a goal is reached.
   *
   * @param bound no plan that is as good in all earlier goals does better in this one
   * @param proven true if this goal and all earlier ones are at their proven best
   */
  public record Reached(MatchmakingGoal goal, long value, long bound, boolean proven) {}

  /** Copies the lists. */
  public MatchmakingPlan {
    meetings = List.copyOf(meetings);
    notHeld = List.copyOf(notHeld);
    reached = List.copyOf(reached);
    conflict = List.copyOf(conflict);
  }

  /** What is reached of a goal. */
  public Reached reached(MatchmakingGoal goal) {
    return reached.get(goal.ordinal());
  }

  /** True if every goal is at its proven best. */
  public boolean isProven() {
    return reached.getLast().proven();
  }
}
