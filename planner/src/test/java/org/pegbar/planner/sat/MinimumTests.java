// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.sat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MinimumTests {
  private static final int VARIABLES = 9;

  @Test
  void theLeastWeightedSumAndThenTheLeastOfAnotherAreThoseOfTryingEverything() {
    int satisfiable = 0;
    for (long seed = 0; seed < 600; seed++) {
      Random random = new Random(seed);
      List<int[]> formula = Formulas.random(random, VARIABLES, 12 + random.nextInt(14));
      int[] first = Formulas.literals(random, VARIABLES, 8);
      int[] second = Formulas.literals(random, VARIABLES, 5);
      long[] weights = random.longs(8, 1, seed % 2 == 0 ? 2 : 9).toArray();
      long[] ones = {1, 1, 1, 1, 1};
      long[] best = {Long.MAX_VALUE, Long.MAX_VALUE};
      for (int bits = 0; bits < 1 << VARIABLES; bits++) {
        long[] costs = {cost(bits, first, weights), cost(bits, second, ones)};
        best = holds(bits, formula) && java.util.Arrays.compare(costs, best) < 0 ? costs : best;
      }
      Solver solver = Formulas.solver(Style.PROVING, VARIABLES, formula);
      if (best[0] == Long.MAX_VALUE) {
        assertThat(solver.solve()).isEqualTo(Answer.NO);
      } else {
        satisfiable++;
        assertThat(least(solver, first, weights)).as("seed %d", seed).isEqualTo(best[0]);
        assertThat(least(solver, second, ones)).as("seed %d", seed).isEqualTo(best[1]);
      }
    }
    assertThat(satisfiable).isBetween(100, 590);
  }

  private static long least(Solver solver, int[] literals, long[] weights) {
    AtomicLong bound = new AtomicLong();
    int[][] counts = new int[literals.length][];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = new int[] {literals[i]};
    }
    Minimum minimum =
        new Minimum(
            solver,
            counts,
            weights,
            0,
            new Minimum.Listener() {
              @Override
              public void model() {}

              @Override
              public void atLeast(long proven) {
                bound.set(proven);
              }
            });
    assertThat(minimum.find()).isEqualTo(Answer.YES);
    minimum.keep();
    return bound.get();
  }

  private static boolean holds(int bits, int literal) {
    return (bits >> (Math.abs(literal) - 1) & 1) == (literal > 0 ? 1 : 0);
  }

  private static boolean holds(int bits, List<int[]> formula) {
    return formula.stream()
        .allMatch(clause -> java.util.Arrays.stream(clause).anyMatch(l -> holds(bits, l)));
  }

  private static long cost(int bits, int[] literals, long[] weights) {
    long cost = 0;
    for (int i = 0; i < literals.length; i++) {
      cost += holds(bits, literals[i]) ? weights[i] : 0;
    }
    return cost;
  }
}
