// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.util.ArrayList;
import java.util.List;
import org.pegbar.planner.check.Checker;
import org.pegbar.planner.plan.Violation;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.search.Position;

/**
 * A repair as it was found.
 *
 * @param position its own, nobody else changes it
 * @param fewestPeople proven for its moves and what it leaves out
 */
record Draft(Position position, int moves, int leftOut, int people, boolean fewestPeople) {

  static Draft of(Laying laying) {
    Tally tally = laying.tally;
    return new Draft(
        laying.position.copy(), tally.moves(), laying.leftOut(), tally.people(), false);
  }

  Draft proven() {
    return new Draft(position, moves, leftOut, people, true);
  }

  /** What it breaks; nothing, unless people have bounds that two activities alone do not show. */
  List<Violation> violations(Plight plight) {
    return new Checker(plight.problem).violations(placements(plight));
  }

  /** Its placements, in the order of the problem's activities. */
  List<Placement> placements(Plight plight) {
    List<Placement> placements = new ArrayList<>();
    for (int a = 0; a < plight.homeRoom.length; a++) {
      if (position.isPlaced(a)) {
        placements.add(
            new Placement(
                plight.problem.activities().get(a).id(),
                plight.problem.rooms().get(position.roomOf(a)).id(),
                position.startOf(a)));
      }
    }
    return placements;
  }
}
