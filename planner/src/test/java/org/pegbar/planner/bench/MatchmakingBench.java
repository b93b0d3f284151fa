// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.bench;

import java.time.Duration;
import java.util.List;
import org.pegbar.planner.check.MatchmakingChecker;
import org.pegbar.planner.check.MatchmakingChecker.Verdict;
import org.pegbar.planner.matchmaking.Matchmaking;
import org.pegbar.planner.plan.MatchmakingPlan;
import org.pegbar.planner.plan.MatchmakingPlan.Reached;
import org.pegbar.planner.plan.PlanListener;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.problem.MatchmakingProblem;
import org.pegbar.planner.problem.MatchmakingProblem.Confirmed;

/** Plans a market from a seed, then again with every second meeting confirmed. */
public final class MatchmakingBench {
  private MatchmakingBench() {}

  /** Arguments: people, requests, tables, slots, seconds, seed. */
  public static void main(String[] words) {
    int[] numbers = java.util.Arrays.stream(words).mapToInt(Integer::parseInt).toArray();
    MatchmakingProblem problem =
        LargeMarket.of(numbers[5], numbers[0], numbers[1], numbers[2], numbers[3]);
    Settings settings = Settings.lasting(Duration.ofSeconds(numbers[4]), numbers[5]);
    System.out.printf(
        "%d people, %d requests, %d tables, %d slots%n",
        numbers[0], numbers[1], numbers[2], numbers[3]);
    MatchmakingPlan first = run("first run", problem, settings);
    List<Confirmed> confirmed =
        first.meetings().stream()
            .filter(meeting -> meeting.request().hashCode() % 2 == 0)
            .map(m -> new Confirmed(m.request(), m.slot(), m.table()))
            .toList();
    System.out.printf("%d confirmed%n", confirmed.size());
    run("second run", problem.confirming(confirmed), settings);
  }

  private static MatchmakingPlan run(String what, MatchmakingProblem problem, Settings settings) {
    MatchmakingPlan plan = Matchmaking.plan(problem, settings, PlanListener.SILENT);
    Verdict verdict = MatchmakingChecker.judge(problem, plan.meetings());
    System.out.printf(
        "%s: %d granted, %d faults, %,d steps, %.1f s, processor %.1f s so far%n",
        what,
        plan.meetings().size(),
        verdict.faults().size(),
        plan.steps(),
        plan.elapsed().toMillis() / 1e3,
        ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3);
    for (Reached reached : plan.reached()) {
      long is = verdict.values().getOrDefault(reached.goal(), -1L);
      System.out.printf(
          "  %s %d, bound %d%s%s%n",
          reached.goal().key(),
          reached.value(),
          reached.bound(),
          reached.proven() ? ", proven" : "",
          is == reached.value() ? "" : ", but the checker counts " + is);
    }
    plan.conflict().forEach(fact -> System.out.println("  " + fact));
    return plan;
  }
}
