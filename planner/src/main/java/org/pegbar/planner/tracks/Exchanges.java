// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

/** Betters a packing: a talk to a free place, two that change places, three that go round. */
final class Exchanges {
  private final TrackModel model;
  private final int[][] price;
  private final int[] put;
  private final int[] free;
  private int[] talks = new int[0];
  private int cellCount;

  /**
   * @param price of each talk in each cell
   * @param put cell of each talk
   * @param free timeslots left in each cell
   */
  Exchanges(TrackModel model, int[][] price, int[] put, int[] free) {
    this.model = model;
    this.price = price;
    this.put = put;
    this.free = free;
  }

  /** Betters the packing of these talks in the first {@code cells} cells, in place. */
  void improve(int[] talks, int cells) {
    this.talks = talks;
    this.cellCount = cells;
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
}
