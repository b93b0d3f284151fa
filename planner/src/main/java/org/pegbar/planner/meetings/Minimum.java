// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.meetings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pegbar.planner.meetings.Clauses.Answer;

/**
 * The fewest of some literals that must hold, by unsatisfiable cores (OLL: Andres and others 2012):
 * assume none of them; each core raises the bound by one and is replaced by a count of its members.
 */
final class Minimum {
  private final Clauses clauses;

  /** What is assumed, and how often it counts. */
  private final Map<Integer, Integer> assumed = new LinkedHashMap<>();

  private final Map<Integer, int[]> countOf = new LinkedHashMap<>();
  private final Map<Integer, Integer> rankIn = new LinkedHashMap<>();
  private int bound;

  Minimum(Clauses clauses, int[] costly) {
    this.clauses = clauses;
    for (int literal : costly) {
      assumed.merge(-literal, 1, Integer::sum);
    }
  }

  /** Proven: no fewer hold. */
  int bound() {
    return bound;
  }

  /** YES when the last model has exactly {@link #bound} of them; NO if there is no model at all. */
  Answer find() {
    while (true) {
      Answer answer =
          clauses.solve(assumed.keySet().stream().mapToInt(Integer::intValue).toArray());
      if (answer != Answer.NO) {
        return answer;
      }
      int[] core = shorter(clauses.core());
      if (core.length == 0) {
        return Answer.NO;
      }
      relax(core);
    }
  }

  /** Makes the minimum a rule for what comes next. */
  void keep() {
    assumed.keySet().forEach(literal -> clauses.add(literal));
  }

  /** Drops what the core does not need, as long as that is cheap to see. */
  private int[] shorter(int[] core) {
    int[] shortest = core;
    for (int i = 0; i < 3 && shortest.length > 1; i++) {
      if (clauses.solve(shortest) != Answer.NO || clauses.core().length >= shortest.length) {
        return shortest;
      }
      shortest = clauses.core();
    }
    return shortest;
  }

  private void relax(int[] core) {
    bound++;
    int[] costly = new int[core.length];
    for (int i = 0; i < core.length; i++) {
      costly[i] = -core[i];
      discount(core[i]);
    }
    if (core.length == 1) {
      clauses.add(costly[0]);
      return;
    }
    clauses.add(costly);
    int[] sum = Count.of(clauses, costly, costly.length);
    countOf.put(-sum[1], sum);
    rankIn.put(-sum[1], 1);
    assumed.merge(-sum[1], 1, Integer::sum);
  }

  private void discount(int literal) {
    assumed.computeIfPresent(literal, (key, weight) -> weight > 1 ? weight - 1 : null);
    int[] sum = countOf.get(literal);
    if (sum != null) {
      int next = rankIn.getOrDefault(literal, 0) + 1;
      if (next < sum.length) {
        countOf.put(-sum[next], sum);
        rankIn.put(-sum[next], next);
        assumed.merge(-sum[next], 1, Integer::sum);
      }
    }
  }
}
