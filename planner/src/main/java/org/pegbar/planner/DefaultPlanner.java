// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner;

import java.util.Collection;
import java.util.List;
import org.pegbar.planner.check.Checker;
import org.pegbar.planner.plan.Bounds;
import org.pegbar.planner.plan.Judgement;
import org.pegbar.planner.plan.Plan;
import org.pegbar.planner.plan.PlanListener;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.plan.Suggestion;
import org.pegbar.planner.plan.Unplaced;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Published;
import org.pegbar.planner.reason.LowerBounds;
import org.pegbar.planner.reason.Reasons;
import org.pegbar.planner.search.Found;
import org.pegbar.planner.search.LocalSearch;

/** Searches, then lets the checker weigh and the reasons explain what was found. */
final class DefaultPlanner implements Planner {

  @Override
  public Plan plan(Problem problem, Settings settings, PlanListener listener) {
    List<Placement> announced = problem.published().stream().map(Published::placement).toList();
    return plan(problem, announced, settings, listener);
  }

  @Override
  public Plan plan(
      Problem problem, Collection<Placement> start, Settings settings, PlanListener listener) {
    long began = System.nanoTime();
    Found found = LocalSearch.search(problem, start, settings, listener);
    Judgement judged = new Checker(problem).judge(found.placements());
    List<Unplaced> unplaced = new Reasons(problem).whyUnplaced(found.placements());
    return new Plan(
        found.placements(),
        judged.score(),
        judged.totals(),
        judged.violations(),
        judged.costs(),
        unplaced,
        settings.seed(),
        java.time.Duration.ofNanos(System.nanoTime() - began),
        found.steps(),
        found.moves(),
        found.cancelled(),
        found.curve());
  }

  @Override
  public Bounds bounds(Problem problem, Plan plan) {
    return LowerBounds.of(problem, plan.placements());
  }

  @Override
  public List<Suggestion> bestPlaces(
      Problem problem, Collection<Placement> current, String activity, int count) {
    return LocalSearch.suggest(problem, current, activity, count);
  }
}
