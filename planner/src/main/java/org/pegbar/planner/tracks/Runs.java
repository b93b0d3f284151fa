// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

/**
 * What the talks of a track cost in one run of sessions with one room, other tracks left out;
 * worked out when first asked for.
 */
final class Runs {
  static final int IMPOSSIBLE = Integer.MAX_VALUE / 4;
  private static final int TRIES = 8;
  private final TrackModel model;
  private final Packing packing;
  private final int[][] known;

  Runs(TrackModel model, Packing packing) {
    this.model = model;
    this.packing = packing;
    known = new int[model.tracks][model.sessions * model.sessions];
    for (int[] row : known) {
      java.util.Arrays.fill(row, -1);
    }
  }

  /** The least price found, or {@link #IMPOSSIBLE} if the talks were not seen to fit. */
  int price(int track, int from, int to) {
    int at = from * model.sessions + to;
    if (known[track][at] < 0) {
      packing.clear();
      for (int s = from; s <= to; s++) {
        packing.add(s * model.rooms);
      }
      int least = IMPOSSIBLE;
      for (int i = 0; i < TRIES; i++) {
        least = Math.min(least, packing.estimate(track));
      }
      known[track][at] = least;
    }
    return known[track][at];
  }
}
