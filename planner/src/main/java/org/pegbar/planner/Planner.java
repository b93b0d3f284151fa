// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner;

import java.util.Collection;
import java.util.List;
import org.pegbar.planner.plan.Bounds;
import org.pegbar.planner.plan.Plan;
import org.pegbar.planner.plan.PlanListener;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.plan.Suggestion;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;

/** Plans a conference. Holds no state; every method may be called from any thread. */
public interface Planner {

  /** The planner that is built in: local search, judged by the checker. */
  static Planner builtIn() {
    return new DefaultPlanner();
  }

  /** Plans from the published placements if there are any, else from nothing. */
  Plan plan(Problem problem, Settings settings, PlanListener listener);

  /**
   * Plans from these placements (a warm start). What breaks a rule among them is taken out first;
   * pinned activities are where they are pinned whatever {@code start} says.
   */
  Plan plan(Problem problem, Collection<Placement> start, Settings settings, PlanListener listener);

  /**
   * What no plan can do better than, so that a plan's distance from the best is known; its own
   * search does not use it.
   */
  Bounds bounds(Problem problem, Plan plan);

  /**
   * The best places for one activity while all others stay, cheapest first; empty if it has none.
   *
   * @param current places of the others; one of the activity itself is ignored
   * @param count at most so many
   * @throws IllegalArgumentException if the problem has no such activity
   */
  List<Suggestion> bestPlaces(
      Problem problem, Collection<Placement> current, String activity, int count);
}
