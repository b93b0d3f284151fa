// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import static org.pegbar.planner.tracks.TrackBoard.NONE;

import java.util.SplittableRandom;

/** Gives one track, or two at once, other cells, and packs all of their talks anew. */
final class Repacking {
  private final TrackBoard board;
  private final TrackModel model;
  private final TrackJournal journal;
  private final SplittableRandom random;
  private final Packing packing;
  private final Packing second;
  private final int[] lifted;

  Repacking(TrackBoard board, TrackJournal journal, SplittableRandom random) {
    this.board = board;
    this.model = board.model;
    this.journal = journal;
    this.random = random;
    packing = new Packing(board, journal, random);
    second = new Packing(board, journal, random);
    lifted = new int[model.longest];
  }

  /** Takes one or two cells from a track and gives it as many, more or fewer. */
  void one(int track) {
    if (!lift(track, packing)) {
      return;
    }
    int before = packing.size();
    int dice = random.nextInt(16);
    int drop = dice < 9 ? 1 : dice < 12 ? 2 : dice < 15 ? 1 : 0;
    int add = dice < 9 ? 1 : dice < 12 ? 2 : dice < 14 ? 0 : dice < 15 ? 2 : 1;
    for (int i = 0; i < drop && packing.size() > 0; i++) {
      packing.drop(random.nextInt(2) == 0 ? end() : random.nextInt(packing.size()));
    }
    boolean found = true;
    for (int i = 0; i < add && found; i++) {
      found = widen(track, random.nextInt(2) == 0 ? beside() : random.nextInt(model.sessions));
    }
    if (!found || packing.size() == 0 || before == 0 || !packing.pack(track)) {
      journal.undo();
    }
  }

  /** Lets two tracks exchange a cell each. */
  void two(int track, int other) {
    if (track == other || !lift(track, packing) || !lift(other, second)) {
      journal.undo();
      return;
    }
    int mine = random.nextInt(packing.size());
    int theirs = random.nextInt(second.size());
    int cell = packing.cell(mine);
    packing.replace(mine, second.cell(theirs));
    second.replace(theirs, cell);
    if (!packing.pack(track) || !second.pack(other)) {
      journal.undo();
    }
  }

  /** The track's cell in its first or its last session. */
  private int end() {
    boolean last = random.nextBoolean();
    int end = 0;
    for (int c = 1; c < packing.size(); c++) {
      end = packing.cell(c) > packing.cell(end) == last ? c : end;
    }
    return end;
  }

  /** The session before the track's first or after its last. */
  private int beside() {
    if (packing.size() == 0) {
      return random.nextInt(model.sessions);
    }
    int step = random.nextBoolean() ? 1 : -1;
    int end = packing.cell(0);
    for (int c = 1; c < packing.size(); c++) {
      end = step > 0 ? Math.max(end, packing.cell(c)) : Math.min(end, packing.cell(c));
    }
    return Math.clamp(end / model.rooms + step, 0, model.sessions - 1);
  }

  private boolean lift(int track, Packing into) {
    into.clear();
    for (int talk : model.ofTrack[track]) {
      int cell = board.cellOf[talk];
      if (cell != NONE) {
        if (!into.has(cell)) {
          into.add(cell);
        }
        journal.take(talk);
      }
    }
    return into.size() > 0;
  }

  /** A further cell in this session, moving what is there to an empty room if that is cheaper. */
  private boolean widen(int track, int session) {
    int first = session * model.rooms;
    int empty = emptyRoom(first);
    if (empty == NONE) {
      return false;
    }
    int best = empty;
    int least = cost(track, empty);
    for (int cell = first; cell < first + model.rooms; cell++) {
      int there = board.cellTrack[cell];
      if (packing.has(cell)) {
        continue;
      }
      int cost = cost(track, cell);
      if (there != NONE && cost < least) {
        cost += cost(there, empty) - gain(there, cell);
      }
      if (cost < least || (cost == least && random.nextInt(3) == 0)) {
        least = cost;
        best = cell;
      }
    }
    if (board.cellTrack[best] != NONE) {
      move(best, empty);
    }
    packing.add(best);
    return true;
  }

  private int emptyRoom(int first) {
    int start = random.nextInt(model.rooms);
    for (int r = 0; r < model.rooms; r++) {
      int cell = first + (start + r) % model.rooms;
      if (board.cellTrack[cell] == NONE && !packing.has(cell)) {
        return cell;
      }
    }
    return NONE;
  }

  private int cost(int track, int cell) {
    return model.trackCell[track][cell] + board.spread.newRoom(track, cell % model.rooms);
  }

  private int gain(int track, int cell) {
    return model.trackCell[track][cell] + board.spread.oldRoom(track, cell % model.rooms);
  }

  private void move(int from, int to) {
    int length = journal.lift(from, lifted);
    journal.lay(lifted, length, to);
  }
}
