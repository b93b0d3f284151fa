// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

import org.pegbar.planner.search.Rng;

/** One walk from timetable to timetable, and the best that it has seen. */
final class CourseWalk {
  private static final int CHECK_EVERY = 4096;
  private static final double FIRST_CLASH_PRICE = 40;
  private static final double LAST_CLASH_PRICE = 10_000;
  private static final double DEARER = 1.02;
  private final CourseBoard board;
  private final CourseMoves moves;
  private final Rng rng;
  private double clashPrice = FIRST_CLASH_PRICE;

  /** Cell of each lecture in the best timetable. */
  private final int[] best;

  int bestClashes = Integer.MAX_VALUE;
  int bestPrice = Integer.MAX_VALUE;

  /** Starts anywhere. */
  CourseWalk(CourseModel model, long seed) {
    rng = new Rng(seed);
    board = new CourseBoard(model);
    moves = new CourseMoves(board, rng);
    best = new int[model.lectures];
    board.set(anywhere());
    keep();
  }

  private int[] anywhere() {
    int[] cells = new int[board.cell.length];
    for (int i = 0; i < cells.length; i++) {
      int j = rng.below(i + 1);
      cells[i] = cells[j];
      cells[j] = i;
    }
    return java.util.Arrays.copyOf(cells, best.length);
  }

  /** Goes so many steps at this temperature, unless the deadline comes first. */
  void run(long steps, double temperature, long deadline) {
    for (long done = 0; done < steps; done += CHECK_EVERY) {
      if (System.nanoTime() - deadline >= 0) {
        return;
      }
      int count = (int) Math.min(CHECK_EVERY, steps - done);
      for (int i = 0; i < count; i++) {
        if (moves.step(temperature, clashPrice)) {
          keepIfBest();
        }
      }
    }
  }

  private void keepIfBest() {
    if (board.clashes < bestClashes || (board.clashes == bestClashes && board.price < bestPrice)) {
      keep();
    }
  }

  private void keep() {
    bestClashes = board.clashes;
    bestPrice = board.price;
    for (int l = 0; l < best.length; l++) {
      best[l] = board.periodOf[l] * board.rooms + board.roomOf[l];
    }
  }

  /** Makes clashes a little dearer while there are some. */
  void stiffen() {
    if (board.clashes > 0) {
      clashPrice = Math.min(LAST_CLASH_PRICE, DEARER * clashPrice);
    }
  }

  /** Goes on from a timetable, by the cell of each lecture. */
  void adopt(int[] cells) {
    board.set(cells);
    keepIfBest();
  }

  /** True if its best is better than that of the other. */
  boolean betterThan(CourseWalk other) {
    return bestClashes < other.bestClashes
        || (bestClashes == other.bestClashes && bestPrice < other.bestPrice);
  }

  int[] best() {
    return best;
  }

  CourseBoard board() {
    return board;
  }

  long tried() {
    return moves.tried;
  }
}
