// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.matchmaking;

import java.util.ArrayList;
import java.util.List;
import org.pegbar.planner.plan.MarketFact;
import org.pegbar.planner.plan.MatchmakingGoal;
import org.pegbar.planner.plan.MatchmakingPlan;
import org.pegbar.planner.plan.MatchmakingPlan.Meeting;
import org.pegbar.planner.plan.MatchmakingPlan.Reached;
import org.pegbar.planner.plan.PlanListener;
import org.pegbar.planner.plan.Progress;
import org.pegbar.planner.plan.Score;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.problem.MatchmakingProblem;

/**
 * Decides which requests of a market are granted, when and where: {@link MatchmakingGoal} by goal.
 * Walks first, then proves as far as the market's size and the time allow, then walks on. Runs on
 * one thread, whatever the settings say.
 */
public final class Matchmaking {
  private static final long STEPS_EACH = 4_000;
  private static final double WALK_UNTIL = 0.35;
  static final double PROVE_UNTIL = 0.8;

  /** From here on the best worth is seldom left, and what comes after it gets better. */
  private static final double WARM = 0.5;

  private static final double LONG_WALK_UNTIL = 0.75;
  private static final double BOUND_UNTIL = 0.88;
  private static final double EXPLAINED_BY = 0.92;
  private static final double SEATED_BY = 0.97;
  private static final int SEATINGS_EACH = 2_000;
  private static final int MOST_SEATINGS = 3_000_000;
  private final Market market;
  private final Settings settings;
  private final PlanListener listener;
  private final Incumbent incumbent;
  private final Watch watch;
  private final Rents rents;
  private final Walk walk;
  private List<MarketFact> conflict = List.of();
  private boolean conflictIsMinimal;

  private Matchmaking(MatchmakingProblem problem, Settings settings, PlanListener listener) {
    this.settings = settings;
    this.listener = listener;
    market = new Market(problem);
    incumbent = new Incumbent(market);
    rents = new Rents(market);
    walk = new Walk(market, settings.seed());
    watch = new Watch(settings.timeLimit(), this::goesOn);
  }

  /**
   * Plans until everything is proven, a limit is reached or the listener stops it; the plan is
   * valid whenever that is. A limit of steps limits the walk, not the proof.
   */
  public static MatchmakingPlan plan(
      MatchmakingProblem problem, Settings settings, PlanListener listener) {
    return new Matchmaking(problem, settings, listener).run();
  }

  private boolean goesOn() {
    Score best =
        new Score(
            incumbent.totals[0],
            0,
            incumbent.totals[1],
            incumbent.totals[2] - incumbent.bounds[MatchmakingGoal.WISHES.ordinal()]);
    int held = (int) java.util.Arrays.stream(incumbent.slots).filter(t -> t >= 0).count();
    return listener.goOn(
        new Progress(
            watch.elapsed(), walk.steps, walk.steps, best, held, market.problem.requests().size()));
  }

  private MatchmakingPlan run() {
    incumbent.offer(walk.best);
    if (Proof.isSmall(market)) {
      walk(0, WALK_UNTIL, STEPS_EACH * market.who.length);
      bound(PROVE_UNTIL);
      if (!watch.isOver()) {
        Proof.run(market, incumbent, rents, watch);
      }
    } else {
      walk(0, WALK_UNTIL, Long.MAX_VALUE);
      walk(WARM, LONG_WALK_UNTIL, Long.MAX_VALUE);
      bound(BOUND_UNTIL);
    }
    explain();
    incumbent.settle();
    if (incumbent.proven < Board.GOALS && Proof.isSmall(market)) {
      walk(WARM, SEATED_BY, Long.MAX_VALUE);
    }
    seat();
    return plan();
  }

  private void bound(double until) {
    watch.until(until);
    incumbent.settle();
    if (incumbent.nobodyLacks()) {
      rents.giveAll();
    }
    long bound = rents.bound(-incumbent.totals[2], Rents.ROUNDS, watch);
    incumbent.prove(MatchmakingGoal.WISHES, -bound);
    incumbent.settle();
  }

  /** Walks from this part of the way to its end, in so many steps at most. */
  private void walk(double warmth, double until, long most) {
    watch.until(until);
    long limit = settings.stepLimit() == 0 ? most : settings.stepLimit() - walk.steps;
    double from = watch.gone();
    walk.adopt(incumbent.slots);
    long chunk = settings.stepLimit() == 0 ? Walk.CHUNK : Math.max(1, limit / 100);
    for (long done = 0; done < Math.min(most, limit) && !watch.isOver(); done += chunk) {
      double steps = done / (double) Math.min(most, limit);
      double time = settings.stepLimit() == 0 ? (watch.gone() - from) / (until - from) : 0;
      double way = warmth + (1 - warmth) * Math.max(steps, time);
      walk.run(Math.min(chunk, Math.min(most, limit) - done), way, way, watch);
    }
    incumbent.offer(walk.best);
  }

  private void seat() {
    incumbent.settle();
    if (incumbent.proven < MatchmakingGoal.values().length) {
      int steps = Math.min(MOST_SEATINGS, SEATINGS_EACH * market.who.length);
      watch.until(1);
      incumbent.reseat(steps, settings.seed(), watch);
      incumbent.settle();
    }
  }

  private void explain() {
    watch.until(EXPLAINED_BY);
    if (incumbent.totals[0] > 0) {
      MustConflict found = new MustConflict(market, watch);
      conflict = found.facts;
      conflictIsMinimal = found.isMinimal();
      incumbent.prove(MatchmakingGoal.MUSTS, conflict.isEmpty() ? 0 : 1);
    }
  }

  private MatchmakingPlan plan() {
    List<Meeting> meetings = new ArrayList<>();
    for (int r = 0; r < incumbent.slots.length; r++) {
      if (incumbent.slots[r] != Market.NONE) {
        meetings.add(
            new Meeting(
                market.requests.get(r).id(),
                market.problem.slots().get(incumbent.slots[r]).id(),
                market.problem.tables().get(incumbent.tables[r]).id()));
      }
    }
    return new MatchmakingPlan(
        meetings,
        new Reasons(market, incumbent.slots).list(),
        reached(),
        conflict,
        conflictIsMinimal,
        watch.isCancelled(),
        settings.seed(),
        walk.steps,
        watch.elapsed());
  }

  /** Bounds of a goal hold only for plans that are as good in the goals before it. */
  private List<Reached> reached() {
    List<Reached> reached = new ArrayList<>();
    for (MatchmakingGoal goal : MatchmakingGoal.values()) {
      int g = goal.ordinal();
      int sign = goal.isMore() ? -1 : 1;
      boolean proven = g < incumbent.proven;
      reached.add(
          new Reached(goal, sign * incumbent.totals[g], sign * incumbent.bounds[g], proven));
    }
    return reached;
  }
}
