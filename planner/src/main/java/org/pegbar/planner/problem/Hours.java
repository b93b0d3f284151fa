// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

/**
 * Hours of the day that suit an activity, in minutes after that day's midnight. May run past
 * midnight: 22:00 to 02:00 is {@code new Hours(1320, 1560)}.
 */
public record Hours(int from, int to) {

  /** Refuses an end that is not after the start. */
  public Hours {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException(
          "Suitable hours run from an earlier to a later minute of the day, but got "
              + from
              + " to "
              + to
              + ".");
    }
  }
}
