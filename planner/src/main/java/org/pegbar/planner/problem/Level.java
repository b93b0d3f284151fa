// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

/** The levels of the score, worst first; a lower level never pays for a higher one. */
public enum Level {
  HARD,
  DISRUPTION,
  UNPLACED,
  SOFT
}
