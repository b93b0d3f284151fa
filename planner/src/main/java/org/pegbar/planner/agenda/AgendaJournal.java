// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.agenda;

/** Changes the board and can take the changes back. */
final class AgendaJournal {
  private final AgendaBoard board;
  private final int[] meeting;
  private final int[] room;
  private final int[] start;
  private int length;

  AgendaJournal(AgendaBoard board) {
    this.board = board;
    int capacity = 8 * board.model.meetings + 64;
    meeting = new int[capacity];
    room = new int[capacity];
    start = new int[capacity];
  }

  void begin() {
    length = 0;
  }

  void lift(int i) {
    note(i);
    board.lift(i);
  }

  void drop(int i, int r, int s) {
    note(i);
    board.drop(i, r, s);
  }

  private void note(int i) {
    meeting[length] = i;
    room[length] = board.room[i];
    start[length++] = board.start[i];
  }

  void undo() {
    while (length > 0) {
      length--;
      if (start[length] == AgendaBoard.NONE) {
        board.lift(meeting[length]);
      } else {
        board.drop(meeting[length], room[length], start[length]);
      }
    }
  }
}
