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
import org.pegbar.planner.plan.MeetingFact;
import org.pegbar.planner.plan.MeetingsConflict;
import org.pegbar.planner.plan.MeetingsPlan;
import org.pegbar.planner.plan.MeetingsPlan.Status;
import org.pegbar.planner.problem.MeetingsProblem;

class ConflictsTests {
  private static final int NOT_HELD = -1;

  @Test
  void theFactsForbidEveryPlanAndNoneOfThemCanBeLeftOut() {
    int infeasible = 0;
    Set<Class<?>> kinds = new HashSet<>();
    for (long seed = 0; seed < 200 && infeasible < 25; seed++) {
      MeetingsProblem problem = MeetingProblems.random(new Random(seed), 5);
      MeetingsPlan plan = ExactMeetings.plan(problem, Duration.ofMinutes(1), 1);
      if (plan.status() == Status.INFEASIBLE) {
        infeasible++;
        assertThat(plan.conflict().minimal()).isTrue();
        List<MeetingFact> facts = plan.conflict().facts();
        assertThat(possible(problem, facts)).as("seed %d", seed).isFalse();
        for (MeetingFact fact : facts) {
          List<MeetingFact> others = new ArrayList<>(facts);
          others.remove(fact);
          assertThat(possible(problem, others)).as("seed %d without %s", seed, fact).isTrue();
          kinds.add(fact.getClass());
        }
      } else {
        assertThat(plan.conflict()).isEqualTo(MeetingsConflict.NONE);
      }
    }
    assertThat(infeasible).isEqualTo(25);
    assertThat(kinds)
        .contains(
            MeetingFact.Held.class,
            MeetingFact.InWindow.class,
            MeetingFact.Away.class,
            MeetingFact.Before.class);
  }

  /** True if some plan, in which meetings may be left out, keeps these facts. */
  private static boolean possible(MeetingsProblem problem, List<MeetingFact> facts) {
    return possible(problem, facts, new int[problem.meetings().size()], 0);
  }

  private static boolean possible(
      MeetingsProblem problem, List<MeetingFact> facts, int[] slots, int next) {
    if (next == slots.length) {
      return facts.stream().allMatch(fact -> holds(problem, fact, slots));
    }
    for (int slot = NOT_HELD; slot < problem.slots(); slot++) {
      slots[next] = slot;
      if (free(problem, slots, next) && possible(problem, facts, slots, next + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean free(MeetingsProblem problem, int[] slots, int last) {
    for (int m = 0; m < last; m++) {
      boolean sharesSomebody =
          problem.meetings().get(m).with(problem.meetings().get(last).one())
              || problem.meetings().get(m).with(problem.meetings().get(last).other());
      if (slots[last] != NOT_HELD && slots[m] == slots[last] && sharesSomebody) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(MeetingsProblem problem, MeetingFact fact, int[] slots) {
    return switch (fact) {
      case MeetingFact.Held(int m) -> slots[m] != NOT_HELD;
      case MeetingFact.InWindow(int m) ->
          slots[m] == NOT_HELD || problem.meetings().get(m).slots().contains(slots[m]);
      case MeetingFact.Away(int p) -> theirs(problem, p, slots, problem.forbidden().get(p)) == 0;
      case MeetingFact.Before(int earlier, int later) ->
          slots[later] == NOT_HELD || (slots[earlier] != NOT_HELD && slots[earlier] < slots[later]);
      case MeetingFact.TablesIn(int t) -> held(slots, t) <= problem.tables().get(t);
      case MeetingFact.Fairness() -> spread(problem, slots) <= problem.fairness();
    };
  }

  private static int theirs(MeetingsProblem problem, int p, int[] slots, Set<Integer> among) {
    int count = 0;
    for (int m = 0; m < slots.length; m++) {
      count += problem.meetings().get(m).with(p) && among.contains(slots[m]) ? 1 : 0;
    }
    return count;
  }

  private static int held(int[] slots, int slot) {
    int count = 0;
    for (int s : slots) {
      count += s == slot ? 1 : 0;
    }
    return count;
  }

  private static int spread(MeetingsProblem problem, int[] slots) {
    int most = 0;
    int least = Integer.MAX_VALUE;
    for (int p = 0; p < problem.participants(); p++) {
      int runs = 0;
      for (int t = 0; t < problem.slots(); t++) {
        boolean now = theirs(problem, p, slots, Set.of(t)) > 0;
        boolean before = t > 0 && theirs(problem, p, slots, Set.of(t - 1)) > 0;
        runs += now && !before ? 1 : 0;
      }
      most = Math.max(most, Math.max(0, runs - 1));
      least = Math.min(least, Math.max(0, runs - 1));
    }
    return most - least;
  }
}
