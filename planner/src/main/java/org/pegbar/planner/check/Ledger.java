// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pegbar.planner.problem.Penalty;

/** Writes down every match of a rule with what it costs. */
final class Ledger<R extends Enum<R>> {
  private final Function<R, Penalty> weights;
  private final Map<R, Penalty> totals;
  private final List<Match<R>> matches = new ArrayList<>();
  private int empty;

  Ledger(Class<R> rules, Function<R, Penalty> weights) {
    this.weights = weights;
    totals = new EnumMap<>(rules);
  }

  /** A rule that matched so often: minutes, grains or times, as its sentence says. */
  void add(R rule, long count, Supplier<String> sentence) {
    Penalty penalty = weights.apply(rule).times(count);
    if (!penalty.equals(Penalty.NONE)) {
      totals.merge(rule, penalty, Penalty::plus);
      matches.add(new Match<>(rule, penalty, sentence.get()));
    }
  }

  /** A timeslot or a room that is missing. */
  void missing(boolean missing) {
    empty += missing ? 1 : 0;
  }

  Verdict<R> verdict() {
    Penalty total = totals.values().stream().reduce(Penalty.NONE, Penalty::plus);
    return new Verdict<>(empty, total, totals, matches);
  }
}
