// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.matchmaking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.plan.MatchmakingGoal;
import org.pegbar.planner.sat.Answer;
import org.pegbar.planner.sat.Literals;
import org.pegbar.planner.sat.Minimum;
import org.pegbar.planner.sat.Solver;
import org.pegbar.planner.sat.Style;

/** Proves one goal after the other to be at its best, and makes each a rule for the next. */
final class Proof {
  private static final long MOST_PLACES = 30_000;
  private static final double CORES_UNTIL = 0.55;
  private final Market market;
  private final Incumbent incumbent;
  private final Rents rents;
  private final Watch watch;
  private final Solver solver;
  private final Clauses rules;
  private @Nullable TableClauses tables;

  private Proof(Market market, Incumbent incumbent, Rents rents, Watch watch) {
    this.market = market;
    this.incumbent = incumbent;
    this.rents = rents;
    this.watch = watch;
    solver = new Solver(Style.PROVING, watch::isOver);
    rules = new Clauses(solver, market);
  }

  /** True if the clauses for this market are not too many. */
  static boolean isSmall(Market market) {
    long places = 0;
    for (int[] times : market.times) {
      places += times.length;
    }
    return places <= MOST_PLACES;
  }

  /** Proves as many goals as there is time for. */
  static void run(Market market, Incumbent incumbent, Rents rents, Watch watch) {
    new Proof(market, incumbent, rents, watch).run();
  }

  private void run() {
    wish();
    if (least(MatchmakingGoal.MUSTS, rules.musts(), impossible())
        && least(MatchmakingGoal.FEWEST, rules.lacking(), rules.alwaysLacking())
        && worth()
        && shares()
        && least(MatchmakingGoal.BREAKS, rules.breaks(), 0)
        && TableClauses.isSmall(market)) {
      tables = new TableClauses(solver, market, rules);
      if (least(MatchmakingGoal.HALL_CHANGES, tables.hallChanges(), 0)) {
        least(MatchmakingGoal.TABLE_CHANGES, tables.tableChanges(), 0);
      }
    }
  }

  /** Lets the solver look first where the best plan is. */
  private void wish() {
    for (int r = 0; r < incumbent.slots.length; r++) {
      if (incumbent.slots[r] != Market.NONE) {
        solver.wish(rules.x[r][incumbent.slots[r]]);
      }
    }
  }

  private long impossible() {
    long impossible = 0;
    for (int r = 0; r < market.must.length; r++) {
      impossible += market.must[r] && rules.held[r] == 0 ? 1 : 0;
    }
    return impossible;
  }

  private boolean least(MatchmakingGoal goal, int[][] counts, long base) {
    incumbent.prove(goal, base);
    Minimum minimum = new Minimum(solver, counts, base, listener(goal));
    return finish(minimum);
  }

  private boolean finish(Minimum minimum) {
    if (minimum.find() != Answer.YES) {
      return false;
    }
    minimum.keep();
    return true;
  }

  private Minimum.Listener listener(MatchmakingGoal goal) {
    return new Minimum.Listener() {
      @Override
      public void model() {
        int[] slots = rules.slots();
        if (tables == null) {
          incumbent.offer(slots);
        } else {
          incumbent.offer(slots, tables.tables(slots));
        }
      }

      @Override
      public void atLeast(long bound) {
        incumbent.prove(goal, bound);
      }
    };
  }

  /** By cores for a while, which helps the goals that follow; else by the rents if they meet. */
  private boolean worth() {
    long best = -incumbent.total(MatchmakingGoal.WISHES);
    incumbent.settle();
    if (incumbent.nobodyLacks()) {
      rents.giveAll();
    }
    long bound = rents.bound(best, Rents.ROUNDS, watch);
    incumbent.prove(MatchmakingGoal.WISHES, -bound);
    watch.until(bound == best ? CORES_UNTIL : Matchmaking.PROVE_UNTIL);
    boolean found = finish(cores());
    watch.until(Matchmaking.PROVE_UNTIL);
    return found || (bound == best && !watch.isOver() && keepWorth(best));
  }

  private Minimum cores() {
    List<int[]> counts = new ArrayList<>();
    List<Long> worths = new ArrayList<>();
    long all = LongStream.of(market.worth).sum();
    long lost = 0;
    for (int r = 0; r < market.worth.length; r++) {
      if (rules.held[r] == 0) {
        lost += market.worth[r];
      } else {
        counts.add(new int[] {-rules.held[r]});
        worths.add(market.worth[r]);
      }
    }
    return new Minimum(
        solver,
        counts.toArray(int[][]::new),
        worths.stream().mapToLong(Long::longValue).toArray(),
        lost - all,
        listener(MatchmakingGoal.WISHES));
  }

  private boolean keepWorth(long best) {
    Literals lost = new Literals();
    List<Long> worths = new ArrayList<>();
    long most = -best;
    for (int r = 0; r < market.worth.length; r++) {
      int decided = rules.held[r] == 0 ? -1 : rents.decided(r, best);
      if (decided != 0 && rules.held[r] != 0) {
        solver.add(decided * rules.held[r]);
      }
      most += decided >= 0 ? market.worth[r] : 0;
      if (decided == 0) {
        lost.add(-rules.held[r]);
        worths.add(market.worth[r]);
      }
    }
    return AtLeastWorth.keep(
        solver, lost.toArray(), worths.stream().mapToLong(Long::longValue).toArray(), most);
  }

  private boolean shares() {
    int[][] granted = rules.granted();
    boolean going = true;
    for (int share = 0; share < Market.SHARES && going; share++) {
      List<int[]> counts = new ArrayList<>();
      long never = 0;
      for (int p = 0; p < market.people; p++) {
        int needed = market.needed[p][share];
        if (needed > granted[p].length) {
          never++;
        } else if (needed > 0) {
          counts.add(new int[] {-granted[p][needed - 1]});
        }
      }
      MatchmakingGoal goal = MatchmakingGoal.values()[MatchmakingGoal.QUARTER.ordinal() + share];
      going = least(goal, counts.toArray(int[][]::new), never);
    }
    return going;
  }
}
