// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.meetings;

import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.IVecInt;
import org.sat4j.specs.TimeoutException;

/** A growing set of clauses and the solver that decides them. Literals are +v and -v, from 1. */
final class Clauses {

  /** What the solver said. */
  enum Answer {
    YES,
    NO,
    OUT_OF_TIME
  }

  private final ISolver solver = SolverFactory.newGlucose21();
  private final long deadlineNanos;
  private int variables;
  private boolean contradiction;
  private boolean[] model = new boolean[0];
  private int[] core = new int[0];

  Clauses(long deadlineNanos) {
    this.deadlineNanos = deadlineNanos;
  }

  int variable() {
    variables++;
    solver.registerLiteral(variables);
    return variables;
  }

  void add(int... literals) {
    try {
      solver.addClause(new VecInt(literals));
    } catch (ContradictionException e) {
      contradiction = true;
    }
  }

  void atMostOne(IVecInt literals) {
    try {
      if (literals.size() > 1) {
        solver.addAtMost(new VecInt(toArray(literals)), 1);
      }
    } catch (ContradictionException e) {
      contradiction = true;
    }
  }

  /** Asks for a model under these assumptions; after NO, {@link #core} is a part of them. */
  Answer solve(int[] assumptions) {
    long left = (deadlineNanos - System.nanoTime()) / 1_000_000;
    if (contradiction) {
      core = new int[0];
      return Answer.NO;
    }
    if (left <= 0) {
      return Answer.OUT_OF_TIME;
    }
    try {
      solver.setTimeoutMs(left);
      if (solver.isSatisfiable(new VecInt(assumptions))) {
        keepModel();
        return Answer.YES;
      }
      IVecInt why = solver.unsatExplanation();
      core = why == null ? new int[0] : toArray(why);
      return Answer.NO;
    } catch (TimeoutException e) {
      return Answer.OUT_OF_TIME;
    }
  }

  private void keepModel() {
    model = new boolean[variables + 1];
    for (int literal : solver.model()) {
      if (literal > 0) {
        model[literal] = true;
      }
    }
  }

  /** The literals, no more. */
  static int[] toArray(IVecInt literals) {
    int[] copy = new int[literals.size()];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = literals.get(i);
    }
    return copy;
  }

  /** True if the literal holds in the last model. */
  boolean holds(int literal) {
    int variable = Math.abs(literal);
    return variable < model.length && model[variable] == literal > 0;
  }

  /** Assumptions that contradict each other, after the last NO. */
  int[] core() {
    return core.clone();
  }
}
