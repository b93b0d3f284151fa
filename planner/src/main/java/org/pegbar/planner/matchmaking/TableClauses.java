// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.matchmaking;

import org.pegbar.planner.sat.Count;
import org.pegbar.planner.sat.Gates;
import org.pegbar.planner.sat.Literals;
import org.pegbar.planner.sat.Solver;

/** Which meeting is at which table, in clauses, and how often participants change. */
final class TableClauses {
  private static final long MOST_CLAUSES = 1_000_000;
  private final Solver solver;
  private final Market market;
  private final Clauses rules;

  /** Literal of a request at a table, 0 where it cannot be. */
  private final int[][] at;

  TableClauses(Solver solver, Market market, Clauses rules) {
    this.solver = solver;
    this.market = market;
    this.rules = rules;
    at = new int[market.who.length][market.open.length];
    for (int r = 0; r < at.length; r++) {
      request(r);
    }
    for (int r = 0; r < at.length; r++) {
      for (int s = 0; s < r; s++) {
        if (market.common[r] && market.common[s]) {
          apart(r, s);
        }
      }
    }
  }

  /** True if the clauses for this market are not too many. */
  static boolean isSmall(Market market) {
    long requests = market.who.length;
    long places = market.slots + market.open.length;
    long seats = 3 * requests * market.slots * market.open.length;
    return requests * requests / 2 * places + seats < MOST_CLAUSES;
  }

  private void request(int r) {
    Literals tables = new Literals();
    for (int k : market.tablesOf[r]) {
      if (market.fixedTable[r] == Market.NONE || market.fixedTable[r] == k) {
        at[r][k] = solver.variable();
        tables.add(at[r][k]);
        for (int t : market.times[r]) {
          if (!market.open[k][t]) {
            solver.add(-at[r][k], -rules.x[r][t]);
          }
        }
      }
    }
    Gates.atMostOne(solver, tables);
    if (rules.held[r] != 0) {
      solver.add(tables.addAll(-rules.held[r]).toArray());
    }
  }

  private void apart(int r, int s) {
    int together = 0;
    for (int t : market.times[r]) {
      if (rules.x[s][t] != 0) {
        together = together == 0 ? solver.variable() : together;
        solver.add(-rules.x[r][t], -rules.x[s][t], together);
      }
    }
    for (int k = 0; together != 0 && k < market.open.length; k++) {
      if (at[r][k] != 0 && at[s][k] != 0) {
        solver.add(-together, -at[r][k], -at[s][k]);
      }
    }
  }

  /** Changes of tables, by participant. */
  int[][] tableChanges() {
    return changes(at, market.open.length);
  }

  /** Changes of halls, by participant. */
  int[][] hallChanges() {
    int halls = java.util.Arrays.stream(market.hall).max().orElse(0) + 1;
    int[][] in = new int[at.length][halls];
    for (int r = 0; r < at.length; r++) {
      for (int k = 0; k < market.open.length; k++) {
        if (at[r][k] != 0) {
          int h = market.hall[k];
          in[r][h] = in[r][h] == 0 ? solver.variable() : in[r][h];
          solver.add(-at[r][k], in[r][h]);
        }
      }
    }
    return changes(in, halls);
  }

  private int[][] changes(int[][] in, int groups) {
    int[][] changes = new int[market.people][];
    for (int p = 0; p < changes.length; p++) {
      Literals theirs = new Literals();
      int[] last = new int[groups];
      for (int t = 0; t < market.slots; t++) {
        boolean first = t == 0 || market.half[t] != market.half[t - 1];
        last = first ? new int[groups] : last;
        int[] now = places(in, groups, p, t);
        theirs.addUnlessFalse(change(last, now, rules.used[p][t]));
        last = carry(last, now, rules.used[p][t]);
      }
      changes[p] = Count.atLeast(solver, theirs.toArray());
    }
    return changes;
  }

  /** Where the participant is in this slot; in one place at most. */
  private int[] places(int[][] in, int groups, int p, int t) {
    int[] now = new int[groups];
    Literals one = new Literals();
    for (int k = 0; k < groups; k++) {
      for (int r : market.theirs[p]) {
        if (rules.x[r][t] != 0 && in[r][k] != 0) {
          now[k] = now[k] == 0 ? solver.variable() : now[k];
          solver.add(-rules.x[r][t], -in[r][k], now[k]);
        }
      }
      one.addUnlessFalse(now[k]);
    }
    Gates.atMostOne(solver, one);
    return now;
  }

  private int change(int[] last, int[] now, int used) {
    int change = 0;
    for (int k = 0; k < last.length; k++) {
      if (last[k] != 0 && used != 0) {
        change = change == 0 ? solver.variable() : change;
        Literals clause = new Literals(-last[k], -used, change);
        clause.addUnlessFalse(now[k]);
        solver.add(clause.toArray());
      }
    }
    return change;
  }

  /** Where the participant was last, after this slot. */
  private int[] carry(int[] last, int[] now, int used) {
    int[] next = new int[last.length];
    for (int k = 0; k < next.length; k++) {
      if (used == 0) {
        next[k] = last[k];
      } else if (last[k] != 0 || now[k] != 0) {
        next[k] = solver.variable();
        if (now[k] != 0) {
          solver.add(-now[k], next[k]);
        }
        if (last[k] != 0) {
          solver.add(-last[k], used, next[k]);
        }
      }
    }
    return next;
  }

  /** The table of each request in the last model. */
  int[] tables(int[] slots) {
    int[] tables = new int[at.length];
    for (int r = 0; r < tables.length; r++) {
      tables[r] = Market.NONE;
      for (int k = 0; k < market.open.length && slots[r] != Market.NONE; k++) {
        tables[r] = at[r][k] != 0 && solver.holds(at[r][k]) ? k : tables[r];
      }
    }
    return tables;
  }
}
