// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.reason;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pegbar.planner.plan.Unplaced;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;

/** Explains what has no place. */
public final class Reasons {
  private final Problem problem;

  /** For one problem. */
  public Reasons(Problem problem) {
    this.problem = problem;
  }

  /** One entry for each activity that has no place among these, in the order of the problem. */
  public List<Unplaced> whyUnplaced(Collection<Placement> placements) {
    Set<String> placed = new HashSet<>();
    placements.forEach(placement -> placed.add(placement.activity()));
    Scene scene = new Scene(problem, placements);
    return problem.activities().stream()
        .filter(activity -> !placed.contains(activity.id()))
        .map(activity -> why(activity, scene))
        .toList();
  }

  private Unplaced why(Activity activity, Scene scene) {
    List<Forbidden> forbidden = new Obstacles(scene, activity).all();
    Cover cover = new Cover(new Candidates(problem, activity).size(), forbidden);
    return new Unplaced(activity.ref(), cover.smallest().stream().map(Forbidden::fact).toList());
  }
}
