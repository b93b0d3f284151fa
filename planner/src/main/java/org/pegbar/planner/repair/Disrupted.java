// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Ref;

/**
 * A problem after something happened.
 *
 * @param problem with the plan as it was published, which may no longer keep the rules
 * @param added ids of activities that were not in the plan and are to get a place
 * @param released activities whose pin breaks a rule by itself now: they are no longer pinned, and
 *     the place of the pin counts as published
 */
public record Disrupted(Problem problem, Set<String> added, List<Ref> released) {

  /** Copies both collections. */
  public Disrupted {
    added = Set.copyOf(added);
    released = List.copyOf(released);
  }

  /**
   * Lets all of this happen, in order.
   *
   * @throws IllegalArgumentException if a disruption names what the problem does not have
   */
  public static Disrupted by(Problem problem, Collection<? extends Disruption> disruptions) {
    Happening happening = new Happening(problem);
    disruptions.forEach(happening::happen);
    return happening.disrupted();
  }

  /** Nothing happened: the published plan may break rules by itself. */
  public static Disrupted asPublished(Problem problem) {
    return by(problem, List.of());
  }
}
