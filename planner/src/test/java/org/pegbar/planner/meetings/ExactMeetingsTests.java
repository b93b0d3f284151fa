// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.check.MeetingsChecker;
import org.pegbar.planner.check.MeetingsChecker.Verdict;
import org.pegbar.planner.plan.MeetingsPlan;
import org.pegbar.planner.plan.MeetingsPlan.Status;
import org.pegbar.planner.problem.MeetingsProblem;
import org.pegbar.planner.problem.MeetingsProblem.Meeting;

class ExactMeetingsTests {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void theProvenFewestBreaksAreTheFewestOfAllPlans() {
    int infeasible = 0;
    for (long seed = 0; seed < 60; seed++) {
      MeetingsProblem problem = problem(new Random(seed), 6);
      int best = fewest(problem, List.of(), new ArrayList<>(), new int[] {99, 999})[1];
      MeetingsPlan plan = ExactMeetings.plan(problem, MINUTE);
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
      MeetingsProblem problem = problem(random, 6);
      MeetingsPlan plan = ExactMeetings.plan(problem, MINUTE);
      if (plan.status() == Status.OPTIMAL) {
        MeetingsProblem disturbed = disturbed(problem, random);
        int[] best = fewest(disturbed, plan.slots(), new ArrayList<>(), new int[] {99, 999});
        MeetingsPlan again = ExactMeetings.replan(disturbed, plan.slots(), MINUTE);
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
    MeetingsPlan plan = ExactMeetings.plan(problem(new Random(1), 6), Duration.ZERO);
    assertThat(plan.status()).isEqualTo(Status.UNKNOWN);
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

  private static MeetingsProblem problem(Random random, int count) {
    int people = 5;
    int slots = 5;
    List<Meeting> meetings = new ArrayList<>();
    for (int m = 0; m < count; m++) {
      int one = random.nextInt(people);
      int other = (one + 1 + random.nextInt(people - 1)) % people;
      Set<Integer> allowed = new HashSet<>();
      for (int t = 0; t < slots; t++) {
        if (random.nextInt(4) > 0) {
          allowed.add(t);
        }
      }
      Set<Integer> after = m > 0 && random.nextInt(5) == 0 ? Set.of(random.nextInt(m)) : Set.of();
      meetings.add(new Meeting(one, other, allowed, after));
    }
    List<Set<Integer>> forbidden = new ArrayList<>();
    for (int p = 0; p < people; p++) {
      forbidden.add(random.nextInt(3) == 0 ? Set.of(random.nextInt(slots)) : Set.of());
    }
    List<Integer> tables = java.util.Collections.nCopies(slots, 1 + random.nextInt(2));
    return new MeetingsProblem(people, tables, meetings, forbidden, random.nextInt(2));
  }
}
