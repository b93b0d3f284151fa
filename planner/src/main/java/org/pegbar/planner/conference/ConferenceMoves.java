// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.conference;

import org.pegbar.planner.search.Rng;

/** The steps of a walk; each is made if it makes the whole dearer by no more than the slack. */
final class ConferenceMoves {
  private static final int SAMPLES = 2000;
  private static final int MOST_CHANGES = 4096;
  private final ConferenceBoard board;
  private final ConferenceModel model;
  private final Rng random;
  private final int[] talk = new int[MOST_CHANGES];
  private final int[] from = new int[MOST_CHANGES];
  private int changes;
  long weighed;

  ConferenceMoves(ConferenceBoard board, Rng random) {
    this.board = board;
    this.model = board.model;
    this.random = random;
  }

  /** How much a random change of place usually makes the whole dearer or cheaper. */
  double typicalChange() {
    double sum = 0;
    int count = 0;
    for (int n = 0; n < SAMPLES && model.talks > 0; n++) {
      int i = random.below(model.talks);
      if (model.clean[i].length > 1 && board.place[i] >= 0) {
        long delta = board.change(i, model.clean[i][random.below(model.clean[i].length)]);
        var penalty = model.weights.packing.unpack(delta);
        sum += Math.abs(penalty.soft());
        count += penalty.soft() == 0 ? 0 : 1;
      }
    }
    return Math.max(1, sum / Math.max(1, count));
  }

  void any(long slack) {
    if (model.talks == 0) {
      return;
    }
    int dice = random.below(1000);
    if (dice < 985) {
      toPlace(random.below(model.talks), slack);
    } else {
      together(dice < 997 ? 0 : dice < 999 ? 1 : 2, slack);
    }
  }

  /** Moves several talks at once, in one of three ways. */
  void together(int way, long slack) {
    switch (way) {
      case 0 -> circle(slack);
      case 1 -> swapRoomsOfDay(slack);
      default -> swapTimeslots(slack);
    }
  }

  /** A talk goes to a place, and who is there comes back. */
  private void toPlace(int i, long slack) {
    int[] where = board.breaksHard() && random.below(4) == 0 ? model.allowed[i] : model.clean[i];
    if (where.length < 2 || board.place[i] < 0) {
      return;
    }
    int there = where[random.below(where.length)];
    if (there == board.place[i]) {
      return;
    }
    weighed++;
    int j = board.only(there);
    if (j >= 0 && model.fits[j][board.place[i]]) {
      long delta = board.swap(i, j);
      if (delta <= slack) {
        board.swap(i, j, delta);
      }
    } else {
      long delta = board.change(i, there);
      if (delta <= slack) {
        board.move(i, there, delta);
      }
    }
  }

  /** Three talks go round. */
  private void circle(long slack) {
    int i = random.below(model.talks);
    int j = random.below(model.talks);
    int k = random.below(model.talks);
    if (i == j || j == k || i == k) {
      return;
    }
    int a = board.place[i];
    int b = board.place[j];
    int c = board.place[k];
    if (a < 0 || b < 0 || c < 0 || !model.fits[i][b] || !model.fits[j][c] || !model.fits[k][a]) {
      return;
    }
    long before = board.value;
    begin();
    change(i, b);
    change(j, c);
    change(k, a);
    settle(before, slack);
  }

  /** All talks of two rooms on one day change rooms. */
  private void swapRoomsOfDay(long slack) {
    int day = random.below(model.slots.days);
    int r = random.below(model.rooms);
    int q = random.below(model.rooms);
    if (r == q) {
      return;
    }
    long before = board.value;
    begin();
    boolean fits = true;
    for (int i = 0; i < model.talks; i++) {
      int here = board.place[i];
      if (here >= 0 && model.slots.day[here / model.rooms] == day) {
        int room = here % model.rooms;
        if (room == r || room == q) {
          fits &= change(i, here - room + (room == r ? q : r));
        }
      }
    }
    settle(before, fits ? slack : Long.MIN_VALUE);
  }

  /** All talks of two timeslots change timeslots. */
  private void swapTimeslots(long slack) {
    int s = random.below(model.slots.count);
    int t = random.below(model.slots.count);
    if (s == t) {
      return;
    }
    long before = board.value;
    begin();
    boolean fits = true;
    for (int i = 0; i < model.talks; i++) {
      int here = board.place[i];
      int slot = here < 0 ? -1 : here / model.rooms;
      if (slot == s || slot == t) {
        fits &= change(i, here % model.rooms + (slot == s ? t : s) * model.rooms);
      }
    }
    settle(before, fits ? slack : Long.MIN_VALUE);
  }

  private void begin() {
    changes = 0;
    weighed++;
  }

  private boolean change(int i, int there) {
    if (!model.fits[i][there] || changes == MOST_CHANGES) {
      return false;
    }
    talk[changes] = i;
    from[changes++] = board.place[i];
    board.move(i, there);
    return true;
  }

  private void settle(long before, long slack) {
    if (board.value - before > slack) {
      while (changes > 0) {
        changes--;
        board.move(talk[changes], from[changes]);
      }
    }
  }
}
