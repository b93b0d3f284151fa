// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pegbar.planner.check.Checker;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Room;

/** Tries every set of activities and every place for each of them; asks only the checker. */
final class Exhaustive {

  /** The fewest moves, and the fewest people among all repairs with so many. */
  record Minimum(int moves, int people) {}

  private final Problem problem;
  private final Checker checker;
  private final List<Placement> plan;
  private final List<Integer> starts = new ArrayList<>();
  private int fewestPeople;

  Exhaustive(Problem problem) {
    this.problem = problem;
    this.checker = new Checker(problem);
    this.plan = new ArrayList<>();
    for (Activity activity : problem.activities()) {
      problem.published().stream()
          .map(one -> one.placement())
          .filter(place -> place.activity().equals(activity.id()))
          .forEach(plan::add);
    }
    for (int s = Broken.MORNING.from(); s < Broken.MORNING.to(); s += problem.quantumMinutes()) {
      starts.add(s);
    }
  }

  Optional<Minimum> find() {
    for (int moves = 0; moves <= plan.size(); moves++) {
      fewestPeople = Integer.MAX_VALUE;
      choose(0, moves, new ArrayList<>());
      if (fewestPeople < Integer.MAX_VALUE) {
        return Optional.of(new Minimum(moves, fewestPeople));
      }
    }
    return Optional.empty();
  }

  private void choose(int from, int left, List<Integer> chosen) {
    if (left == 0) {
      if (people(chosen) < fewestPeople && works(chosen, 0)) {
        fewestPeople = people(chosen);
      }
      return;
    }
    for (int a = from; a <= plan.size() - left; a++) {
      chosen.add(a);
      choose(a + 1, left - 1, chosen);
      chosen.removeLast();
    }
  }

  private boolean works(List<Integer> chosen, int next) {
    if (next == chosen.size()) {
      return checker.violations(plan).isEmpty();
    }
    int a = chosen.get(next);
    Placement home = plan.get(a);
    boolean found = false;
    for (Room room : problem.rooms()) {
      for (int start : starts) {
        Placement place = new Placement(home.activity(), room.id(), start);
        plan.set(a, place);
        found = found || (!place.equals(home) && works(chosen, next + 1));
      }
    }
    plan.set(a, home);
    return found;
  }

  private int people(List<Integer> chosen) {
    Set<String> people = new HashSet<>();
    chosen.forEach(a -> people.addAll(problem.activities().get(a).people()));
    return people.size();
  }
}
