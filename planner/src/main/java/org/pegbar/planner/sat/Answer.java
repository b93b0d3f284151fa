// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.sat;

/** What a solver says. */
public enum Answer {
  /** There is a model. */
  YES,
  /** There is none under the assumptions. */
  NO,
  /** The time or the number of conflicts ran out, or somebody said stop. */
  UNDECIDED
}
