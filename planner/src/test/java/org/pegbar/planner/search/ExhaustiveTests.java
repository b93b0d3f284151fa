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
import org.pegbar.planner.plan.Violation;
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

  @Test
  void theSearchFindsTheBestPlanOfMeetingsUnderBounds() {
    for (long seed = 0; seed < 12; seed++) {
      Problem problem = meetings(new java.util.Random(seed));
      Score best = best(problem, new Checker(problem), 0, new ArrayList<>());
      Score found =
          Planner.builtIn().plan(problem, Settings.steps(6_000, seed), PlanListener.SILENT).score();
      assertThat(found).as("seed %d", seed).isEqualTo(best);
    }
  }

  /** Waits may be mended by what comes later; all else that breaks stays broken. */
  private static boolean fits(Checker checker, List<Placement> chosen, Placement placement) {
    return checker.wouldBreak(chosen, placement).stream()
        .allMatch(violation -> violation instanceof Violation.WaitTooLong);
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
        if (fits(checker, chosen, placement)) {
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

  private static Problem meetings(java.util.Random random) {
    ProblemBuilder problem =
        Problem.named("tiny meetings")
            .quantum(30)
            .day(Day.open("d", "Day", 0, 540, 720))
            .venue(new Venue("v", "V"))
            .room(Room.of("r", "R", "v", 50).in("east"))
            .room(Room.of("q", "Q", "v", 50).in("west"))
            .interpreting("zh", 0)
            .person(Person.of("p0", "P0").pausing(0, 30).meeting(1, 2))
            .person(Person.of("p1", "P1").pausing(30, 60).meeting(2, 0))
            .person(Person.of("p2", "P2").meeting(0, 1));
    for (int a = 0; a < 4; a++) {
      int first = random.nextInt(3);
      problem.activity(
          Activity.of("a" + a, "A" + a, 30)
              .meeting(random.nextInt(4) > 0)
              .people("p" + first, "p" + (first + 1 + random.nextInt(2)) % 3)
              .language(random.nextBoolean() ? "en" : "zh")
              .interpretedInto(random.nextInt(3) == 0 ? List.of("zh") : List.of())
              .setup(random.nextInt(4) == 0 ? 30 : 0)
              .priority(1 + random.nextInt(3)));
    }
    return problem.build();
  }
}
