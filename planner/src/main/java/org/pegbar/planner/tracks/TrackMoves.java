// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import static org.pegbar.planner.tracks.TrackBoard.NONE;

import java.util.SplittableRandom;

/** The steps of a walk. */
final class TrackMoves {
  private final TrackBoard board;
  private final TrackModel model;
  private final TrackJournal journal;
  private final SplittableRandom random;
  private final int[] first;
  private final int[] second;

  TrackMoves(TrackBoard board, TrackJournal journal, SplittableRandom random) {
    this.board = board;
    this.model = board.model;
    this.journal = journal;
    this.random = random;
    int longest = java.util.Arrays.stream(model.slots).max().orElse(0);
    first = new int[longest];
    second = new int[longest];
  }

  void any() {
    int dice = random.nextInt(100);
    if (board.waitingCount > 0 && dice < 30) {
      squeezeIn(board.waiting[random.nextInt(board.waitingCount)]);
    } else if (dice < 45) {
      relocate(random.nextInt(model.talks));
    } else if (dice < 60) {
      swapTalks(random.nextInt(model.talks));
    } else if (dice < 80) {
      swapCells();
    } else if (dice < 85) {
      reorder(random.nextInt(model.talks));
    } else if (dice < 90) {
      moveTrackToRoom();
    } else if (dice < 94) {
      dissolve();
    } else if (dice < 99) {
      cycle();
    } else {
      swapSessions();
    }
  }

  private int anyCell() {
    return random.nextInt(model.cells);
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

  private int mate(int talk) {
    int[] mates = model.ofTrack[model.track[talk]];
    return mates[random.nextInt(mates.length)];
  }

  /** Moves a talk beside one of its track, or into an empty cell. */
  private void relocate(int talk) {
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
  private void swapTalks(int talk) {
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

  private void reorder(int talk) {
    int cell = board.cellOf[talk];
    if (cell != NONE && board.count[cell] > 1) {
      journal.take(talk);
      journal.put(talk, cell, random.nextInt(board.count[cell] + 1));
    }
  }

  private void swapCells() {
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

  private boolean swap(int cell, int other) {
    if (cell == other
        || board.used[cell] > board.capacity(other)
        || board.used[other] > board.capacity(cell)) {
      return false;
    }
    int here = lift(cell, first);
    int there = lift(other, second);
    lay(first, here, other);
    lay(second, there, cell);
    return true;
  }

  private int lift(int cell, int[] into) {
    int length = board.count[cell];
    System.arraycopy(board.inCell[cell], 0, into, 0, length);
    for (int i = length - 1; i >= 0; i--) {
      journal.take(into[i]);
    }
    return length;
  }

  private void lay(int[] talks, int length, int cell) {
    for (int i = 0; i < length; i++) {
      journal.put(talks[i], cell, i);
    }
  }

  /** Lets the contents of three cells go round. */
  private void cycle() {
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

  /** Moves all that a track has in one room to another room, and what was there back. */
  private void moveTrackToRoom() {
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

  /** Spreads the talks of a cell over the other cells of their track. */
  private void dissolve() {
    int talk = random.nextInt(model.talks);
    int cell = board.cellOf[talk];
    if (cell == NONE) {
      return;
    }
    int length = lift(cell, first);
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

  private void swapSessions() {
    int session = random.nextInt(model.sessions);
    int other = random.nextInt(model.sessions);
    if (session != other) {
      for (int r = 0; r < model.rooms; r++) {
        swap(session * model.rooms + r, other * model.rooms + r);
      }
    }
  }

  /** Gives a waiting talk a cell, sending away what is in the way. */
  private void squeezeIn(int talk) {
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
}
