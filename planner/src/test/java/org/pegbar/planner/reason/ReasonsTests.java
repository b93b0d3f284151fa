// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.Planner;
import org.pegbar.planner.Problems;
import org.pegbar.planner.plan.Fact;
import org.pegbar.planner.plan.Plan;
import org.pegbar.planner.plan.PlanListener;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.plan.Unplaced;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;

class ReasonsTests {

  @Test
  void theFactsForbidEveryPlaceAndNoneCanBeSpared() {
    int explained = 0;
    for (long seed = 0; seed < 15; seed++) {
      Problem problem = Problems.crowded(seed, 40);
      Plan plan = Planner.builtIn().plan(problem, Settings.steps(2_000, seed), PlanListener.SILENT);
      for (Unplaced unplaced : plan.unplaced()) {
        explained++;
        assertMinimal(problem, plan.placements(), unplaced);
      }
    }
    assertThat(explained).isGreaterThan(20);
  }

  private static void assertMinimal(
      Problem problem, List<Placement> placements, Unplaced unplaced) {
    Activity activity =
        problem.activities().stream()
            .filter(a -> a.id().equals(unplaced.activity().id()))
            .findFirst()
            .orElseThrow();
    List<Forbidden> all = new Obstacles(new Scene(problem, placements), activity).all();
    int size = new Candidates(problem, activity).size();
    assertThat(forbidden(all, unplaced.why())).as(activity.id()).isEqualTo(size);
    for (Fact fact : unplaced.why()) {
      List<Fact> without = new ArrayList<>(unplaced.why());
      without.remove(fact);
      assertThat(forbidden(all, without)).isLessThan(size);
    }
  }

  private static int forbidden(List<Forbidden> all, List<Fact> facts) {
    BitSet places = new BitSet();
    all.stream().filter(one -> facts.contains(one.fact())).forEach(one -> places.or(one.places()));
    return places.cardinality();
  }
}
