// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import static org.pegbar.planner.tracks.TrackBoard.NONE;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A track's talks one after the other, each with a wished number at its number, the others where
 * they are cheap in the places left between.
 */
final class Sequence {
  private final TrackModel model;
  private final SplittableRandom random;
  private final int[] at;
  private final int[] others;
  private int otherCount;

  Sequence(TrackModel model, SplittableRandom random, int most) {
    this.model = model;
    this.random = random;
    at = new int[most];
    others = new int[most];
  }

  /**
   * Spreads the talks over cells that are in the order of the timetable.
   *
   * @param free timeslots of each cell, used up on the way
   * @param put receives the cell of each talk
   * @param queue receives the talks in their sequence
   * @return false if they did not fit
   */
  boolean spread(
      int[] talks, int[][] price, int[] free, int cells, int spare, int[] put, int[] queue) {
    number(talks);
    int cell = 0;
    int slack = spare;
    for (int n = 0; n < talks.length; n++) {
      int next = at[n] == NONE ? cheapest(price, cell) : at[n];
      int length = model.length[talks[next]];
      boolean early = slack >= free[cell] && random.nextInt(8) == 0;
      while (early || free[cell] < length) {
        slack -= free[cell];
        if (slack < 0 || ++cell == cells) {
          return false;
        }
        early = false;
      }
      free[cell] -= length;
      put[next] = cell;
      queue[n] = next;
    }
    return true;
  }

  private void number(int[] talks) {
    Arrays.fill(at, 0, talks.length, NONE);
    otherCount = 0;
    for (int i = 0; i < talks.length; i++) {
      int wished = model.order[talks[i]];
      if (wished > 0 && wished <= talks.length && at[wished - 1] == NONE) {
        at[wished - 1] = i;
      } else {
        others[otherCount++] = i;
      }
    }
  }

  /** Takes the cheapest of those without a number for this cell, or sometimes any. */
  private int cheapest(int[][] price, int cell) {
    int best = random.nextInt(otherCount);
    boolean any = random.nextInt(6) == 0;
    for (int o = 0; o < otherCount && !any; o++) {
      best = price[others[o]][cell] < price[others[best]][cell] ? o : best;
    }
    int talk = others[best];
    others[best] = others[--otherCount];
    return talk;
  }
}
