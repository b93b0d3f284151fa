// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

import java.util.List;

/**
 * Facts that forbid every plan.
 *
 * @param facts they contradict each other; empty if none were found in time
 * @param minimal true if without any one of them they do not
 */
public record MeetingsConflict(List<MeetingFact> facts, boolean minimal) {
  /** Nothing is known. */
  public static final MeetingsConflict NONE = new MeetingsConflict(List.of(), false);

  /** Copies the list. */
  public MeetingsConflict {
    facts = List.copyOf(facts);
  }
}
