// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

import java.util.Map;
import org.pegbar.planner.problem.Rule;

/**
 * What no plan can do better than. Disruption and unplaced hold for every plan that breaks no hard
 * rule; the wishes for every such plan that places the same activities.
 *
 * @param totals weighted penalty of each soft rule that cannot be avoided; absent where it is 0
 */
public record Bounds(long disruption, long unplaced, long soft, Map<Rule, Long> totals) {

  /** Copies the totals. */
  public Bounds {
    totals = Map.copyOf(totals);
  }

  /** True if the score is proven to be the best on its disruption and unplaced levels. */
  public boolean provesPlacement(Score score) {
    return score.disruption() == disruption && score.unplaced() == unplaced;
  }

  /** Part of the wishes' penalty that might still be saved, from 0 (proven best) to 1. */
  public double softGap(Score score) {
    return score.soft() == 0 ? 0 : (double) (score.soft() - soft) / score.soft();
  }
}
