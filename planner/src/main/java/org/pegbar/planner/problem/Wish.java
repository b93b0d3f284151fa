// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

/** What one side of a meeting thinks of it. */
public enum Wish {
  /** It has to be held. */
  MUST,
  /** It would be welcome. */
  WISH,
  /** Neither asked for nor refused. */
  OPEN,
  /** It is not held, whatever the others say. */
  NO
}
