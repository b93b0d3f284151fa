// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.sat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SolverTests {
  private static final int VARIABLES = 9;

  @Test
  void theAnswerIsThatOfTryingEverything() {
    int yes = 0;
    for (long seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      List<int[]> formula = Formulas.random(random, VARIABLES, 20 + random.nextInt(25));
      Solver solver = Formulas.solver(style(seed), VARIABLES, formula);
      boolean expected = Formulas.satisfiable(VARIABLES, formula);
      assertThat(solver.solve() == Answer.YES).as("seed %d", seed).isEqualTo(expected);
      yes += expected ? 1 : 0;
    }
    assertThat(yes).isBetween(300, 1700);
  }

  @Test
  void questionsUnderAssumptionsDoNotSpoilEachOther() {
    int cores = 0;
    for (long seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      List<int[]> formula = new ArrayList<>(Formulas.random(random, VARIABLES, 15));
      Solver solver = Formulas.solver(style(seed), VARIABLES, formula);
      for (int question = 0; question < 12; question++) {
        int[] assumed = Formulas.literals(random, VARIABLES, random.nextInt(6));
        Answer answer = solver.solve(assumed);
        boolean expected = Formulas.satisfiable(VARIABLES, formula, assumed);
        assertThat(answer == Answer.YES).as("seed %d", seed).isEqualTo(expected);
        if (expected) {
          aModelHolds(solver, formula, assumed);
        } else {
          aCoreSuffices(solver, formula, assumed);
          cores++;
        }
        int[] more = Formulas.literals(random, VARIABLES, 3);
        formula.add(more);
        solver.add(more);
      }
    }
    assertThat(cores).isGreaterThan(500);
  }

  private static void aModelHolds(Solver solver, List<int[]> formula, int[] assumed) {
    assertThat(formula).allMatch(clause -> Arrays.stream(clause).anyMatch(solver::holds));
    assertThat(Arrays.stream(assumed)).allMatch(solver::holds);
  }

  private static void aCoreSuffices(Solver solver, List<int[]> formula, int[] assumed) {
    assertThat(Arrays.stream(solver.core()))
        .allMatch(l -> Arrays.stream(assumed).anyMatch(a -> a == l));
    assertThat(Formulas.satisfiable(VARIABLES, formula, solver.core())).isFalse();
  }

  @Test
  void longProofsSurviveForgettingAndStartingOver() {
    for (Style style : List.of(Style.SEEKING, Style.PROVING)) {
      Solver solver = Formulas.solver(style, 72, Formulas.pigeons(9, 8));
      assertThat(solver.solve()).isEqualTo(Answer.NO);
      assertThat(solver.conflicts()).isGreaterThan(3000);
      assertThat(Formulas.solver(style, 64, Formulas.pigeons(8, 8)).solve()).isEqualTo(Answer.YES);
    }
  }

  @Test
  void hardModelsHoldAndBothStylesAgree() {
    int yes = 0;
    for (long seed = 0; seed < 30; seed++) {
      List<int[]> formula = threes(new Random(seed), 150, 639);
      Solver seeking = Formulas.solver(Style.SEEKING, 150, formula);
      Solver proving = Formulas.solver(Style.PROVING, 150, formula);
      Answer answer = seeking.solve();
      assertThat(proving.solve()).as("seed %d", seed).isEqualTo(answer);
      if (answer == Answer.YES) {
        aModelHolds(seeking, formula, new int[0]);
        aModelHolds(proving, formula, new int[0]);
        yes++;
      }
    }
    assertThat(yes).isBetween(5, 25);
  }

  private static List<int[]> threes(Random random, int variables, int clauses) {
    List<int[]> formula = new ArrayList<>();
    for (int c = 0; c < clauses; c++) {
      formula.add(Formulas.literals(random, variables, 3));
    }
    return formula;
  }

  @Test
  void itStopsWhenTheStepsAreUsedUpOrWhenToldTo() {
    AtomicInteger asked = new AtomicInteger();
    Solver solver = new Solver(Style.PROVING, () -> asked.incrementAndGet() > 3);
    for (int v = 0; v < 240; v++) {
      solver.variable();
    }
    Formulas.pigeons(16, 15).forEach(solver::add);
    assertThat(solver.solveWithin(500)).isEqualTo(Answer.UNDECIDED);
    assertThat(solver.conflicts()).isBetween(1L, 500L);
    assertThat(asked.get()).isEqualTo(1);
    assertThat(solver.solve()).isEqualTo(Answer.UNDECIDED);
    assertThat(asked.get()).isEqualTo(4);
  }

  private static Style style(long seed) {
    return seed % 2 == 0 ? Style.SEEKING : Style.PROVING;
  }
}
