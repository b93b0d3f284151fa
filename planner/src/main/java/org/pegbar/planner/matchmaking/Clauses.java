// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.matchmaking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pegbar.planner.sat.Count;
import org.pegbar.planner.sat.Gates;
import org.pegbar.planner.sat.Literals;
import org.pegbar.planner.sat.Solver;

/**
 * The rules of a market in clauses: x (request, slot), held (request), used (participant, slot) and
 * counts of each participant's meetings. What has to be few is given as counts in unary.
 */
final class Clauses {
  private static final int MOST_PAIRS = 8;
  private final Solver solver;
  private final Market market;
  private final int[] home;

  /** Literal of a request in a slot, 0 where it cannot be. */
  final int[][] x;

  /** Literal of a request being held, 0 if it cannot be. */
  final int[] held;

  /** Literal of a participant in a slot, 0 where there is no meeting. */
  final int[][] used;

  /** By participant: the literal at i says that there are more than i meetings. */
  private final int[][] meetings;

  Clauses(Solver solver, Market market) {
    this.solver = solver;
    this.market = market;
    x = new int[market.who.length][market.slots];
    held = new int[market.who.length];
    home = new int[market.who.length];
    used = new int[market.people][market.slots];
    meetings = new int[market.people][];
    for (int r = 0; r < x.length; r++) {
      request(r);
    }
    for (int p = 0; p < market.people; p++) {
      participant(p);
    }
    for (int t = 0; t < market.slots; t++) {
      tables(t);
    }
  }

  private void request(int r) {
    Literals once = new Literals();
    for (int t : market.times[r]) {
      x[r][t] = solver.variable();
      once.add(x[r][t]);
    }
    if (once.size() > 0) {
      held[r] = solver.variable();
      Gates.any(solver, held[r], once);
      atMostOne(once.toArray());
    }
    if (market.fixedSlot[r] != Market.NONE) {
      solver.add(x[r][market.fixedSlot[r]]);
    }
    home[r] = market.who[r][0];
    for (int p : market.who[r]) {
      home[r] = market.theirs[p].length > market.theirs[home[r]].length ? p : home[r];
    }
  }

  /** Pairs while they are few, else in groups that are commanded by one literal each. */
  private void atMostOne(int[] literals) {
    if (literals.length <= MOST_PAIRS) {
      Gates.atMostOne(solver, new Literals(literals));
      return;
    }
    int[] heads = new int[(literals.length + 3) / 4];
    for (int i = 0; i < heads.length; i++) {
      int[] group =
          java.util.Arrays.copyOfRange(literals, 4 * i, Math.min(literals.length, 4 * i + 4));
      heads[i] = solver.variable();
      for (int literal : group) {
        solver.add(-literal, heads[i]);
      }
      Gates.atMostOne(solver, new Literals(group));
    }
    atMostOne(heads);
  }

  private void participant(int p) {
    Literals busy = new Literals();
    for (int t = 0; t < market.slots; t++) {
      Literals here = new Literals();
      for (int r : market.theirs[p]) {
        here.addUnlessFalse(x[r][t]);
      }
      if (here.size() > 0) {
        used[p][t] = solver.variable();
        busy.add(used[p][t]);
        Gates.any(solver, used[p][t], here);
        atMostOne(here.toArray());
      }
    }
    meetings[p] = Count.exactly(solver, busy.toArray(), busy.size());
    if (market.most[p] < meetings[p].length) {
      solver.add(-meetings[p][market.most[p]]);
    }
    asOftenAsHeld(p);
    rows(p);
  }

  /** Implied: there are as many used slots as meetings held. */
  private void asOftenAsHeld(int p) {
    Literals theirs = new Literals();
    for (int r : market.theirs[p]) {
      theirs.addUnlessFalse(held[r]);
    }
    int[] count = Count.exactly(solver, theirs.toArray(), meetings[p].length + 1);
    for (int i = 0; i < count.length; i++) {
      if (i < meetings[p].length) {
        solver.add(-count[i], meetings[p][i]);
        solver.add(count[i], -meetings[p][i]);
      } else {
        solver.add(-count[i]);
      }
    }
    for (int i = count.length; i < meetings[p].length; i++) {
      solver.add(-meetings[p][i]);
    }
  }

  private void rows(int p) {
    int most = market.inRow[p];
    for (int t = 0; most < market.slots && t + most < market.slots; t++) {
      if (market.half[t] == market.half[t + most]) {
        Literals row = new Literals();
        IntStream.rangeClosed(t, t + most).forEach(s -> row.add(-used[p][s]));
        if (IntStream.of(row.toArray()).noneMatch(literal -> literal == 0)) {
          solver.add(row.toArray());
        }
      }
    }
  }

  /** Meetings counted once for the one of their people that gathers most. */
  private void tables(int t) {
    int[] any = new int[market.people];
    Literals busy = new Literals();
    for (int r = 0; r < x.length; r++) {
      if (market.common[r] && x[r][t] != 0) {
        if (any[home[r]] == 0) {
          any[home[r]] = solver.variable();
          busy.add(any[home[r]]);
        }
        solver.add(-x[r][t], any[home[r]]);
      }
    }
    int more = Count.more(solver, busy.toArray(), market.capacity[t]);
    if (more != 0) {
      solver.add(-more);
    }
  }

  /** Musts that are not held; what can never be held is left out and counted by the caller. */
  int[][] musts() {
    List<int[]> counts = new ArrayList<>();
    for (int r = 0; r < held.length; r++) {
      if (market.must[r] && held[r] != 0) {
        counts.add(new int[] {-held[r]});
      }
    }
    return counts.toArray(int[][]::new);
  }

  /** What each participant lacks from the fewest, as far as it can be had. */
  int[][] lacking() {
    int[][] counts = new int[market.people][];
    for (int p = 0; p < counts.length; p++) {
      int reachable = Math.min(market.fewest[p], meetings[p].length);
      counts[p] = new int[reachable];
      for (int i = 0; i < reachable; i++) {
        counts[p][i] = -meetings[p][reachable - 1 - i];
      }
    }
    return counts;
  }

  /** What is lacking in every plan. */
  long alwaysLacking() {
    long lacking = 0;
    for (int p = 0; p < market.people; p++) {
      lacking += Math.max(0, market.fewest[p] - meetings[p].length);
    }
    return lacking;
  }

  /** By participant: the literal at i says that more than i of what they ask for is granted. */
  int[][] granted() {
    int[][] granted = new int[market.people][];
    for (int p = 0; p < granted.length; p++) {
      Literals asked = new Literals();
      for (int r : market.theirs[p]) {
        if (market.asks(r, p)) {
          asked.addUnlessFalse(held[r]);
        }
      }
      int most = market.needed[p][Market.SHARES - 1];
      granted[p] = most == 0 ? new int[0] : Count.exactly(solver, asked.toArray(), most);
    }
    return granted;
  }

  /** Idle stretches of each participant. */
  int[][] breaks() {
    int[][] breaks = new int[market.people][];
    for (int p = 0; p < breaks.length; p++) {
      Literals holes = new Literals();
      int before = Gates.FALSE;
      for (int t = 0; t < market.slots; t++) {
        boolean first = t == 0 || market.half[t] != market.half[t - 1];
        int last = first ? Gates.FALSE : used[p][t - 1];
        before = first ? Gates.FALSE : before;
        if (before != Gates.FALSE && used[p][t] != Gates.FALSE && before != last) {
          holes.add(hole(before, last, used[p][t]));
        }
        before = Gates.either(solver, before, used[p][t]);
      }
      breaks[p] = Count.atLeast(solver, holes.toArray());
    }
    return breaks;
  }

  /** Holds if somebody has met before, not in the last slot, and meets now. */
  private int hole(int before, int last, int now) {
    int hole = solver.variable();
    if (last == Gates.FALSE) {
      solver.add(-before, -now, hole);
    } else {
      solver.add(-before, last, -now, hole);
    }
    return hole;
  }

  /** The slot of each request in the last model. */
  int[] slots() {
    int[] slots = new int[x.length];
    for (int r = 0; r < slots.length; r++) {
      slots[r] = Market.NONE;
      for (int t : market.times[r]) {
        slots[r] = solver.holds(x[r][t]) ? t : slots[r];
      }
    }
    return slots;
  }
}
