// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.matchmaking;

import java.util.Arrays;
import org.pegbar.planner.plan.MatchmakingGoal;

/** The best plan so far and what is proven; smaller totals are better, so worth is negative. */
final class Incumbent {
  private static final int GOALS = MatchmakingGoal.values().length;
  private final Market market;
  private final Board board;
  int[] slots;
  int[] tables;
  long[] totals = new long[GOALS];

  /** Proven: among plans as good in all earlier goals none is below this. */
  final long[] bounds = new long[GOALS];

  /** How many goals, from the first, are at their proven best. */
  int proven;

  Incumbent(Market market) {
    this.market = market;
    this.board = new Board(market);
    this.slots = board.slotOf.clone();
    this.tables = seat(slots);
    bounds[MatchmakingGoal.WISHES.ordinal()] = -Arrays.stream(market.worth).sum();
  }

  private int[] seat(int[] plan) {
    int[] seats = new Seating(market, plan).best;
    totals = totals(plan, seats);
    return seats;
  }

  private long[] totals(int[] plan, int[] at) {
    board.set(plan);
    long[] all = Arrays.copyOf(board.totals, GOALS);
    long[] changes = Seating.changes(market, plan, at);
    all[GOALS - 2] = changes[0];
    all[GOALS - 1] = changes[1];
    return all;
  }

  /** A valid plan whose tables are still open. */
  void offer(int[] plan) {
    board.set(plan);
    if (Arrays.compare(board.totals, Arrays.copyOf(totals, Board.GOALS)) < 0) {
      slots = plan.clone();
      tables = seat(slots);
    }
  }

  /** A valid plan. */
  void offer(int[] plan, int[] at) {
    long[] its = totals(plan, at);
    if (Arrays.compare(its, totals) < 0) {
      slots = plan.clone();
      tables = at.clone();
      totals = its;
    }
  }

  /** Seats the best plan better, in so many steps. */
  void reseat(int steps, long seed) {
    Seating seating = new Seating(market, slots);
    seating.run(steps, seed);
    offer(slots, seating.best);
  }

  void prove(MatchmakingGoal goal, long bound) {
    int at = goal.ordinal();
    bounds[at] = Math.max(bounds[at], bound);
  }

  /** Proves the next goals as long as their bounds are met. */
  void settle() {
    while (proven < GOALS && bounds[proven] >= totals[proven]) {
      proven++;
    }
  }

  long total(MatchmakingGoal goal) {
    return totals[goal.ordinal()];
  }
}
