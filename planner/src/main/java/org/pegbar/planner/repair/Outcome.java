// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.time.Duration;
import java.util.List;
import org.pegbar.planner.plan.Score;
import org.pegbar.planner.plan.Violation;

/** What became of a repair. */
public sealed interface Outcome {

  /** The published plan keeps every rule: there is nothing to mend. */
  record Sound(Score score) implements Outcome {}

  /**
   * The plan is mended.
   *
   * @param broken what the published plan breaks after the disruption
   * @param front at least one remedy; the first has the fewest moves of those that leave the fewest
   *     without a place, each other one is better in something
   * @param unavoidable moves that the broken rules alone make necessary, wherever there is room
   * @param before the score of the published plan after the disruption
   * @param foundAfter until the first remedy was found and the fewest moves were proven, or not
   * @param cancelled the caller ended the search; these are the best until then
   */
  record Mended(
      List<Violation> broken,
      List<Remedy> front,
      int unavoidable,
      Score before,
      Duration foundAfter,
      Duration elapsed,
      boolean cancelled)
      implements Outcome {

    /** Copies the lists. */
    public Mended {
      broken = List.copyOf(broken);
      front = List.copyOf(front);
    }

    /** The first of the front. */
    public Remedy best() {
      return front.getFirst();
    }
  }

  /**
   * No repair keeps every pin, or none was found that keeps the bounds of people's meetings and
   * waits.
   *
   * @param conflicts each breaks a rule whatever else moves; take the pin off one of its activities
   */
  record Unmendable(List<Violation> conflicts) implements Outcome {

    /** Copies the list. */
    public Unmendable {
      conflicts = List.copyOf(conflicts);
    }
  }
}
