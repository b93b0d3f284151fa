// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.agenda;

import org.pegbar.planner.search.Rng;
import org.pegbar.planner.walks.Cooling;

/**
 * Whether a changed board may stay. On its way the walk weighs levels against each other, because
 * the best of one level is often behind a worse one; but nothing is taken that breaks a hard rule
 * or leaves a meeting waiting where neither was so, and what is kept as the best is compared level
 * by level.
 */
final class Stakes {
  private static final long MEDIUM = 500;
  private static final long HARD = 100 * MEDIUM;
  private static final long WAITING = 100 * HARD;
  private final AgendaBoard board;
  private final Cooling cooling;
  private final Rng random;
  private long hard;
  private long medium;
  private long soft;
  private int waiting;
  private long slack;

  Stakes(AgendaBoard board, Cooling cooling, Rng random) {
    this.board = board;
    this.cooling = cooling;
    this.random = random;
  }

  /** Remembers the board as it is before a move. */
  void begin() {
    hard = board.hard;
    medium = board.medium;
    soft = board.soft;
    waiting = board.waiting;
    slack = cooling.slack(random);
  }

  /** True if the board may stay as the move has made it. */
  boolean accept() {
    return accept(
        board.waiting - waiting, board.hard - hard, board.medium - medium, board.soft - soft);
  }

  /** True if changes of this much may be made. */
  boolean accept(int moreWaiting, long moreHard, long moreMedium, long moreSoft) {
    if ((waiting == 0 && moreWaiting > 0) || (waiting == 0 && hard == 0 && moreHard > 0)) {
      return false;
    }
    return value(moreWaiting, moreHard, moreMedium, moreSoft) <= slack;
  }

  static long value(long waiting, long hard, long medium, long soft) {
    return waiting * WAITING + hard * HARD + medium * MEDIUM + soft;
  }
}
