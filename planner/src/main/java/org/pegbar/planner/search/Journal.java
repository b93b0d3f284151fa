// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import static org.pegbar.planner.search.Model.NOWHERE;

/** Changes the board and remembers how it was, so that a refused move leaves no trace. */
final class Journal {
  private final Board board;
  private final int[] activity;
  private final int[] room;
  private final int[] start;
  private int length;
  private long top;
  private long soft;

  Journal(Board board, int capacity) {
    this.board = board;
    this.activity = new int[capacity];
    this.room = new int[capacity];
    this.start = new int[capacity];
  }

  void begin() {
    length = 0;
    board.breaks.mark();
    top = board.top;
    soft = board.soft;
  }

  /** Whether so many more changes can be remembered. */
  boolean hasRoomFor(int changes) {
    return length + changes <= activity.length;
  }

  void detach(int a) {
    note(a);
    board.detach(a);
  }

  void attach(int a, int r, int s) {
    note(a);
    board.attach(a, r, s);
  }

  private void note(int a) {
    activity[length] = a;
    room[length] = board.room[a];
    start[length++] = board.start[a];
  }

  /** Changes since the step began; an activity may be among them more than once. */
  int length() {
    return length;
  }

  int changed(int i) {
    return activity[i];
  }

  /**
   * True if the board is now at least as good as before, or on no level worse than these sums.
   * Level by level they would not do: while the upper level gets better, whatever the wishes lose
   * would be welcome.
   */
  boolean noWorseThan(long lateTop, long lateSoft) {
    return board.top < top
        || (board.top == top && board.soft <= soft)
        || (board.top <= lateTop && board.soft <= lateSoft);
  }

  void undo() {
    while (length > 0) {
      int a = activity[--length];
      if (board.placed(a)) {
        board.lift(a);
      }
      if (room[length] != NOWHERE) {
        board.putDown(a, room[length], start[length]);
      }
    }
    board.breaks.undo();
    board.top = top;
    board.soft = soft;
  }
}
