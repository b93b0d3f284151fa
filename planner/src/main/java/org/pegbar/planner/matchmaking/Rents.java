// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.matchmaking;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What meetings can be worth at most: participants and tables ask rents for a half of the day, and
 * every request is held that is worth more than its rents (Lagrangean relaxation; subgradients with
 * the step of Polyak 1969). Any rents give a bound; the last sum is in whole numbers.
 */
final class Rents {
  static final int ROUNDS = 20_000;
  private static final int SCALE = 1 << 12;
  private static final int PATIENCE = 150;
  private static final double LEAST_STEP = 1e-5;
  private final Market market;
  private final long unit;
  private final int[][] places;
  private final int[] tables;

  /** Rents: by participant and half, last for all halves together; last row: tables by half. */
  private double[][] rents;

  private final double[][] used;
  private double[][] bestRents;
  private double best = Double.MAX_VALUE;

  /** True if the plans in question hold every must and give everybody the fewest, as can be. */
  private boolean given;

  Rents(Market market) {
    this.market = market;
    long common = 0;
    for (long worth : market.worth) {
      common = Walk.gcd(worth, common);
    }
    unit = Math.max(1, common);
    places = new int[market.people][];
    for (int p = 0; p < market.people; p++) {
      places[p] = places(p);
    }
    tables = new int[market.halves];
    for (int t = 0; t < market.slots; t++) {
      tables[market.half[t]] += market.capacity[t];
    }
    rents = new double[market.people + 1][market.halves + 1];
    used = new double[market.people + 1][market.halves + 1];
    bestRents = rents;
  }

  /** Slots of each half in which the participant can meet somebody; last, meetings of all. */
  private int[] places(int p) {
    boolean[] can = new boolean[market.slots];
    for (int r : market.theirs[p]) {
      for (int t : market.times[r]) {
        can[t] = true;
      }
    }
    int[] places = new int[market.halves + 1];
    for (int t = 0, row = 0; t < market.slots; t++) {
      row = market.place[t] == 0 ? 0 : row;
      row = can[t] && row < market.inRow[p] ? row + 1 : 0;
      places[market.half[t]] += row > 0 ? 1 : 0;
    }
    int reachable = Math.min(IntStream.of(places).sum(), market.theirs[p].length);
    places[market.halves] = Math.min(market.most[p], reachable);
    return places;
  }

  /** From here on bounds hold only for plans in which nobody lacks a must or the fewest. */
  void giveAll() {
    given = true;
  }

  /** The least bound found in so many rounds, or once no plan of this worth can be beaten. */
  long bound(long worth, int rounds, Watch watch) {
    double step = 1;
    int vain = 0;
    for (int i = 0; i < rounds && step > LEAST_STEP && !watch.isOver(); i++) {
      double value = round();
      if (value < best - 1e-9) {
        vain = value < best - 1e-4 * unit ? 0 : vain + 1;
        best = value;
        bestRents = copy(rents);
      } else if (++vain > PATIENCE) {
        vain = 0;
        step /= 1.5;
        rents = copy(bestRents);
        continue;
      }
      if (best < worth + unit - 1e-3 || !improve(step * (value - worth))) {
        break;
      }
    }
    return exact();
  }

  private static double[][] copy(double[][] rows) {
    return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
  }

  private double round() {
    double value = 0;
    for (int p = 0; p < market.people; p++) {
      for (int h = 0; h <= market.halves; h++) {
        int place = rents[p][h] < 0 ? Math.min(market.fewest[p], places[p][h]) : places[p][h];
        value += rents[p][h] * place;
        used[p][h] = place;
      }
    }
    for (int h = 0; h < market.halves; h++) {
      value += rents[market.people][h] * tables[h];
      used[market.people][h] = tables[h];
    }
    for (int r = 0; r < market.who.length; r++) {
      value += request(r);
    }
    return value;
  }

  private double request(int r) {
    int half = cheapest(r);
    if (half < 0) {
      return 0;
    }
    double profit = market.worth[r] - price(r, half);
    if (profit <= 0 && !isHeld(r)) {
      return 0;
    }
    for (int p : market.who[r]) {
      used[p][half]--;
      used[p][market.halves]--;
    }
    used[market.people][half] -= market.common[r] ? 1 : 0;
    return profit;
  }

  private boolean isHeld(int r) {
    return market.fixedSlot[r] != Market.NONE || (given && market.must[r]);
  }

  private int cheapest(int r) {
    int cheapest = -1;
    for (int t : market.times[r]) {
      int h = market.half[t];
      if (h != cheapest && (cheapest < 0 || price(r, h) < price(r, cheapest))) {
        cheapest = h;
      }
    }
    return cheapest;
  }

  private double price(int r, int half) {
    double price = market.common[r] ? rents[market.people][half] : 0;
    for (int p : market.who[r]) {
      price += rents[p][half] + rents[p][market.halves];
    }
    return price;
  }

  /** Raises the rents of what is used too much and lowers those of what is left. */
  private boolean improve(double gap) {
    double squares = 0;
    for (int i = 0; i < used.length; i++) {
      for (int h = 0; h < used[i].length; h++) {
        used[i][h] = rents[i][h] == 0 && used[i][h] > 0 ? lacking(i, h) : used[i][h];
        squares += used[i][h] * used[i][h];
      }
    }
    for (int i = 0; i < used.length && squares > 0; i++) {
      for (int h = 0; h < used[i].length; h++) {
        double rent = rents[i][h] - gap / squares * used[i][h];
        rents[i][h] = mayPay(i, h) ? rent : Math.max(0, rent);
      }
    }
    return squares > 0;
  }

  /** What is missing from the fewest meetings where the rent is 0 and places are left. */
  private double lacking(int i, int h) {
    double meetings = mayPay(i, h) ? places[i][h] - used[i][h] : Double.MAX_VALUE;
    return i < market.people ? Math.max(0, Math.min(market.fewest[i], places[i][h]) - meetings) : 0;
  }

  /** True if the rent may be negative: who needs the fewest meetings pays for them. */
  private boolean mayPay(int i, int h) {
    return given && i < market.people && h == market.halves && market.fewest[i] > 0;
  }

  /** The bound of the best rents, rounded to parts of {@link #SCALE}, without any error. */
  private long exact() {
    rents = copy(bestRents);
    for (double[] row : rents) {
      for (int h = 0; h < row.length; h++) {
        row[h] = Math.rint(row[h] * SCALE) / SCALE;
      }
    }
    best = round();
    return (long) Math.floor(best / unit) * unit;
  }

  /** Proven, if plans of this worth are the best: the best plans hold it, or never, or 0. */
  int decided(int r, long worth) {
    if (isHeld(r)) {
      return 1;
    }
    int half = cheapest(r);
    double profit = half < 0 ? 0 : market.worth[r] - price(r, half);
    double slack = best - worth + 1e-6;
    return profit > slack ? 1 : profit < -slack ? -1 : 0;
  }
}
