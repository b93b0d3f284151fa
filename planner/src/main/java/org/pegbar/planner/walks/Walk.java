// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.walks;

import org.pegbar.planner.problem.Penalty;

/**
 * One search on one thread.
 *
 * @param <W> its own type
 */
public interface Walk<W> {

  /**
   * Takes so many steps where this fraction of the whole is done, unless the deadline strikes.
   *
   * @param deadline of {@link System#nanoTime}
   */
  void run(long steps, long deadline, double done);

  /** What the best so far is worth. */
  Penalty bestPenalty();

  /** What of the best has no place. */
  int missing();

  /** How many moves were weighed. */
  long weighed();

  /** Takes over the other's best, to begin its next chapter from. */
  void learn(W other);
}
