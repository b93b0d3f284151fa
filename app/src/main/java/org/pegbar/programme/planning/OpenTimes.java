// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.pegbar.edition.Closure;
import org.pegbar.planner.problem.Window;
import org.pegbar.programme.Draft;

/** When rooms and items can be used, in the planner's minutes: always, but for their closures. */
final class OpenTimes {

  private final Draft draft;
  private final Instant epoch;
  private final Window edition;

  OpenTimes(Draft draft, Instant epoch) {
    this.draft = draft;
    this.epoch = epoch;
    var of = draft.edition();
    edition =
        new Window(
            PlanningProblem.minute(epoch, of.opens(of.firstDay())),
            PlanningProblem.minute(epoch, of.closes(of.lastDay())));
  }

  /**
   * What is left of the edition; none if that is all of it.
   *
   * @param before minutes that must be free before a closure begins, such as a room's turnaround
   * @return if nothing is left, the minute before the edition opens
   */
  List<Window> of(String holderKind, String holderId, int before) {
    var closures = draft.place().closuresOf(holderKind, holderId);
    if (closures.isEmpty()) {
      return List.of();
    }
    var left = new ArrayList<Window>();
    int from = edition.from();
    for (var closure : closures) {
      add(left, from, PlanningProblem.minute(epoch, closure.from()) - before);
      from = Math.max(from, end(closure));
    }
    add(left, from, edition.to());
    return left.isEmpty() ? List.of(new Window(edition.from() - 1, edition.from())) : left;
  }

  private int end(Closure closure) {
    return PlanningProblem.minute(epoch, closure.to().plusSeconds(59));
  }

  private void add(List<Window> left, int from, int to) {
    int end = Math.min(to, edition.to());
    if (from < end) {
      left.add(new Window(from, end));
    }
  }
}
