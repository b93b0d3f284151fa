// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.matchmaking;

import java.util.Arrays;
import java.util.stream.IntStream;
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

  private final long lackingAlone;

  /** How many goals, from the first, are at their proven best. */
  int proven;

  Incumbent(Market market) {
    this.market = market;
    this.board = new Board(market);
    this.slots = board.slotOf.clone();
    this.tables = seat(slots);
    bounds[MatchmakingGoal.WISHES.ordinal()] = -Arrays.stream(market.worth).sum();
    for (int r = 0; r < market.must.length; r++) {
      bounds[0] += market.must[r] && market.times[r].length == 0 ? 1 : 0;
    }
    for (int p = 0; p < market.people; p++) {
      bound(p);
    }
    lackingAlone = bounds[1];
  }

  /** True if every must is held and everybody has the fewest meetings that they can have. */
  boolean nobodyLacks() {
    return totals[0] == 0 && totals[1] == lackingAlone;
  }

  /** What one participant lacks whatever the others do. */
  private void bound(int p) {
    boolean[] can = new boolean[market.slots];
    int asked = 0;
    for (int r : market.theirs[p]) {
      for (int t : market.times[r]) {
        can[t] = true;
      }
      asked += market.asks(r, p) && market.times[r].length > 0 ? 1 : 0;
    }
    int slots = (int) IntStream.range(0, can.length).filter(t -> can[t]).count();
    int most = Math.min(slots, market.theirs[p].length);
    bounds[MatchmakingGoal.FEWEST.ordinal()] += Math.max(0, market.fewest[p] - most);
    for (int share = 0; share < Market.SHARES; share++) {
      boolean never = Math.min(asked, slots) < market.needed[p][share];
      bounds[MatchmakingGoal.QUARTER.ordinal() + share] += never ? 1 : 0;
    }
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
  void reseat(int steps, long seed, Watch watch) {
    Seating seating = new Seating(market, slots);
    seating.run(steps, seed, watch);
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
