// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import static org.pegbar.planner.tracks.TrackBoard.NONE;

import java.util.SplittableRandom;

/** Steps that move all that is in a cell, or in several. */
final class CellMoves {
  private final TrackBoard board;
  private final TrackModel model;
  private final TrackJournal journal;
  private final SplittableRandom random;
  private final int[] first;
  private final int[] second;

  CellMoves(TrackBoard board, TrackJournal journal, SplittableRandom random) {
    this.board = board;
    this.model = board.model;
    this.journal = journal;
    this.random = random;
    first = new int[model.longest];
    second = new int[model.longest];
  }

  void swapCells() {
    int talk = random.nextInt(model.talks);
    int cell = board.cellOf[talk];
    if (cell != NONE) {
      int other =
          switch (random.nextInt(4)) {
            case 0, 1 -> cell - cell % model.rooms + random.nextInt(model.rooms);
            case 2 -> random.nextInt(model.sessions) * model.rooms + cell % model.rooms;
            default -> anyCell();
          };
      swap(cell, other);
    }
  }

  /** Moves all that a track has in one room to another room, and what was there back. */
  void moveTrackToRoom() {
    int talk = random.nextInt(model.talks);
    if (board.cellOf[talk] == NONE) {
      return;
    }
    int track = model.track[talk];
    int from = board.cellOf[talk] % model.rooms;
    int to = random.nextInt(model.rooms);
    boolean all = random.nextInt(3) == 0;
    for (int s = 0; s < model.sessions && from != to; s++) {
      int cell = s * model.rooms + from;
      int other = s * model.rooms + to;
      if (all || board.cellTrack[cell] == track || board.cellTrack[other] == track) {
        swap(cell, other);
      }
    }
  }

  /** Lets two rooms change places in as many sessions as keeps every track in its rooms. */
  void kempe() {
    int cell = board.cellOf[random.nextInt(model.talks)];
    if (cell == NONE) {
      return;
    }
    int a = cell % model.rooms;
    int b = random.nextInt(model.rooms);
    if (a == b) {
      return;
    }
    long todo = 1L << (cell / model.rooms);
    long done = 0;
    while (todo != 0) {
      int s = Long.numberOfTrailingZeros(todo);
      done |= 1L << s;
      todo |=
          with(board.cellTrack[s * model.rooms + a], a, b)
              | with(board.cellTrack[s * model.rooms + b], a, b);
      todo &= ~done;
      swap(s * model.rooms + a, s * model.rooms + b);
    }
  }

  /** Lets the contents of three cells go round. */
  void cycle() {
    int a = board.cellOf[random.nextInt(model.talks)];
    int b = board.cellOf[random.nextInt(model.talks)];
    if (a != NONE && b != NONE) {
      int c =
          random.nextInt(2) == 0 ? anyCell() : b - b % model.rooms + random.nextInt(model.rooms);
      if (a != b && b != c && a != c && swap(a, b)) {
        swap(a, c);
      }
    }
  }

  void swapSessions() {
    int session = random.nextInt(model.sessions);
    int other = random.nextInt(model.sessions);
    if (session != other) {
      for (int r = 0; r < model.rooms; r++) {
        swap(session * model.rooms + r, other * model.rooms + r);
      }
    }
  }

  private long with(int track, int a, int b) {
    long sessions = 0;
    for (int s = 0; track != NONE && s < model.sessions; s++) {
      if (board.cellTrack[s * model.rooms + a] == track
          || board.cellTrack[s * model.rooms + b] == track) {
        sessions |= 1L << s;
      }
    }
    return sessions;
  }

  private boolean swap(int cell, int other) {
    if (cell == other
        || board.used[cell] > board.capacity(other)
        || board.used[other] > board.capacity(cell)) {
      return false;
    }
    int here = journal.lift(cell, first);
    int there = journal.lift(other, second);
    journal.lay(first, here, other);
    journal.lay(second, there, cell);
    return true;
  }

  private int anyCell() {
    return random.nextInt(model.cells);
  }
}
