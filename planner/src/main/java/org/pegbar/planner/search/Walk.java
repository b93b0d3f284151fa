// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import java.util.Arrays;

/** One walk from plan to plan: a step is kept if it is no worse than the plan of some steps ago. */
final class Walk {
  private static final int CHECK_CLOCK_EVERY = 64;
  private static final int CHANGES_IN_A_STEP = 256;
  private final Board board;
  private final Places places;
  private final Clashes clashes;
  private final Journal journal;
  private final Moves moves;
  private final long[] lateTop;
  private final long[] lateSoft;
  private long sinceBest;

  final int[] bestRoom;
  final int[] bestStart;
  long bestTop;
  long bestSoft;
  long steps;

  Walk(Model model, long seed) {
    Rng rng = new Rng(seed);
    board = new Board(model);
    clashes = new Clashes(board);
    places = new Places(board, clashes, rng);
    journal = new Journal(board, CHANGES_IN_A_STEP);
    moves = new Moves(board, clashes, places, journal, rng);
    int memory = Math.clamp(2L * model.activities, 200, 2000);
    lateTop = new long[memory];
    lateSoft = new long[memory];
    bestRoom = new int[model.activities];
    bestStart = new int[model.activities];
  }

  Board board() {
    return board;
  }

  Clashes clashes() {
    return clashes;
  }

  Places places() {
    return places;
  }

  /** Makes the present plan the best and the measure for the steps to come. */
  void settle() {
    keepBest();
    remember(0);
  }

  private void remember(long slack) {
    Arrays.fill(lateTop, board.top);
    Arrays.fill(lateSoft, board.soft + slack);
    sinceBest = 0;
  }

  private void keepBest() {
    System.arraycopy(board.room, 0, bestRoom, 0, bestRoom.length);
    System.arraycopy(board.start, 0, bestStart, 0, bestStart.length);
    bestTop = board.top;
    bestSoft = board.soft;
    sinceBest = 0;
  }

  /** Takes up to {@code count} steps, fewer if the deadline passes. */
  void run(long count, long deadlineNanos) {
    for (long i = 0; i < count && moves.possible(); i++) {
      if (i % CHECK_CLOCK_EVERY == 0 && System.nanoTime() - deadlineNanos >= 0) {
        return;
      }
      step();
    }
  }

  void step() {
    journal.begin();
    moves.any();
    int slot = (int) (steps++ % lateTop.length);
    if (journal.noWorseThan(lateTop[slot], lateSoft[slot])) {
      if (less(board.top, board.soft, bestTop, bestSoft)) {
        keepBest();
      }
    } else {
      journal.undo();
    }
    if (less(board.top, board.soft, lateTop[slot], lateSoft[slot])) {
      lateTop[slot] = board.top;
      lateSoft[slot] = board.soft;
    }
    if (++sinceBest > 100L * lateTop.length) {
      goBack();
    }
  }

  private void goBack() {
    board.set(bestRoom, bestStart);
    remember(1 + board.soft / 50);
  }

  /** Continues from another walk's best. */
  void adopt(Walk other) {
    board.set(other.bestRoom, other.bestStart);
    keepBest();
    remember(1 + board.soft / 100);
  }

  boolean betterThan(Walk other) {
    return less(bestTop, bestSoft, other.bestTop, other.bestSoft);
  }

  boolean canMove() {
    return moves.possible();
  }

  long tried() {
    return places.tried;
  }

  private static boolean less(long top, long soft, long otherTop, long otherSoft) {
    return top < otherTop || (top == otherTop && soft < otherSoft);
  }
}
