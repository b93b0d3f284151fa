// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.sat;

/** Small circuits in clauses. A literal 0 stands for false. */
public final class Gates {
  /** The literal of what never holds. */
  public static final int FALSE = 0;

  private Gates() {}

  /** A literal that holds exactly if one of the two does. */
  public static int either(Solver clauses, int one, int other) {
    if (one == FALSE || other == FALSE) {
      return one + other;
    }
    int either = clauses.variable();
    clauses.add(-one, either);
    clauses.add(-other, either);
    clauses.add(-either, one, other);
    return either;
  }

  /** Lets {@code any} hold exactly if one of the literals does. */
  public static void any(Solver clauses, int any, Literals of) {
    for (int i = 0; i < of.size(); i++) {
      clauses.add(-of.get(i), any);
    }
    clauses.add(new Literals(of.toArray()).addAll(-any).toArray());
  }

  /** At most one of the literals holds. */
  public static void atMostOne(Solver clauses, Literals literals) {
    for (int i = 0; i < literals.size(); i++) {
      for (int j = 0; j < i; j++) {
        clauses.add(-literals.get(i), -literals.get(j));
      }
    }
  }
}
