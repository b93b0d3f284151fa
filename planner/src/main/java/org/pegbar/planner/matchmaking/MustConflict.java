// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.matchmaking;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pegbar.planner.plan.MarketFact;
import org.pegbar.planner.problem.MatchmakingProblem;
import org.pegbar.planner.problem.MatchmakingProblem.Participant;
import org.pegbar.planner.problem.MatchmakingProblem.Slot;
import org.pegbar.planner.sat.Answer;
import org.pegbar.planner.sat.Count;
import org.pegbar.planner.sat.Gates;
import org.pegbar.planner.sat.Literals;
import org.pegbar.planner.sat.Solver;
import org.pegbar.planner.sat.Style;

/**
 * Why not every must can be held: switches on every fact that speaks of musts, keeps those that the
 * solver blames, and drops one after another as long as the rest still forbids every plan.
 */
final class MustConflict {
  private static final int PATIENCE = 200_000;
  private final Solver solver;
  private final Market market;
  private final int[] musts;
  private final int[][] x;
  private final Map<MarketFact, Integer> switches = new LinkedHashMap<>();
  private boolean minimal = true;

  /** Facts that contradict each other; empty if none were found in time. */
  final List<MarketFact> facts;

  MustConflict(Market market, Watch watch) {
    this.market = market;
    solver = new Solver(Style.PROVING, watch::isOver);
    musts = IntStream.range(0, market.must.length).filter(r -> market.must[r]).toArray();
    x = new int[market.must.length][market.slots];
    for (int r : musts) {
      meeting(r);
    }
    for (int p = 0; p < market.people; p++) {
      participant(p);
    }
    for (int t = 0; t < market.slots; t++) {
      tables(t);
    }
    facts = find();
  }

  boolean isMinimal() {
    return minimal && !facts.isEmpty();
  }

  private void add(MarketFact fact, int... literals) {
    int literal = switches.computeIfAbsent(fact, any -> solver.variable());
    solver.add(new Literals(literals).addAll(-literal).toArray());
  }

  private void meeting(int r) {
    MatchmakingProblem.Request request = market.requests.get(r);
    Literals once = new Literals();
    for (int t = 0; t < market.slots; t++) {
      x[r][t] = solver.variable();
      once.add(x[r][t]);
      forbid(r, t, request);
    }
    add(new MarketFact.MustBeHeld(request.id()), once.toArray());
    Gates.atMostOne(solver, once);
  }

  private void forbid(int r, int t, MatchmakingProblem.Request request) {
    Slot slot = market.problem.slots().get(t);
    if (!MatchmakingProblem.covers(request.when(), slot)) {
      add(new MarketFact.OnlyWhen(request.id()), -x[r][t]);
    }
    if (market.fixedSlot[r] != Market.NONE && market.fixedSlot[r] != t) {
      String promised = market.problem.slots().get(market.fixedSlot[r]).id();
      add(new MarketFact.Promised(request.id(), promised), -x[r][t]);
    }
    for (int p : market.who[r]) {
      Participant one = market.problem.participants().get(p);
      if (!MatchmakingProblem.covers(one.free(), slot)) {
        add(new MarketFact.OnlyFree(one.ref()), -x[r][t]);
      }
    }
    if (!market.common[r] && IntStream.of(market.tablesOf[r]).noneMatch(k -> market.open[k][t])) {
      add(new MarketFact.StandsOpen(request.id()), -x[r][t]);
    }
  }

  private void participant(int p) {
    Participant one = market.problem.participants().get(p);
    int[] used = new int[market.slots];
    for (int t = 0; t < market.slots; t++) {
      Literals here = new Literals();
      for (int r : market.theirs[p]) {
        here.addUnlessFalse(x[r][t]);
      }
      Gates.atMostOne(solver, here);
      used[t] = solver.variable();
      for (int literal : here.toArray()) {
        solver.add(-literal, used[t]);
      }
    }
    int more = Count.more(solver, used, Math.min(market.most[p], market.slots));
    if (more != 0) {
      add(new MarketFact.AtMost(one.ref(), market.most[p]), -more);
    }
    rows(p, used, one);
  }

  private void rows(int p, int[] used, Participant one) {
    int most = market.inRow[p];
    for (int t = 0; most < market.slots && t + most < market.slots; t++) {
      if (market.half[t] == market.half[t + most]) {
        int[] row = IntStream.rangeClosed(t, t + most).map(s -> -used[s]).toArray();
        add(new MarketFact.InRow(one.ref(), most), row);
      }
    }
  }

  private void tables(int t) {
    Literals busy = new Literals();
    for (int r : musts) {
      if (market.common[r]) {
        busy.add(x[r][t]);
      }
    }
    int more = Count.more(solver, busy.toArray(), market.capacity[t]);
    if (more != 0) {
      String slot = market.problem.slots().get(t).id();
      add(new MarketFact.TablesIn(slot, market.capacity[t]), -more);
    }
  }

  private List<MarketFact> find() {
    int[] all = switches.values().stream().mapToInt(Integer::intValue).toArray();
    if (solver.solve(all) != Answer.NO) {
      minimal = false;
      return List.of();
    }
    int[] needed = minimal(solver.core());
    return switches.keySet().stream()
        .filter(fact -> contains(needed, requireNonNull(switches.get(fact))))
        .sorted(Comparator.comparing(fact -> !(fact instanceof MarketFact.MustBeHeld)))
        .toList();
  }

  private int[] minimal(int[] core) {
    Literals needed = new Literals();
    int[] open = core;
    while (open.length > 0) {
      int[] others = java.util.Arrays.copyOf(open, open.length - 1);
      Answer answer =
          solver.solveWithin(PATIENCE, new Literals(needed.toArray()).addAll(others).toArray());
      if (answer == Answer.NO) {
        int[] blamed = solver.core();
        open = IntStream.of(others).filter(literal -> contains(blamed, literal)).toArray();
      } else {
        minimal &= answer == Answer.YES;
        needed.add(requireNonNull(open)[open.length - 1]);
        open = others;
      }
    }
    return needed.toArray();
  }

  private static boolean contains(int[] all, int one) {
    return IntStream.of(all).anyMatch(each -> each == one);
  }
}
