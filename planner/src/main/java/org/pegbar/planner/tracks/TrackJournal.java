// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

/** Changes the board and can take the changes back. */
final class TrackJournal {
  private final TrackBoard board;
  private final int[] talk;
  private final int[] cell;
  private final int[] at;
  private int length;
  long conflicts;
  long price;
  int waiting;

  TrackJournal(TrackBoard board) {
    this.board = board;
    int capacity = 8 * board.model.talks + 1024;
    talk = new int[capacity];
    cell = new int[capacity];
    at = new int[capacity];
  }

  void begin() {
    length = 0;
    conflicts = board.conflicts;
    price = board.price;
    waiting = board.waitingCount;
  }

  void take(int i) {
    note(i, board.cellOf[i], board.position(i));
    board.take(i);
  }

  void put(int i, int c, int position) {
    note(i, TrackBoard.NONE, 0);
    board.put(i, c, position);
  }

  private void note(int i, int c, int position) {
    talk[length] = i;
    cell[length] = c;
    at[length++] = position;
  }

  /** Takes all talks out of a cell; returns how many. */
  int lift(int from, int[] into) {
    int lifted = board.count[from];
    System.arraycopy(board.inCell[from], 0, into, 0, lifted);
    for (int i = lifted - 1; i >= 0; i--) {
      take(into[i]);
    }
    return lifted;
  }

  /** Puts talks into an empty cell, one after the other. */
  void lay(int[] talks, int many, int to) {
    for (int i = 0; i < many; i++) {
      put(talks[i], to, i);
    }
  }

  boolean changed() {
    return length > 0;
  }

  void undo() {
    while (length > 0) {
      length--;
      if (cell[length] == TrackBoard.NONE) {
        board.take(talk[length]);
      } else {
        board.put(talk[length], cell[length], at[length]);
      }
    }
    board.settle();
  }
}
