// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.conference;

/** What it would cost each talk to be in another room than those of its themes, by day. */
final class RoomsOfThemes {
  private final ConferenceModel model;
  private final int width;
  private final int stride;

  /** Packed price of a minute by talk, day and room; all rooms together come last. */
  private final long[] price;

  /** Packed price of the minutes of the others, in the same order. */
  private final long[] fixed;

  RoomsOfThemes(ConferenceModel model) {
    this.model = model;
    width = model.rooms + 1;
    stride = model.slots.days * width;
    price = new long[model.talks * stride];
    fixed = new long[model.talks * stride];
  }

  long at(int i, int day, int room, int minutes) {
    int row = i * stride + day * width;
    int all = row + width - 1;
    return minutes * (price[all] - price[row + room]) + fixed[all] - fixed[row + room];
  }

  /** A talk comes into a room, or leaves it if the sign is negative. */
  void add(int i, int day, int room, int minutes, int sign) {
    int[] mates = model.mates[i];
    for (int k = 0; k < mates.length; k++) {
      long weight = sign * model.bonds[i][k].rooms();
      if (weight != 0) {
        int row = mates[k] * stride + day * width;
        price[row + room] += weight;
        price[row + width - 1] += weight;
        fixed[row + room] += weight * minutes;
        fixed[row + width - 1] += weight * minutes;
      }
    }
  }
}
