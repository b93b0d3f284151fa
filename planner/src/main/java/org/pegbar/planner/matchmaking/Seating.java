// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.matchmaking;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.pegbar.planner.search.Rng;

/** Tables for meetings whose slots are settled: few changes of halls, then of tables. */
final class Seating {
  private static final int NONE = Market.NONE;
  private static final int HALL_PRICE = 8;
  private static final double HOT = 3;
  private static final double COLD = 0.1;
  private static final int ROUGH = 1 << 20;
  private final Market market;
  private final int[] slotOf;
  private final int[] table;
  private final int[][] at;
  private final int[][] agenda;
  private long halls;
  private long changes;

  /** Table of each request in the best seating, {@link Market#NONE} if it is not held. */
  int[] best;

  private long bestHalls;
  private long bestChanges;

  Seating(Market market, int[] slotOf) {
    this.market = market;
    this.slotOf = slotOf;
    table = new int[slotOf.length];
    at = new int[market.open.length][market.slots];
    agenda = new int[market.people][market.slots];
    Arrays.fill(table, NONE);
    for (int[] row : at) {
      Arrays.fill(row, NONE);
    }
    for (int[] row : agenda) {
      Arrays.fill(row, NONE);
    }
    open();
    for (int p = 0; p < market.people; p++) {
      count(p, 1);
    }
    best = table.clone();
    bestHalls = halls;
    bestChanges = changes;
  }

  /** Slot by slot: promised tables, then where somebody just was, then any. */
  private void open() {
    for (int r = 0; r < slotOf.length; r++) {
      for (int p : market.who[r]) {
        if (slotOf[r] != NONE) {
          agenda[p][slotOf[r]] = r;
        }
      }
      if (slotOf[r] != NONE && market.fixedTable[r] != NONE) {
        sit(r, market.fixedTable[r]);
      }
    }
    int[] byTime =
        IntStream.range(0, slotOf.length)
            .filter(r -> slotOf[r] != NONE && table[r] == NONE)
            .boxed()
            .sorted(java.util.Comparator.comparingInt(r -> slotOf[r]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int r : byTime) {
      sit(r, first(r));
    }
  }

  private void sit(int r, int k) {
    table[r] = k;
    at[k][slotOf[r]] = r;
  }

  private int first(int r) {
    for (int p : market.who[r]) {
      for (int t = slotOf[r] - 1; t >= 0 && market.half[t] == market.half[slotOf[r]]; t--) {
        int last = agenda[p][t] == NONE ? NONE : table[agenda[p][t]];
        if (last != NONE && allowed(r, last) && at[last][slotOf[r]] == NONE) {
          return last;
        }
      }
    }
    return IntStream.of(market.tablesOf[r])
        .filter(k -> allowed(r, k) && at[k][slotOf[r]] == NONE)
        .findFirst()
        .orElseThrow();
  }

  private boolean allowed(int r, int k) {
    return market.open[k][slotOf[r]] && IntStream.of(market.tablesOf[r]).anyMatch(one -> one == k);
  }

  private void count(int p, int sign) {
    for (int t = 1, last = agenda[p][0]; t < market.slots; t++) {
      int now = agenda[p][t];
      last = market.half[t] == market.half[t - 1] ? last : NONE;
      if (now != NONE && last != NONE && table[now] != table[last]) {
        changes += sign;
        halls += market.hall[table[now]] == market.hall[table[last]] ? 0 : sign;
      }
      last = now == NONE ? last : now;
    }
  }

  /** Changes of halls and of tables. */
  static long[] changes(Market market, int[] slotOf, int[] tables) {
    long[] changes = new long[2];
    for (int p = 0; p < market.people; p++) {
      int[] agenda = new int[market.slots];
      Arrays.fill(agenda, NONE);
      for (int r : market.theirs[p]) {
        if (slotOf[r] != NONE) {
          agenda[slotOf[r]] = tables[r];
        }
      }
      for (int t = 1, last = agenda[0]; t < market.slots; t++) {
        last = market.half[t] == market.half[t - 1] ? last : NONE;
        boolean both = agenda[t] != NONE && last != NONE;
        changes[0] += both && market.hall[agenda[t]] != market.hall[last] ? 1 : 0;
        changes[1] += both && agenda[t] != last ? 1 : 0;
        last = agenda[t] == NONE ? last : agenda[t];
      }
    }
    return changes;
  }

  /** Exchanges tables by annealing, until the time is up at the latest. */
  void run(int steps, long seed, Watch watch) {
    int[] seated =
        IntStream.range(0, table.length)
            .filter(r -> table[r] != NONE && market.fixedTable[r] == NONE)
            .filter(r -> market.tablesOf[r].length > 1)
            .toArray();
    Rng rng = new Rng(seed);
    double from = watch.gone();
    double way = 0;
    for (int i = 0; i < steps && seated.length > 0 && bestChanges > 0; i++) {
      if ((i & 255) == 0) {
        if (watch.isOver()) {
          return;
        }
        way = Math.max(i / (double) steps, (watch.gone() - from) / (1 - from));
      }
      int r = seated[rng.below(seated.length)];
      int k = market.tablesOf[r][rng.below(market.tablesOf[r].length)];
      exchange(r, k, rng, HOT * Math.pow(COLD / HOT, way));
    }
  }

  private void exchange(int r, int k, Rng rng, double temperature) {
    int t = slotOf[r];
    int other = at[k][t];
    boolean stays = other != NONE && (market.fixedTable[other] != NONE || other == r);
    if (stays || !market.open[k][t]) {
      return;
    }
    int from = table[r];
    long old = HALL_PRICE * halls + changes;
    swap(r, from, k, other);
    long rise = HALL_PRICE * halls + changes - old;
    if (rise > 0 && rng.below(ROUGH) >= ROUGH * Math.exp(-rise / temperature)) {
      swap(r, k, from, other);
    } else if (halls < bestHalls || (halls == bestHalls && changes < bestChanges)) {
      best = table.clone();
      bestHalls = halls;
      bestChanges = changes;
    }
  }

  /** Brings a meeting from one table to another, and who is there the other way. */
  private void swap(int r, int from, int to, int other) {
    count(r, other, -1);
    at[from][slotOf[r]] = NONE;
    if (other != NONE) {
      sit(other, from);
    }
    sit(r, to);
    count(r, other, 1);
  }

  private void count(int r, int other, int sign) {
    for (int p : market.who[r]) {
      count(p, sign);
    }
    if (other != NONE) {
      for (int p : market.who[other]) {
        count(p, sign);
      }
    }
  }
}
