// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.agenda;

import java.util.stream.Stream;
import org.pegbar.planner.problem.AgendaRule;
import org.pegbar.planner.search.Rng;
import org.pegbar.planner.walks.Cooling;

/**
 * Whether a changed board may stay. On its way the walk weighs levels against each other, because
 * the best of one level is often behind a worse one; but nothing is taken that breaks a hard rule
 * or leaves a meeting waiting where neither was so, and what is kept as the best is compared level
 * by level.
 */
final class Stakes {
  private static final int MEDIUM_ABOVE_SOFT = 5;
  private static final int HARD_ABOVE_MEDIUM = 20;
  private static final int WAITING_ABOVE_HARD = 100;
  private final AgendaBoard board;
  private final Cooling cooling;
  private final Rng random;
  private final long unit;
  private long hard;
  private long medium;
  private long soft;
  private int waiting;
  private long slack;

  Stakes(AgendaBoard board, Cooling cooling, Rng random) {
    this.board = board;
    this.cooling = cooling;
    this.random = random;
    unit = medium(board.model);
  }

  /** What a medium point weighs on the way: some times the dearest wish. */
  static long medium(AgendaModel model) {
    return (long) MEDIUM_ABOVE_SOFT
        * Stream.of(AgendaRule.SOON, AgendaRule.BREAK, AgendaRule.OVERLAP)
            .mapToInt(model::weight)
            .reduce(1, Math::max);
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
    return moreWaiting * unit * HARD_ABOVE_MEDIUM * WAITING_ABOVE_HARD
            + value(moreHard, moreMedium, moreSoft)
        <= slack;
  }

  /** What the board last weighed, in one number. */
  long weighed() {
    return value(board.weighedHard, board.weighedMedium, board.weighedSoft);
  }

  private long value(long hardPoints, long mediumPoints, long softPoints) {
    return hardPoints * unit * HARD_ABOVE_MEDIUM + mediumPoints * unit + softPoints;
  }
}
