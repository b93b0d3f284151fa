// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

import java.util.Comparator;

/**
 * Penalties, 0 is perfect; compared level by level, so that no amount of a lower level buys one
 * point of a higher one. The better score is the smaller one.
 *
 * @param hard broken rules, only among what was pinned
 * @param disruption weighted published activities that moved or lost their place
 * @param unplaced weighted activities without a place
 * @param soft weighted wishes not met
 */
public record Score(long hard, long disruption, long unplaced, long soft)
    implements Comparable<Score> {
  private static final Comparator<Score> LEVEL_BY_LEVEL =
      Comparator.comparingLong(Score::hard)
          .thenComparingLong(Score::disruption)
          .thenComparingLong(Score::unplaced)
          .thenComparingLong(Score::soft);

  @Override
  public int compareTo(Score other) {
    return LEVEL_BY_LEVEL.compare(this, other);
  }

  /** True if this one is strictly better. */
  public boolean betterThan(Score other) {
    return compareTo(other) < 0;
  }
}
