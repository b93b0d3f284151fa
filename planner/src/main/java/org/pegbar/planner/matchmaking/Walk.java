// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.matchmaking;

import java.util.Arrays;
import org.pegbar.planner.search.Rng;

/** One walk from plan to plan by annealing, and the best that it has seen. */
final class Walk {
  private static final int NONE = Board.NONE;
  static final long CHUNK = 4096;
  private static final long UNIT_PRICE = 100;
  private static final long[] SHARE_PRICES = {16, 8, 4, 2};
  private static final int MOST_OUT = 32;
  private static final int ROUGH = 1 << 20;
  private final Market market;
  private final Board board;
  private final Rng rng;
  private final long unit;
  private final long missingPrice;
  private final long mustPrice;
  private final double hot;

  /** Requests that may move, those not held first. */
  private final int[] order;

  private final int[] rank;
  private final int[] movable;
  private int out;

  private final int[] changed = new int[4 * MOST_OUT];
  private final int[] before = new int[4 * MOST_OUT];
  private int changes;
  private final int[] ejected = new int[MOST_OUT];
  private int ejections;

  final int[] best;
  final long[] bestTotals;
  long steps;

  /** Starts from what is promised and whatever else fits. */
  Walk(Market market, long seed) {
    this.market = market;
    board = new Board(market);
    rng = new Rng(seed);
    board.fill();
    best = board.slotOf.clone();
    bestTotals = board.totals.clone();
    order = new int[best.length];
    rank = new int[best.length];
    int free = 0;
    long common = 0;
    long dearest = 1;
    for (int r = 0; r < best.length; r++) {
      common = gcd(market.worth[r], common);
      dearest = Math.max(dearest, market.worth[r]);
      if (market.fixedSlot[r] == NONE && market.times[r].length > 0) {
        order[free++] = r;
      }
    }
    unit = Math.max(1, common);
    missingPrice = 4 * UNIT_PRICE * (dearest / unit);
    mustPrice = 4 * missingPrice;
    hot = UNIT_PRICE * Math.max(1, dearest / unit / 3);
    movable = Arrays.copyOf(order, free);
    sort();
  }

  static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  private void sort() {
    out = 0;
    int last = movable.length;
    for (int r : movable) {
      int to = board.slotOf[r] == NONE ? out++ : --last;
      order[to] = r;
      rank[r] = to;
    }
  }

  /** Goes so many steps, between these parts of its way, until it is told to stop. */
  void run(long count, double from, double to, Watch watch) {
    for (long i = 0; i < count && movable.length > 0; i++) {
      if ((i & 255) == 0 && watch.isOver()) {
        return;
      }
      step(temperature(from + (to - from) * i / count));
      steps++;
    }
  }

  private double temperature(double done) {
    return hot * Math.pow(0.4 / hot, done);
  }

  private void step(double temperature) {
    long old = cost();
    changes = 0;
    ejections = 0;
    if (!move()) {
      undo();
      return;
    }
    long rise = cost() - old;
    if (rise > 0 && rng.below(ROUGH) >= ROUGH * Math.exp(-rise / temperature)) {
      undo();
    } else if (Arrays.compare(board.totals, bestTotals) < 0) {
      keep();
    }
  }

  private void keep() {
    System.arraycopy(board.slotOf, 0, best, 0, best.length);
    System.arraycopy(board.totals, 0, bestTotals, 0, bestTotals.length);
  }

  /** Goes on from this plan. */
  void adopt(int[] slots) {
    board.set(slots);
    sort();
    if (Arrays.compare(board.totals, bestTotals) < 0) {
      keep();
    }
  }

  private long cost() {
    long[] totals = board.totals;
    long cost = mustPrice * totals[0] + missingPrice * totals[1] + UNIT_PRICE * (totals[2] / unit);
    for (int share = 0; share < Market.SHARES; share++) {
      cost += SHARE_PRICES[share] * totals[3 + share];
    }
    return cost + totals[Board.GOALS - 1];
  }

  /** Moves one request into a slot; whoever is in the way goes elsewhere or out. */
  private boolean move() {
    boolean outside = out > 0 && (out == movable.length || rng.below(2) == 0);
    int r = outside ? order[rng.below(out)] : order[out + rng.below(movable.length - out)];
    int t = market.times[r][rng.below(market.times[r].length)];
    int from = board.slotOf[r];
    if (t == from) {
      return false;
    }
    if (from != NONE) {
      take(r);
    }
    if (!makeRoom(r, t) || !board.fits(r, t)) {
      return false;
    }
    put(r, t);
    for (int i = 0; i < ejections; i++) {
      settle(ejected[i], from);
    }
    return true;
  }

  private boolean makeRoom(int r, int t) {
    for (int p : market.who[r]) {
      if (board.at[p][t] != NONE && !eject(board.at[p][t])) {
        return false;
      }
      if (board.meetings[p] >= market.most[p] && !eject(anyOf(p))) {
        return false;
      }
    }
    return !market.common[r]
        || board.commonAt[t] < market.capacity[t]
        || eject(anyAtCommonTable(t));
  }

  /** Some request that the participant has. */
  private int anyOf(int p) {
    int from = rng.below(market.slots);
    for (int i = 0; i < market.slots; i++) {
      int r = board.at[p][(from + i) % market.slots];
      if (r != NONE) {
        return r;
      }
    }
    return NONE;
  }

  private int anyAtCommonTable(int t) {
    int from = rng.below(market.people);
    for (int i = 0; i < market.people; i++) {
      int r = board.at[(from + i) % market.people][t];
      if (r != NONE && market.common[r]) {
        return r;
      }
    }
    return NONE;
  }

  private boolean eject(int r) {
    if (r == NONE || market.fixedSlot[r] != NONE || ejections == MOST_OUT) {
      return false;
    }
    ejected[ejections++] = r;
    take(r);
    return true;
  }

  private void settle(int r, int first) {
    if (first != NONE && mayBe(r, first) && board.fits(r, first)) {
      put(r, first);
      return;
    }
    int[] times = market.times[r];
    int from = rng.below(times.length);
    for (int i = 0; i < times.length; i++) {
      int t = times[(from + i) % times.length];
      if (board.fits(r, t)) {
        put(r, t);
        return;
      }
    }
  }

  private boolean mayBe(int r, int t) {
    return Arrays.binarySearch(market.times[r], t) >= 0;
  }

  private void put(int r, int t) {
    note(r);
    board.put(r, t);
    swap(r, --out);
  }

  private void take(int r) {
    note(r);
    board.take(r);
    swap(r, out++);
  }

  private void swap(int r, int to) {
    int other = order[to];
    order[rank[r]] = other;
    rank[other] = rank[r];
    order[to] = r;
    rank[r] = to;
  }

  private void note(int r) {
    changed[changes] = r;
    before[changes++] = board.slotOf[r];
  }

  private void undo() {
    for (int i = changes - 1; i >= 0; i--) {
      if (before[i] == NONE) {
        board.take(changed[i]);
        swap(changed[i], out++);
      } else {
        board.put(changed[i], before[i]);
        swap(changed[i], --out);
      }
    }
  }
}
