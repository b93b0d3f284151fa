// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pegbar.planner.check.Checker;
import org.pegbar.planner.plan.Score;
import org.pegbar.planner.plan.Violation;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;

/**
 * Mends a published plan after a disruption: no hard rule broken, as little left without a place as
 * can be, and then, in this order, the fewest activities moved, the fewest people to tell, the
 * least weight of the moves, the fewest wishes broken.
 */
public final class Repair {
  private Repair() {}

  /** Mends it; may be called from any thread. */
  public static Outcome of(Disrupted disrupted, Effort effort) {
    Watch watch = new Watch(effort);
    Problem problem = disrupted.problem();
    Checker checker = new Checker(problem);
    List<Placement> home = home(problem);
    List<Violation> broken = checker.violations(home);
    if (broken.isEmpty() && disrupted.added().isEmpty()) {
      return new Outcome.Sound(checker.judge(home).score());
    }
    List<Violation> conflicts = among(pinned(problem), broken);
    return conflicts.isEmpty()
        ? mend(disrupted, broken, effort.furtherMoves(), watch)
        : new Outcome.Unmendable(conflicts);
  }

  private static Outcome mend(
      Disrupted disrupted, List<Violation> broken, int furtherMoves, Watch watch) {
    Plight plight = new Plight(disrupted);
    Front front = new Front(plight, watch);
    Fewest.Found found = front.find();
    List<Violation> kept = found.draft().violations(plight);
    if (!kept.isEmpty()) {
      return new Outcome.Unmendable(kept);
    }
    Duration foundAfter = watch.elapsed();
    List<Remedy> points = front.points(found, furtherMoves);
    Problem problem = disrupted.problem();
    Score before = new Checker(problem).judge(home(problem)).score();
    return new Outcome.Mended(
        broken,
        points,
        Bound.moves(new Laying(plight)),
        before,
        foundAfter,
        watch.elapsed(),
        watch.isCancelled());
  }

  /** The published plan: pins, and the published places of what is not pinned. */
  static List<Placement> home(Problem problem) {
    List<Placement> home = new ArrayList<>();
    problem.published().forEach(one -> home.add(one.placement()));
    problem
        .activities()
        .forEach(activity -> {
          Placement pin = activity.pinned();
          if (pin != null) {
            home.add(pin);
          }
        });
    return home;
  }

  private static Set<String> pinned(Problem problem) {
    Set<String> pinned = new HashSet<>();
    problem.activities().stream()
        .filter(activity -> activity.pinned() != null)
        .forEach(activity -> pinned.add(activity.id()));
    return pinned;
  }

  private static List<Violation> among(Set<String> pinned, List<Violation> violations) {
    return violations.stream()
        .filter(violation -> pinned.contains(violation.activity().id()))
        .filter(violation ->
            violation.otherActivity().map(other -> pinned.contains(other.id())).orElse(true))
        .toList();
  }
}
