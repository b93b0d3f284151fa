// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.conference;

import org.pegbar.planner.problem.ConferenceRule;

/**
 * What it would cost each talk to have a room of each size: less wished ones in smaller rooms, more
 * wished ones in larger rooms.
 */
final class SizesOfRooms {
  private final ConferenceModel model;
  private final long weight;
  private final int sizes;

  /** Packed price of a minute by talk and size. */
  private final long[] price;

  /** Packed price of the minutes of the others, in the same order. */
  private final long[] fixed;

  SizesOfRooms(ConferenceModel model) {
    this.model = model;
    sizes = model.sizes;
    weight = model.weights.of(ConferenceRule.POPULAR_TALKS);
    price = new long[model.talks * sizes];
    fixed = new long[model.talks * sizes];
  }

  long at(int i, int size, int minutes) {
    int cell = i * sizes + size;
    return minutes * price[cell] + fixed[cell];
  }

  void move(int i, int here, int there) {
    int size = model.size[there % model.rooms];
    int minutes = model.slots.minutes[there / model.rooms];
    if (here == ConferenceBoard.NOWHERE) {
      add(i, size, minutes, 1);
      return;
    }
    int oldSize = model.size[here % model.rooms];
    int oldMinutes = model.slots.minutes[here / model.rooms];
    if (minutes != oldMinutes) {
      add(i, oldSize, oldMinutes, -1);
      add(i, size, minutes, 1);
    } else if (size != oldSize) {
      shift(i, Math.min(size, oldSize), Math.max(size, oldSize), minutes, size > oldSize ? 1 : -1);
    }
  }

  private void add(int i, int size, int minutes, int sign) {
    long one = sign * weight;
    for (int j = 0; j < model.talks; j++) {
      int row = j * sizes;
      boolean less = model.favourites[j] < model.favourites[i];
      boolean more = model.favourites[j] > model.favourites[i];
      for (int s = less ? size + 1 : 0; s < (less ? sizes : more ? size : 0); s++) {
        price[row + s] += one;
        fixed[row + s] += one * minutes;
      }
    }
  }

  /** Between two sizes: the larger room takes from the less wished what it adds to the more. */
  private void shift(int i, int small, int large, int minutes, int sign) {
    for (int j = 0; j < model.talks; j++) {
      int row = j * sizes;
      if (model.favourites[j] < model.favourites[i]) {
        put(row, small + 1, large, -sign * weight, minutes);
      } else if (model.favourites[j] > model.favourites[i]) {
        put(row, small, large - 1, sign * weight, minutes);
      }
    }
  }

  private void put(int row, int first, int last, long one, int minutes) {
    for (int s = first; s <= last; s++) {
      price[row + s] += one;
      fixed[row + s] += one * minutes;
    }
  }
}
