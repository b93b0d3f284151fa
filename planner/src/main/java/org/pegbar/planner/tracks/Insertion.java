// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import static org.pegbar.planner.tracks.TrackBoard.NONE;

import java.util.SplittableRandom;

/**
 * Moves whole tracks: one goes to a run of sessions in one room, the tracks that were there are
 * taken out and find a run for themselves, up to three deep (an ejection chain).
 */
final class Insertion {
  private static final int DEPTH = 4;
  private static final int LONGER = 2;
  private final TrackBoard board;
  private final TrackModel model;
  private final TrackJournal journal;
  private final SplittableRandom random;
  private final Packing packing;
  private final Runs runs;
  private final int[] out;
  private int outCount;
  private int oldCell;
  private int noise;
  private int least;
  private int bestRoom;
  private int bestFrom;
  private int bestTo;

  Insertion(TrackBoard board, TrackJournal journal, SplittableRandom random) {
    this.board = board;
    this.model = board.model;
    this.journal = journal;
    this.random = random;
    packing = new Packing(board, journal, random);
    runs = new Runs(model, new Packing(board, journal, new SplittableRandom(0)));
    out = new int[model.tracks];
  }

  void chain(int track, double temperature) {
    noise = 2 + (int) Math.min(1_000_000, 2 * temperature);
    outCount = 0;
    oldCell = board.cellOf[model.ofTrack[track][0]];
    eject(track);
    for (int depth = 0; outCount > 0; depth++) {
      int next = out[--outCount];
      if (!insert(next, DEPTH - 1 - depth - outCount)) {
        journal.undo();
        return;
      }
      oldCell = NONE;
    }
  }

  private void eject(int track) {
    for (int talk : model.ofTrack[track]) {
      if (board.cellOf[talk] != NONE) {
        journal.take(talk);
      }
    }
    out[outCount++] = track;
  }

  private boolean insert(int track, int mayEject) {
    least = Runs.IMPOSSIBLE;
    for (int from = 0; from < model.sessions; from++) {
      int slots = 0;
      int spare = 0;
      for (int to = from; to < model.sessions && spare < LONGER; to++) {
        slots += model.slots[to];
        if (slots >= model.need[track]) {
          spare++;
          rooms(track, from, to, mayEject);
        }
      }
    }
    return least < Runs.IMPOSSIBLE && occupy(track);
  }

  private void rooms(int track, int from, int to, int mayEject) {
    int price = runs.price(track, from, to);
    if (price == Runs.IMPOSSIBLE || price >= least) {
      return;
    }
    for (int r = 0; r < model.rooms; r++) {
      int cost = price + random.nextInt(noise);
      int ejected = 0;
      int last = NONE;
      boolean same = oldCell == from * model.rooms + r;
      for (int s = from; s <= to && cost < least && ejected <= mayEject; s++) {
        int cell = s * model.rooms + r;
        cost += model.trackCell[track][cell];
        int there = board.cellTrack[cell];
        if (there != NONE && there != last) {
          last = there;
          ejected++;
          cost += noise;
        }
      }
      if (cost < least && ejected <= mayEject && !same) {
        least = cost;
        bestRoom = r;
        bestFrom = from;
        bestTo = to;
      }
    }
  }

  private boolean occupy(int track) {
    packing.clear();
    for (int s = bestFrom; s <= bestTo; s++) {
      int cell = s * model.rooms + bestRoom;
      if (board.cellTrack[cell] != NONE) {
        eject(board.cellTrack[cell]);
      }
      packing.add(cell);
    }
    return packing.pack(track);
  }
}
