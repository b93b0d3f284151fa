// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import java.util.Arrays;

/** One walk from plan to plan: a step is kept if it is no worse than the plan of some steps ago. */
final class Walk {
  private static final int CHECK_CLOCK_EVERY = 64;
  private static final int CHANGES_IN_A_STEP = 256;
  private static final long STEPS_WITHOUT_GAIN = 100;

  /** What a walk's moves work with. */
  record Parts(Board board, Clashes clashes, Places places, Journal journal, Rng rng) {
    static Parts of(Model model, long seed) {
      Rng rng = new Rng(seed);
      Board board = new Board(model);
      Clashes clashes = new Clashes(board);
      Places places = new Places(board, clashes, rng);
      return new Parts(board, clashes, places, new Journal(board, CHANGES_IN_A_STEP), rng);
    }
  }

  private final Parts parts;
  private final Board board;
  private final Journal journal;
  private final Moves moves;
  private final long[] lateTop;
  private final long[] lateSoft;
  private long sinceBest;

  /** Activities that may lie elsewhere than in the best plan. */
  private final int[] stray;

  private final boolean[] strays;
  private int strayCount;

  final int[] bestRoom;
  final int[] bestStart;
  long bestTop;
  long bestSoft;
  long steps;

  Walk(Model model, long seed) {
    parts = Parts.of(model, seed);
    board = parts.board();
    journal = parts.journal();
    moves = new Moves(parts);
    int memory = Math.clamp(2L * model.activities, 200, 2000);
    lateTop = new long[memory];
    lateSoft = new long[memory];
    stray = new int[model.activities];
    strays = new boolean[model.activities];
    bestRoom = new int[model.activities];
    bestStart = new int[model.activities];
  }

  Board board() {
    return board;
  }

  Clashes clashes() {
    return parts.clashes();
  }

  Places places() {
    return parts.places();
  }

  /** Makes the present plan the best and the measure for the steps to come. */
  void settle() {
    for (int a = 0; a < bestRoom.length; a++) {
      stray(a);
    }
    keepBest();
    remember(0);
  }

  private void remember(long slack) {
    Arrays.fill(lateTop, board.top);
    Arrays.fill(lateSoft, board.soft + slack);
    sinceBest = 0;
  }

  private void keepBest() {
    while (strayCount > 0) {
      int a = stray[--strayCount];
      strays[a] = false;
      bestRoom[a] = board.room[a];
      bestStart[a] = board.start[a];
    }
    bestTop = board.top;
    bestSoft = board.soft;
    sinceBest = 0;
  }

  private void stray(int a) {
    if (!strays[a]) {
      strays[a] = true;
      stray[strayCount++] = a;
    }
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
      accept();
    } else {
      journal.undo();
    }
    if (less(board.top, board.soft, lateTop[slot], lateSoft[slot])) {
      lateTop[slot] = board.top;
      lateSoft[slot] = board.soft;
    }
    if (++sinceBest > STEPS_WITHOUT_GAIN * lateTop.length) {
      goBack();
    }
  }

  private void accept() {
    for (int i = 0; i < journal.length(); i++) {
      stray(journal.changed(i));
    }
    if (less(board.top, board.soft, bestTop, bestSoft)) {
      keepBest();
    }
  }

  private void goBack() {
    board.set(bestRoom, bestStart);
    forgetStrays();
    remember(1 + board.soft / 50);
  }

  private void forgetStrays() {
    while (strayCount > 0) {
      strays[stray[--strayCount]] = false;
    }
  }

  /** Continues from another walk's best. */
  void adopt(Walk other) {
    board.set(other.bestRoom, other.bestStart);
    settle();
    remember(1 + board.soft / 100);
  }

  boolean betterThan(Walk other) {
    return less(bestTop, bestSoft, other.bestTop, other.bestSoft);
  }

  boolean canMove() {
    return moves.possible();
  }

  long tried() {
    return places().tried;
  }

  private static boolean less(long top, long soft, long otherTop, long otherSoft) {
    return top < otherTop || (top == otherTop && soft < otherSoft);
  }
}
