// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

import java.util.List;

/**
 * The answer for one-to-one meetings.
 *
 * @param moved meetings whose slot is not the old one; 0 without an old plan
 * @param breaks idle stretches between two meetings of a participant, summed over all
 * @param movedAtLeast proven: no plan moves fewer
 * @param breaksAtLeast proven: of the plans that move as few, none has fewer breaks
 * @param slots slot of each meeting from 0; empty if there is no plan
 * @param conflict why there is no plan, if that is proven
 */
public record MeetingsPlan(
    Status status,
    int moved,
    int breaks,
    int movedAtLeast,
    int breaksAtLeast,
    List<Integer> slots,
    MeetingsConflict conflict) {

  /** What is known about the plan. */
  public enum Status {
    /** Proven to be the best. */
    OPTIMAL,
    /** A plan, not proven to be the best. */
    FEASIBLE,
    /** Proven: there is no plan. */
    INFEASIBLE,
    /** Nothing was found in time. */
    UNKNOWN
  }

  /** Copies the slots. */
  public MeetingsPlan {
    slots = List.copyOf(slots);
  }
}
