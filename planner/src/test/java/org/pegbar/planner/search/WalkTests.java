// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.Problems;
import org.pegbar.planner.check.Checker;
import org.pegbar.planner.plan.Judgement;
import org.pegbar.planner.plan.Violation;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;

class WalkTests {

  @Test
  void afterEveryStepTheSumsAreWhatTheCheckerWeighs() {
    for (long seed = 0; seed < 40; seed++) {
      Problem problem = Problems.crowded(seed, 24);
      Model model = new Model(problem);
      Walk walk = new Walk(model, seed);
      new Opening(walk, model).play(List.of(), Long.MAX_VALUE);
      Checker checker = new Checker(problem);
      for (int step = 0; step < 150; step++) {
        walk.step();
        Judgement judged = checker.judge(placements(walk.board()));
        assertThat(walk.board().soft)
            .as("seed %d step %d", seed, step)
            .isEqualTo(judged.score().soft());
        assertThat(walk.board().top)
            .as("seed %d step %d", seed, step)
            .isEqualTo(
                waits(judged) * model.hardUnit
                    + judged.score().disruption() * model.disruptionUnit
                    + judged.score().unplaced());
        assertThat(judged.violations())
            .allMatch(v -> v instanceof Violation.WaitTooLong || amongPins(problem, v));
      }
    }
  }

  /** The only rule that the board may break on its way, at a price above all others. */
  private static long waits(Judgement judged) {
    return judged.violations().stream().filter(v -> v instanceof Violation.WaitTooLong).count();
  }

  private static boolean amongPins(Problem problem, Violation violation) {
    List<String> ids = new ArrayList<>(List.of(violation.activity().id()));
    violation.otherActivity().ifPresent(other -> ids.add(other.id()));
    return problem.activities().stream()
        .filter(activity -> ids.contains(activity.id()))
        .allMatch(activity -> activity.pinned() != null);
  }

  static List<Placement> placements(Board board) {
    List<Placement> placements = new ArrayList<>();
    for (int a = 0; a < board.model.activities; a++) {
      if (board.placed(a)) {
        placements.add(
            new Placement(
                board.model.problem.activities().get(a).id(),
                board.model.problem.rooms().get(board.room[a]).id(),
                board.start[a]));
      }
    }
    return placements;
  }
}
