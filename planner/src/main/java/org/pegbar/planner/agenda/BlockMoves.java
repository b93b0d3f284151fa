// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.agenda;

import org.pegbar.planner.search.Rng;

/**
 * The steps of a walk that move whole stretches of time, in all rooms at once, between moments
 * through which no meeting goes on.
 */
final class BlockMoves {
  private static final int SHORT = 20;
  private static final int TRIES = 4;
  private final AgendaBoard board;
  private final AgendaModel model;
  private final AgendaJournal journal;
  private final Rng random;
  private final int[] moved;
  private final int[] target;
  private int count;

  BlockMoves(AgendaBoard board, AgendaJournal journal, Rng random) {
    this.board = board;
    this.model = board.model;
    this.journal = journal;
    this.random = random;
    moved = new int[model.meetings];
    target = new int[model.meetings];
  }

  boolean any() {
    count = 0;
    int day = random.below(model.days);
    return switch (random.below(10)) {
      case 0, 1, 2, 3 -> shift(day);
      case 4, 5, 6 -> exchange(day, random.below(model.days));
      case 7 -> transpose(day);
      case 8 -> reverse(day);
      default -> swapRooms(day);
    };
  }

  /** A moment of a day, from its first grain to its end, through which no meeting goes on. */
  private int cut(int day) {
    int first = model.firstOfDay[day];
    int length = model.firstOfDay[day + 1] - first;
    for (int n = 0; n < TRIES; n++) {
      int g = first + random.below(length + 1);
      if (board.cut(g)) {
        return g;
      }
    }
    return AgendaBoard.NONE;
  }

  /** A later such moment of the same day, not far. */
  private int cutAfter(int day, int from) {
    int last = Math.min(from + SHORT, model.firstOfDay[day + 1]);
    for (int n = 0; n < TRIES && last > from; n++) {
      int g = from + 1 + random.below(last - from);
      if (board.cut(g)) {
        return g;
      }
    }
    return AgendaBoard.NONE;
  }

  /** All that starts on a day from some grain on comes a little sooner or later. */
  private boolean shift(int day) {
    int first = model.firstOfDay[day];
    int end = model.firstOfDay[day + 1];
    int from = first + random.below(end - first);
    int by = 1 + random.below(random.below(2) == 0 ? 2 : 6);
    collect(from, end, random.below(3) == 0 ? by : -by);
    return play();
  }

  /** Stretches of two days change places, and what follows them on their days moves along. */
  private boolean exchange(int day, int other) {
    if (day == other) {
      return false;
    }
    int a = cut(day);
    int b = a < 0 ? a : random.below(4) == 0 ? a : cutAfter(day, a);
    int c = cut(other);
    int d = c < 0 ? c : random.below(4) == 0 ? c : cutAfter(other, c);
    if (b < 0 || d < 0) {
      return false;
    }
    int more = (d - c) - (b - a);
    collect(a, b, c - a);
    collect(c, d, a - c);
    collect(b, model.firstOfDay[day + 1], more);
    collect(d, model.firstOfDay[other + 1], -more);
    return play();
  }

  /** Two neighbouring stretches of a day change places. */
  private boolean transpose(int day) {
    int a = cut(day);
    int b = a < 0 ? a : cutAfter(day, a);
    int c = b < 0 ? b : cutAfter(day, b);
    if (c < 0) {
      return false;
    }
    collect(a, b, c - b);
    collect(b, c, a - b);
    return play();
  }

  /** A stretch of a day runs backwards. */
  private boolean reverse(int day) {
    int a = cut(day);
    int b = a < 0 ? a : cutAfter(day, a);
    if (b < 0) {
      return false;
    }
    collect(a, b, 0);
    for (int n = 0; n < count; n++) {
      target[n] = a + b - board.end(moved[n]);
    }
    return play();
  }

  private void collect(int from, int to, int by) {
    if (from >= to) {
      return;
    }
    for (int r = 0; r < model.rooms; r++) {
      int g = from;
      while (g < to) {
        int k = board.at(r, g);
        if (k != AgendaBoard.NONE && board.start[k] >= from) {
          moved[count] = k;
          target[count++] = board.start[k] + by;
        }
        g = k == AgendaBoard.NONE ? g + 1 : board.end(k);
      }
    }
  }

  private boolean play() {
    if (count == 0) {
      return false;
    }
    for (int n = 0; n < count; n++) {
      if (!model.inDay(moved[n], target[n])) {
        return false;
      }
    }
    int[] rooms = board.room.clone();
    for (int n = 0; n < count; n++) {
      journal.lift(moved[n]);
    }
    for (int n = 0; n < count; n++) {
      int r = rooms[moved[n]];
      if (!board.free(moved[n], r, target[n])) {
        return false;
      }
      journal.drop(moved[n], r, target[n]);
    }
    return true;
  }

  /** From some grain on the meetings of two rooms change rooms for the rest of the day. */
  private boolean swapRooms(int day) {
    int r = random.below(model.rooms);
    int q = random.below(model.rooms);
    int a = cut(day);
    if (r == q || a < 0) {
      return false;
    }
    collect(a, random.below(2) == 0 ? model.firstOfDay[day + 1] : Math.max(a, cutAfter(day, a)), 0);
    int kept = 0;
    for (int n = 0; n < count; n++) {
      int k = moved[n];
      int old = board.room[k];
      if (old == r || old == q) {
        if (model.crowded[k][old == r ? q : r] > 0) {
          return false;
        }
        moved[kept] = k;
        target[kept++] = old == r ? q : r;
      }
    }
    return changeRooms(kept);
  }

  private boolean changeRooms(int kept) {
    int[] starts = board.start.clone();
    for (int n = 0; n < kept; n++) {
      journal.lift(moved[n]);
    }
    for (int n = 0; n < kept; n++) {
      if (!board.free(moved[n], target[n], starts[moved[n]])) {
        return false;
      }
      journal.drop(moved[n], target[n], starts[moved[n]]);
    }
    return kept > 0;
  }
}
