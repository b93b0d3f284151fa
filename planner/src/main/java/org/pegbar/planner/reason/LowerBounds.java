// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.reason;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pegbar.planner.plan.Bounds;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Rule;

/** What no plan can do better than, by relaxation: each rule, each person, each activity alone. */
public final class LowerBounds {
  private LowerBounds() {}

  /** Bounds for a problem; those of the wishes for plans that place the same activities. */
  public static Bounds of(Problem problem, Collection<Placement> placements) {
    Choices choices = new Choices(problem);
    Set<String> ids = new HashSet<>();
    placements.forEach(placement -> ids.add(placement.activity()));
    List<Activity> placed =
        problem.activities().stream().filter(activity -> ids.contains(activity.id())).toList();
    PlacementBounds above = new PlacementBounds(problem, choices);
    Map<Rule, Long> totals = new WishBounds(problem, choices, placed).totals();
    long soft = totals.values().stream().mapToLong(Long::longValue).sum();
    return new Bounds(above.disruption(), above.unplaced(), soft, totals);
  }
}
