// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import static org.pegbar.planner.tracks.TrackBoard.NONE;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Lays all talks of one track, none of which has a place, into given cells: long and choosy talks
 * first, each where it is cheapest, then moved, exchanged in pairs and passed round in threes until
 * none of that helps.
 */
final class Packing {
  private static final int CLASH = 1_000_000;
  private final TrackBoard board;
  private final TrackModel model;
  private final TrackJournal journal;
  private final SplittableRandom random;
  private final int[] cells;
  private final int[] free;
  private final int[][] price;
  private final int[] put;
  private final int[] queue;
  private final int[] keys;
  private final Sequence sequence;
  private int[] talks = new int[0];
  private int spare;
  private boolean inOrder;
  private int cellCount;

  Packing(TrackBoard board, TrackJournal journal, SplittableRandom random) {
    this.board = board;
    this.model = board.model;
    this.journal = journal;
    this.random = random;
    int most = Arrays.stream(model.ofTrack).mapToInt(list -> list.length).max().orElse(0);
    cells = new int[model.cells];
    free = new int[model.cells];
    price = new int[most][model.cells];
    put = new int[most];
    queue = new int[most];
    keys = new int[most];
    sequence = new Sequence(model, random, most);
  }

  void clear() {
    cellCount = 0;
  }

  void add(int cell) {
    cells[cellCount++] = cell;
  }

  boolean has(int cell) {
    for (int c = 0; c < cellCount; c++) {
      if (cells[c] == cell) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return cellCount;
  }

  int cell(int c) {
    return cells[c];
  }

  void replace(int c, int cell) {
    cells[c] = cell;
  }

  void drop(int c) {
    cells[c] = cells[--cellCount];
  }

  /** Puts the track's talks into the cells; false, with nothing put, if they do not fit. */
  boolean pack(int track) {
    if (!lay(track, CLASH)) {
      return false;
    }
    for (int i = 0; i < talks.length; i++) {
      int cell = cells[put[queue[i]]];
      journal.put(talks[queue[i]], cell, inOrder ? board.count[cell] : rank(queue[i], cell));
    }
    return true;
  }

  /** What the talks of a track would cost in these cells, whoever else is about. */
  int estimate(int track) {
    if (!lay(track, 0)) {
      return Runs.IMPOSSIBLE;
    }
    int sum = 0;
    for (int i = 0; i < talks.length; i++) {
      sum += price[i][put[i]];
    }
    return sum;
  }

  private boolean lay(int track, int clash) {
    talks = model.ofTrack[track];
    inOrder = model.ordered[track] && random.nextInt(8) != 0;
    if (inOrder) {
      Arrays.sort(cells, 0, cellCount);
    }
    if (!measure(clash)) {
      return false;
    }
    return inOrder
        ? sequence.spread(talks, price, free, cellCount, spare, put, queue)
        : layFreely();
  }

  private boolean layFreely() {
    sort();
    for (int i = 0; i < talks.length; i++) {
      if (!place(queue[i])) {
        return false;
      }
    }
    improve();
    return true;
  }

  private boolean measure(int clash) {
    int room = 0;
    for (int c = 0; c < cellCount; c++) {
      free[c] = board.capacity(cells[c]);
      room += free[c];
    }
    int need = 0;
    for (int i = 0; i < talks.length; i++) {
      int talk = talks[i];
      need += model.length[talk];
      for (int c = 0; c < cellCount; c++) {
        price[i][c] =
            model.talkCell[talk][cells[c]]
                + (clash == 0 ? 0 : clash * board.company.clashes(talk, cells[c]));
      }
    }
    spare = room - need;
    return spare >= 0;
  }

  /** Long ones first, then those with the fewest free sessions, with some luck. */
  private void sort() {
    for (int i = 0; i < talks.length; i++) {
      int key =
          (model.choices[talks[i]] << 3) + random.nextInt(24) - (model.length[talks[i]] << 16);
      int at = i;
      while (at > 0 && keys[at - 1] > key) {
        keys[at] = keys[at - 1];
        queue[at] = queue[at - 1];
        at--;
      }
      keys[at] = key;
      queue[at] = i;
    }
  }

  private boolean place(int i) {
    int length = model.length[talks[i]];
    int best = NONE;
    int start = random.nextInt(cellCount);
    for (int j = 0; j < cellCount; j++) {
      int c = start + j < cellCount ? start + j : start + j - cellCount;
      if (free[c] >= length
          && (best == NONE
              || price[i][c] < price[i][best]
              || (length > 1 && price[i][c] == price[i][best] && free[c] < free[best]))) {
        best = c;
      }
    }
    if (best == NONE) {
      return false;
    }
    put[i] = best;
    free[best] -= length;
    return true;
  }

  private void improve() {
    boolean better = true;
    for (int pass = 0; better && pass < 4; pass++) {
      better = false;
      for (int i = 0; i < talks.length; i++) {
        better |= price[i][put[i]] > 0 && (move(i) || swap(i) || pass(i));
      }
    }
  }

  private boolean move(int i) {
    int length = model.length[talks[i]];
    for (int c = 0; c < cellCount; c++) {
      if (free[c] >= length && price[i][c] < price[i][put[i]]) {
        free[put[i]] += length;
        free[c] -= length;
        put[i] = c;
        return true;
      }
    }
    return false;
  }

  private boolean swap(int i) {
    int here = put[i];
    for (int j = 0; j < talks.length; j++) {
      int there = put[j];
      if (price[i][there] + price[j][here] < price[i][here] + price[j][there]) {
        int more = model.length[talks[j]] - model.length[talks[i]];
        if (free[here] >= more && free[there] >= -more) {
          free[here] -= more;
          free[there] += more;
          put[i] = there;
          put[j] = here;
          return true;
        }
      }
    }
    return false;
  }

  /** Passes a talk on to a second's cell, that to a third's, that back, all of one length. */
  private boolean pass(int i) {
    int here = put[i];
    int length = model.length[talks[i]];
    for (int j = 0; j < talks.length; j++) {
      int gain = price[i][here] + price[j][put[j]] - price[i][put[j]];
      if (gain <= 0 || put[j] == here || model.length[talks[j]] != length) {
        continue;
      }
      for (int k = 0; k < talks.length; k++) {
        if (k != i
            && k != j
            && model.length[talks[k]] == length
            && price[j][put[k]] + price[k][here] < gain + price[k][put[k]]) {
          put[i] = put[j];
          put[j] = put[k];
          put[k] = here;
          return true;
        }
      }
    }
    return false;
  }

  /** Where a talk belongs among those in its cell by the order that is wished. */
  private int rank(int i, int cell) {
    int wished = model.order[talks[i]];
    int at = 0;
    while (at < board.count[cell]
        && (wished == 0 || model.order[board.inCell[cell][at]] <= wished)) {
      at++;
    }
    return at;
  }
}
