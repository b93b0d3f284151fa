// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

/** What a plan of a market aims at; an earlier goal outweighs all later ones. */
public enum MatchmakingGoal {
  /** Meetings not held that somebody must have or that were promised; few. */
  MUSTS("musts"),
  /** Meetings that participants lack from the fewest they wish for; few. */
  FEWEST("fewest"),
  /** Worth of the meetings held; much. */
  WISHES("wishes"),
  /** Participants who get less than a quarter of what they ask for; few. */
  QUARTER("belowQuarter"),
  /** Participants who get less than half; few. */
  HALF("belowHalf"),
  /** Participants who get less than three quarters; few. */
  THREE_QUARTERS("belowThreeQuarters"),
  /** Participants who do not get all; few. */
  WHOLE("belowAll"),
  /** Idle stretches between two meetings of a participant in a half; few. */
  BREAKS("breaks"),
  /** Times that a participant's next meeting in a half is in another hall; few. */
  HALL_CHANGES("hallChanges"),
  /** Times that it is at another table; few. */
  TABLE_CHANGES("tableChanges");

  private final String key;

  MatchmakingGoal(String key) {
    this.key = key;
  }

  /** Its name in files. */
  public String key() {
    return key;
  }

  /** True if more is better. */
  public boolean isMore() {
    return this == WISHES;
  }
}
