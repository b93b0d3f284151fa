// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

import java.util.List;
import org.pegbar.planner.problem.Ref;

/**
 * An activity without a place, and a minimal set of facts that forbids every place: drop any one of
 * them and there is room.
 */
public record Unplaced(Ref activity, List<Fact> why) {

  /** Copies the facts. */
  public Unplaced {
    why = List.copyOf(why);
  }
}
