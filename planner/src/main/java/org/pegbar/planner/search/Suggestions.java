// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pegbar.planner.plan.Suggestion;
import org.pegbar.planner.problem.Placement;

/** Ranks every free place of one activity. */
final class Suggestions {
  private final Walk walk;
  private final Model model;

  Suggestions(Walk walk, Model model) {
    this.walk = walk;
    this.model = model;
  }

  List<Suggestion> of(int a, int count) {
    if (walk.board().placed(a)) {
      walk.board().detach(a);
    }
    List<Suggestion> all = new ArrayList<>();
    for (int r : model.roomTables.allowed[a]) {
      for (int s : model.timeTables.starts[a]) {
        if (walk.clashes().free(a, r, s) && keepsBounds(a, r, s)) {
          all.add(suggestion(a, r, s));
        }
      }
    }
    all.sort(
        Comparator.comparingLong(Suggestion::disruption).thenComparingLong(Suggestion::change));
    return spread(all, model.minutes[a], count);
  }

  private boolean keepsBounds(int a, int r, int s) {
    if (!model.people.boundsWaits) {
      return true;
    }
    walk.board().price(a, r, s);
    return walk.board().bounds() <= 0;
  }

  private Suggestion suggestion(int a, int r, int s) {
    Placement placement =
        new Placement(model.problem.activities().get(a).id(), model.problem.rooms().get(r).id(), s);
    long disruption = walk.board().topPrice(a, r, s) / model.disruptionUnit;
    return new Suggestion(placement, disruption, walk.board().price(a, r, s));
  }

  /** Leaves out places that only shift a better one of the same room. */
  private static List<Suggestion> spread(List<Suggestion> sorted, int minutes, int count) {
    List<Suggestion> chosen = new ArrayList<>();
    for (Suggestion next : sorted) {
      Placement place = next.placement();
      boolean near =
          chosen.stream()
              .map(Suggestion::placement)
              .anyMatch(other ->
                  other.room().equals(place.room())
                      && Math.abs(other.start() - place.start()) < minutes);
      if (!near && chosen.size() < count) {
        chosen.add(next);
      }
    }
    return chosen;
  }
}
