// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.bench.LargeMarket;
import org.pegbar.planner.check.MatchmakingChecker;
import org.pegbar.planner.check.MatchmakingChecker.Verdict;
import org.pegbar.planner.plan.MatchmakingGoal;
import org.pegbar.planner.plan.MatchmakingPlan;
import org.pegbar.planner.plan.MatchmakingPlan.Meeting;
import org.pegbar.planner.plan.MatchmakingPlan.Reached;
import org.pegbar.planner.plan.NotHeld;
import org.pegbar.planner.plan.PlanListener;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.problem.MatchmakingProblem;
import org.pegbar.planner.problem.MatchmakingProblem.Confirmed;

class MatchmakingTests {
  private static final Settings SHORT = Settings.steps(300, 1);

  @Test
  void aSmallMarketIsPlannedAsWellAsTheBestOfAllPlans() {
    Set<Class<?>> reasons = new HashSet<>();
    for (long seed = 0; seed < 30; seed++) {
      MatchmakingProblem problem = SmallMarkets.random(new Random(seed), 5);
      MatchmakingPlan plan = Matchmaking.plan(problem, SHORT, PlanListener.SILENT);
      assertThat(plan.isProven()).as("seed %d %s", seed, plan.reached()).isTrue();
      assertThat(SmallMarkets.totals(plan))
          .as("seed %d", seed)
          .isEqualTo(SmallMarkets.best(problem));
      agrees(problem, plan);
      plan.notHeld().forEach(one -> reasons.add(one.why().getClass()));
    }
    assertThat(reasons)
        .contains(
            NotHeld.Refused.class,
            NotHeld.NotAsked.class,
            NotHeld.MetBefore.class,
            NotHeld.NeverTogether.class,
            NotHeld.AgendaFull.class,
            NotHeld.InTheWay.class)
        .doesNotContain(NotHeld.StillOpen.class);
  }

  @Test
  void aSecondRunIsAsGoodAsTheBestThatMovesNothingConfirmed() {
    int kept = 0;
    for (long seed = 100; seed < 120; seed++) {
      MatchmakingProblem problem = SmallMarkets.random(new Random(seed), 5);
      Random random = new Random(seed);
      List<Confirmed> promises = new ArrayList<>();
      for (Meeting meeting : Matchmaking.plan(problem, SHORT, PlanListener.SILENT).meetings()) {
        switch (random.nextInt(4)) {
          case 0 -> promises.add(new Confirmed(meeting.request(), meeting.slot(), meeting.table()));
          case 1 -> promises.add(new Confirmed(meeting.request(), meeting.slot(), null));
          case 2 -> promises.add(new Confirmed(meeting.request(), null, null));
          default -> {}
        }
      }
      MatchmakingProblem second = SmallMarkets.shuffled(problem, random).confirming(promises);
      MatchmakingPlan plan = Matchmaking.plan(second, SHORT, PlanListener.SILENT);
      agrees(second, plan);
      assertThat(plan.isProven()).as("seed %d %s", seed, plan.reached()).isTrue();
      assertThat(SmallMarkets.totals(plan))
          .as("seed %d", seed)
          .isEqualTo(SmallMarkets.best(second));
      for (Confirmed promise : promises) {
        kept += promise.slot() == null ? 0 : 1;
        assertThat(plan.meetings()).anyMatch(meeting -> keeps(meeting, promise));
      }
    }
    assertThat(kept).isGreaterThan(15);
  }

  private static boolean keeps(Meeting meeting, Confirmed promise) {
    return meeting.request().equals(promise.request())
        && (promise.slot() == null || promise.slot().equals(meeting.slot()))
        && (promise.table() == null || promise.table().equals(meeting.table()));
  }

  @Test
  void theOrderOfTheInputChangesNothingThatIsProven() {
    for (long seed = 0; seed < 8; seed++) {
      MatchmakingProblem problem = SmallMarkets.random(new Random(seed), 7);
      MatchmakingProblem shuffled = SmallMarkets.shuffled(problem, new Random(seed));
      assertThat(SmallMarkets.totals(Matchmaking.plan(shuffled, SHORT, PlanListener.SILENT)))
          .isEqualTo(SmallMarkets.totals(Matchmaking.plan(problem, SHORT, PlanListener.SILENT)));
    }
  }

  @Test
  void theWorthOfAMarketOfFortyIsWithinATwentiethOfItsBound() {
    for (long seed = 1; seed < 3; seed++) {
      MatchmakingProblem problem = LargeMarket.of(seed, 40, 120, 8, 8);
      MatchmakingPlan plan =
          Matchmaking.plan(
              problem, Settings.lasting(Duration.ofSeconds(3), seed), PlanListener.SILENT);
      agrees(problem, plan);
      Reached wishes = plan.reached(MatchmakingGoal.WISHES);
      assertThat(wishes.bound()).isLessThanOrEqualTo(wishes.value() * 21 / 20);
      assertThat(plan.elapsed()).isLessThan(Duration.ofSeconds(15));
    }
  }

  @Test
  void stoppedAtAnyMomentThePlanIsValid() {
    MatchmakingProblem problem = LargeMarket.of(5, 60, 240, 10, 10);
    for (int at = 0; at < 6; at++) {
      AtomicInteger asked = new AtomicInteger();
      int last = at;
      Settings settings = Settings.lasting(Duration.ofSeconds(30), 1);
      MatchmakingPlan plan =
          Matchmaking.plan(problem, settings, progress -> asked.getAndIncrement() < last);
      assertThat(plan.cancelled()).isTrue();
      agrees(problem, plan);
    }
    for (long steps : List.of(1L, 2L, 3L, 50L, 777L)) {
      Settings settings = new Settings(2, steps, Duration.ofMillis(400), 1);
      agrees(problem, Matchmaking.plan(problem, settings, PlanListener.SILENT));
    }
  }

  @Test
  void withoutTimePromisesAreKept() {
    MatchmakingProblem problem = LargeMarket.of(9, 40, 150, 8, 10);
    List<Confirmed> promises = new ArrayList<>();
    for (Meeting m :
        Matchmaking.plan(problem, Settings.lasting(Duration.ZERO, 1), PlanListener.SILENT)
            .meetings()) {
      promises.add(new Confirmed(m.request(), m.slot(), m.table()));
    }
    assertThat(promises).hasSizeGreaterThan(30);
    MatchmakingProblem second = problem.confirming(promises);
    for (long seed = 0; seed < 3; seed++) {
      Settings settings = Settings.lasting(Duration.ofMillis(300 * seed), seed);
      MatchmakingPlan plan = Matchmaking.plan(second, settings, PlanListener.SILENT);
      agrees(second, plan);
      assertThat(plan.meetings())
          .containsAll(
              promises.stream()
                  .map(p ->
                      new Meeting(p.request(), String.valueOf(p.slot()), String.valueOf(p.table())))
                  .toList());
    }
  }

  /** The checker finds no fault and the same values; nothing is below its bound. */
  private static void agrees(MatchmakingProblem problem, MatchmakingPlan plan) {
    Verdict verdict = MatchmakingChecker.judge(problem, plan.meetings());
    assertThat(verdict.faults()).isEmpty();
    assertThat(SmallMarkets.totals(plan)).isEqualTo(SmallMarkets.totals(verdict));
    assertThat(plan.meetings().size() + plan.notHeld().size()).isEqualTo(problem.requests().size());
    for (Reached reached : plan.reached()) {
      long slack = reached.goal().isMore() ? reached.bound() - reached.value() : 0;
      assertThat(slack).isGreaterThanOrEqualTo(0);
      if (reached.proven()) {
        assertThat(reached.bound()).isEqualTo(reached.value());
      }
    }
  }
}
