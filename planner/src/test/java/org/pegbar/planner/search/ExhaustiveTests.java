// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.Planner;
import org.pegbar.planner.check.Checker;
import org.pegbar.planner.plan.Judgement;
import org.pegbar.planner.plan.PlanListener;
import org.pegbar.planner.plan.Score;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.ProblemBuilder;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Venue;

/** On problems small enough to try every plan, the search finds the best of all. */
class ExhaustiveTests {

  @Test
  void theSearchFindsTheBestOfAllPlans() {
    for (long seed = 0; seed < 12; seed++) {
      Problem problem = tiny(new java.util.Random(seed));
      Score best = best(problem, new Checker(problem), 0, new ArrayList<>());
      Score found =
          Planner.builtIn().plan(problem, Settings.steps(6_000, seed), PlanListener.SILENT).score();
      assertThat(found).as("seed %d", seed).isEqualTo(best);
    }
  }

  private static Score best(Problem problem, Checker checker, int next, List<Placement> chosen) {
    if (next == problem.activities().size()) {
      Judgement judged = checker.judge(chosen);
      return judged.score();
    }
    Score best = best(problem, checker, next + 1, chosen);
    Activity activity = problem.activities().get(next);
    for (Room room : problem.rooms()) {
      for (int start = 540; start <= 720; start += 30) {
        Placement placement = new Placement(activity.id(), room.id(), start);
        if (checker.wouldBreak(chosen, placement).isEmpty()) {
          chosen.add(placement);
          Score score = best(problem, checker, next + 1, chosen);
          best = score.betterThan(best) ? score : best;
          chosen.removeLast();
        }
      }
    }
    return best;
  }

  private static Problem tiny(java.util.Random random) {
    ProblemBuilder problem =
        Problem.named("tiny")
            .quantum(30)
            .day(Day.open("d", "Day", 0, 540, 720))
            .venue(new Venue("v", "V"))
            .venue(new Venue("w", "W"))
            .travelBothWays("v", "w", 30)
            .room(Room.of("r", "R", "v", 50))
            .room(Room.of("q", "Q", "w", 100));
    for (int p = 0; p < 2; p++) {
      problem.person(Person.of("p" + p, "P" + p));
    }
    for (int a = 0; a < 4; a++) {
      problem.activity(
          Activity.of("a" + a, "A" + a, 30 + 30 * random.nextInt(3))
              .people("p" + random.nextInt(2))
              .audience(random.nextInt(90))
              .track("t" + random.nextInt(2)));
    }
    return problem.demand("a0", "a3", 4).build();
  }
}
