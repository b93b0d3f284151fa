// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.sat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Clauses for tests, and the slow way to decide them. */
final class Formulas {
  private Formulas() {}

  static List<int[]> random(Random random, int variables, int clauses) {
    List<int[]> formula = new ArrayList<>();
    for (int c = 0; c < clauses; c++) {
      int size = random.nextInt(6) == 0 ? 1 + random.nextInt(2) : 3 + random.nextInt(2);
      formula.add(literals(random, variables, size));
    }
    return formula;
  }

  static int[] literals(Random random, int variables, int size) {
    int[] literals = new int[size];
    for (int i = 0; i < size; i++) {
      int variable = 1 + random.nextInt(variables);
      literals[i] = random.nextBoolean() ? variable : -variable;
    }
    return literals;
  }

  /** More birds than holes: no model, and no short proof. */
  static List<int[]> pigeons(int birds, int holes) {
    List<int[]> formula = new ArrayList<>();
    for (int b = 0; b < birds; b++) {
      int[] somewhere = new int[holes];
      for (int h = 0; h < holes; h++) {
        somewhere[h] = b * holes + h + 1;
        for (int other = 0; other < b; other++) {
          formula.add(new int[] {-somewhere[h], -(other * holes + h + 1)});
        }
      }
      formula.add(somewhere);
    }
    return formula;
  }

  static Solver solver(Style style, int variables, List<int[]> formula) {
    Solver solver = new Solver(style, () -> false);
    for (int v = 0; v < variables; v++) {
      solver.variable();
    }
    formula.forEach(solver::add);
    return solver;
  }

  /** Tries every assignment. */
  static boolean satisfiable(int variables, List<int[]> formula, int... assumed) {
    for (int bits = 0; bits < 1 << variables; bits++) {
      int assignment = bits;
      boolean all = true;
      for (int literal : assumed) {
        all &= holds(assignment, literal);
      }
      if (all && formula.stream().allMatch(clause -> holdsOne(assignment, clause))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsOne(int bits, int[] clause) {
    for (int literal : clause) {
      if (holds(bits, literal)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(int bits, int literal) {
    return (bits >> (Math.abs(literal) - 1) & 1) == 1 == literal > 0;
  }
}
