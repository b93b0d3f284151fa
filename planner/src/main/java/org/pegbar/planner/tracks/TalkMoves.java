// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import static org.pegbar.planner.tracks.TrackBoard.NONE;

import java.util.SplittableRandom;

/** Steps that move single talks. */
final class TalkMoves {
  private final TrackBoard board;
  private final TrackModel model;
  private final TrackJournal journal;
  private final SplittableRandom random;
  private final int[] first;

  TalkMoves(TrackBoard board, TrackJournal journal, SplittableRandom random) {
    this.board = board;
    this.model = board.model;
    this.journal = journal;
    this.random = random;
    first = new int[model.longest];
  }

  /** Moves a talk beside one of its track, or into an empty cell. */
  void relocate(int talk) {
    int mate = mate(talk);
    boolean join = mate != talk && random.nextInt(4) != 0;
    int cell = join ? board.cellOf[mate] : emptyCell();
    if (cell != NONE && cell != board.cellOf[talk] && board.holds(cell, talk)) {
      if (board.cellOf[talk] != NONE) {
        journal.take(talk);
      }
      journal.put(talk, cell, random.nextInt(board.count[cell] + 1));
    }
  }

  /** Lets two talks of one track change places. */
  void swapTalks(int talk) {
    int mate = mate(talk);
    int here = board.cellOf[talk];
    int there = board.cellOf[mate];
    if (mate == talk || here == NONE || there == NONE) {
      return;
    }
    int more = model.length[mate] - model.length[talk];
    boolean fits =
        here == there
            || (board.used[here] + more <= board.capacity(here)
                && board.used[there] - more <= board.capacity(there));
    if (fits) {
      int at = board.position(talk);
      int mateAt = board.position(mate);
      journal.take(talk);
      journal.take(mate);
      if (here != there || at < mateAt) {
        journal.put(mate, here, at);
        journal.put(talk, there, mateAt);
      } else {
        journal.put(talk, there, mateAt);
        journal.put(mate, here, at);
      }
    }
  }

  void reorder(int talk) {
    int cell = board.cellOf[talk];
    if (cell != NONE && board.count[cell] > 1) {
      journal.take(talk);
      journal.put(talk, cell, random.nextInt(board.count[cell] + 1));
    }
  }

  /** Spreads the talks of a cell over the other cells of their track. */
  void dissolve() {
    int talk = random.nextInt(model.talks);
    int cell = board.cellOf[talk];
    if (cell == NONE) {
      return;
    }
    int length = journal.lift(cell, first);
    for (int i = 0; i < length; i++) {
      int[] mates = model.ofTrack[model.track[talk]];
      int start = random.nextInt(mates.length);
      for (int j = 0; j < mates.length && board.cellOf[first[i]] == NONE; j++) {
        int there = board.cellOf[mates[(start + j) % mates.length]];
        if (there != NONE && there != cell && board.holds(there, first[i])) {
          journal.put(first[i], there, random.nextInt(board.count[there] + 1));
        }
      }
      if (board.cellOf[first[i]] == NONE) {
        journal.put(first[i], cell, board.count[cell]);
      }
    }
  }

  /** Gives a waiting talk a cell, sending away what is in the way. */
  void squeezeIn(int talk) {
    for (int tries = 0; tries < 10; tries++) {
      int cell = anyCell();
      if (board.holds(cell, talk)) {
        journal.put(talk, cell, random.nextInt(board.count[cell] + 1));
        return;
      }
    }
    int cell = anyCell();
    if (model.length[talk] > board.capacity(cell)) {
      return;
    }
    while (!board.holds(cell, talk)) {
      journal.take(board.inCell[cell][board.count[cell] - 1]);
    }
    journal.put(talk, cell, 0);
    for (int tries = 0; tries < 30 && board.waitingCount > 0; tries++) {
      int next = board.waiting[random.nextInt(board.waitingCount)];
      int there = anyCell();
      if (board.holds(there, next)) {
        journal.put(next, there, board.count[there]);
      }
    }
  }

  private int mate(int talk) {
    int[] mates = model.ofTrack[model.track[talk]];
    return mates[random.nextInt(mates.length)];
  }

  private int emptyCell() {
    for (int tries = 0; tries < 6; tries++) {
      int cell = anyCell();
      if (board.count[cell] == 0) {
        return cell;
      }
    }
    return NONE;
  }

  private int anyCell() {
    return random.nextInt(model.cells);
  }
}
