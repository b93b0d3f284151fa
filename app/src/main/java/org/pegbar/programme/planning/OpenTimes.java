// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import java.time.Instant;
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
    var left = List.of(edition);
    for (var closure : closures) {
      var gone = window(closure, before);
      left = left.stream().flatMap(open -> open.without(gone).stream()).toList();
    }
    return left.isEmpty() ? List.of(new Window(edition.from() - 1, edition.from())) : left;
  }

  private Window window(Closure closure, int before) {
    return new Window(
        PlanningProblem.minute(epoch, closure.from()) - before,
        PlanningProblem.minute(epoch, closure.to().plusSeconds(59)));
  }
}
