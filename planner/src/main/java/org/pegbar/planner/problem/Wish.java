// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

/** What one side of a meeting thinks of it. */
public enum Wish {
  /** It has to be held. */
  MUST(12),
  /** It would be welcome. */
  WISH(4),
  /** Neither asked for nor refused. */
  OPEN(0),
  /** It is not held, whatever the others say. */
  NO(0);

  private final int points;

  Wish(int points) {
    this.points = points;
  }

  /** What it adds to the weight of a meeting; a mutual wish weighs twice a single one. */
  public int points() {
    return points;
  }
}
