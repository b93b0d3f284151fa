// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.meetings;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.check.MeetingsChecker;
import org.pegbar.planner.check.MeetingsChecker.Verdict;
import org.pegbar.planner.plan.MeetingsPlan;
import org.pegbar.planner.plan.MeetingsPlan.Status;
import org.pegbar.planner.problem.MeetingsProblem;

class ExactMeetingsTests {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void theProvenFewestBreaksAreTheFewestOfAllPlans() {
    int infeasible = 0;
    for (long seed = 0; seed < 60; seed++) {
      MeetingsProblem problem = MeetingProblems.random(new Random(seed), 6);
      int best = fewest(problem, List.of(), new ArrayList<>(), new int[] {99, 999})[1];
      MeetingsPlan plan = ExactMeetings.plan(problem, MINUTE, 1 + (int) (seed % 2));
      if (best == 999) {
        infeasible++;
        assertThat(plan.status()).as("seed %d", seed).isEqualTo(Status.INFEASIBLE);
      } else {
        assertThat(plan.status()).as("seed %d", seed).isEqualTo(Status.OPTIMAL);
        assertThat(plan.breaks()).as("seed %d", seed).isEqualTo(best);
        assertThat(plan.breaksAtLeast()).isEqualTo(best);
        Verdict verdict = MeetingsChecker.judge(problem, plan.slots());
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.breaks()).isEqualTo(best);
      }
    }
    assertThat(infeasible).isBetween(5, 55);
  }

  @Test
  void replanningMovesTheFewestMeetingsAndThenBreaksTheFewestTimes() {
    int replanned = 0;
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      MeetingsProblem problem = MeetingProblems.random(random, 6);
      MeetingsPlan plan = ExactMeetings.plan(problem, MINUTE, 1 + (int) (seed % 2));
      if (plan.status() == Status.OPTIMAL) {
        MeetingsProblem disturbed = disturbed(problem, random);
        int[] best = fewest(disturbed, plan.slots(), new ArrayList<>(), new int[] {99, 999});
        MeetingsPlan again =
            ExactMeetings.replan(disturbed, plan.slots(), MINUTE, 1 + (int) (seed % 2));
        assertThat(again.status() == Status.INFEASIBLE).isEqualTo(best[1] == 999);
        if (best[1] < 999) {
          replanned++;
          assertThat(again.movedAtLeast()).isEqualTo(best[0]);
          assertThat(new int[] {again.moved(), again.breaks()}).as("seed %d", seed).isEqualTo(best);
        }
      }
    }
    assertThat(replanned).isGreaterThan(10);
  }

  @Test
  void withoutTimeNothingIsClaimed() {
    MeetingsPlan plan =
        ExactMeetings.plan(MeetingProblems.random(new Random(1), 6), Duration.ZERO, 2);
    assertThat(plan.status()).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void aPlanFoundInTimeIsValidAndNotBelowItsBound() {
    MeetingsProblem problem = MeetingProblems.event(new Random(5), 60, 250, 20);
    MeetingsPlan plan = ExactMeetings.plan(problem, Duration.ofSeconds(4), 2);
    Verdict verdict = MeetingsChecker.judge(problem, plan.slots());
    assertThat(plan.status()).isIn(Status.OPTIMAL, Status.FEASIBLE);
    assertThat(verdict.faults()).isEmpty();
    assertThat(plan.breaks()).isEqualTo(verdict.breaks());
    assertThat(plan.breaksAtLeast()).isLessThanOrEqualTo(plan.breaks());
  }

  @Test
  void anInterruptedSearchKeepsTheBestPlan() throws InterruptedException {
    MeetingsProblem problem = MeetingProblems.event(new Random(6), 60, 250, 20);
    AtomicReference<@Nullable MeetingsPlan> found = new AtomicReference<>();
    Thread search = new Thread(() -> found.set(ExactMeetings.plan(problem, MINUTE, 2)));
    search.start();
    Thread.sleep(1500);
    search.interrupt();
    search.join();
    MeetingsPlan plan = requireNonNull(found.get());
    if (!plan.slots().isEmpty()) {
      assertThat(MeetingsChecker.judge(problem, plan.slots()).faults()).isEmpty();
    }
    assertThat(plan.status()).isNotEqualTo(Status.INFEASIBLE);
  }

  private static MeetingsProblem disturbed(MeetingsProblem problem, Random random) {
    List<Set<Integer>> forbidden = new ArrayList<>(problem.forbidden());
    Set<Integer> more = new HashSet<>(forbidden.get(0));
    more.add(random.nextInt(problem.slots()));
    forbidden.set(0, more);
    return new MeetingsProblem(
        problem.participants(),
        problem.tables(),
        problem.meetings(),
        forbidden,
        problem.fairness());
  }

  /** Tries every plan: fewest moved, then fewest breaks. */
  private static int[] fewest(
      MeetingsProblem problem, List<Integer> old, List<Integer> slots, int[] best) {
    if (slots.size() == problem.meetings().size()) {
      Verdict verdict = MeetingsChecker.judge(problem, slots);
      int moved = 0;
      for (int m = 0; m < old.size(); m++) {
        moved += old.get(m).equals(slots.get(m)) ? 0 : 1;
      }
      boolean better = moved < best[0] || (moved == best[0] && verdict.breaks() < best[1]);
      boolean first = best[1] == 999;
      return verdict.faults().isEmpty() && (better || first)
          ? new int[] {moved, verdict.breaks()}
          : best;
    }
    int[] found = best;
    for (int t = 0; t < problem.slots(); t++) {
      slots.add(t);
      found = fewest(problem, old, slots, found);
      slots.removeLast();
    }
    return found;
  }
}
