// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.matchmaking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.pegbar.planner.sat.Solver;

/**
 * Makes it a rule that meetings are worth so much: what is not held may not add up to more than the
 * rest (generalized totalizer: Joshi, Martins, Manquinho 2015).
 */
final class AtLeastWorth {
  private static final long MOST_CLAUSES = 1_500_000;
  private final Solver solver;
  private long clauses;
  private final long most;

  private AtLeastWorth(Solver solver, long most) {
    this.solver = solver;
    this.most = most;
  }

  /**
   * Adds the rule; false if it takes too many clauses, and then it is added only in part.
   *
   * @param lost literals that hold if a request is not held
   * @param worths of each
   * @param most that may be lost
   */
  static boolean keep(Solver solver, int[] lost, long[] worths, long most) {
    if (most < 0) {
      solver.add();
      return true;
    }
    List<Integer> byWorth =
        IntStream.range(0, lost.length)
            .boxed()
            .sorted(Comparator.comparingLong(i -> worths[i]))
            .toList();
    List<Map<Long, Integer>> leaves = new ArrayList<>();
    for (int i : byWorth) {
      if (worths[i] > most) {
        solver.add(-lost[i]);
      } else {
        leaves.add(Map.of(worths[i], lost[i]));
      }
    }
    AtLeastWorth sums = new AtLeastWorth(solver, most);
    sums.of(leaves);
    return sums.clauses <= MOST_CLAUSES;
  }

  private Map<Long, Integer> of(List<Map<Long, Integer>> leaves) {
    if (leaves.size() <= 1) {
      return leaves.isEmpty() ? Map.of() : leaves.getFirst();
    }
    int half = leaves.size() / 2;
    Map<Long, Integer> left = of(leaves.subList(0, half));
    Map<Long, Integer> right = of(leaves.subList(half, leaves.size()));
    Map<Long, Integer> sums = new TreeMap<>();
    clauses += (long) left.size() * right.size();
    if (clauses > MOST_CLAUSES) {
      return sums;
    }
    left.forEach((sum, literal) -> solver.add(-literal, at(sum, sums)));
    right.forEach((sum, literal) -> solver.add(-literal, at(sum, sums)));
    left.forEach((a, one) -> right.forEach((b, other) -> both(a + b, one, other, sums)));
    return sums;
  }

  private void both(long sum, int one, int other, Map<Long, Integer> sums) {
    if (sum > most) {
      solver.add(-one, -other);
    } else {
      solver.add(-one, -other, at(sum, sums));
    }
  }

  private int at(long sum, Map<Long, Integer> sums) {
    return sums.computeIfAbsent(sum, any -> solver.variable());
  }
}
