// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.meetings;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pegbar.planner.sat.Answer;
import org.pegbar.planner.sat.Solver;

/**
 * The least sum of some counts, by unsatisfiable cores (OLL: Andres and others 2012): assume that
 * no count exceeds its rank; each core raises the bound by one and is counted itself from then on.
 */
final class Minimum {

  /** Hears what is found on the way. */
  interface Listener {
    /** The clauses have a new model. */
    void model();

    /** Proven: the sum is at least this. */
    void atLeast(int bound);
  }

  private static final int CHEAP = 100;
  private static final int EXHAUST = 300;

  private static final int MOST_IN_VAIN = 8;

  /** A count in unary, and how much of it is paid for. */
  private record Sum(int[] outputs, int rank) {}

  private final Solver clauses;
  private final Listener listener;
  private final Map<Integer, Sum> assumed = new LinkedHashMap<>();
  private int bound;

  /**
   * Nothing is known yet.
   *
   * @param counts each in unary: the literal at i says that it is more than i
   * @param bound what is added to the sum
   */
  Minimum(Solver clauses, int[][] counts, int bound, Listener listener) {
    this.clauses = clauses;
    this.bound = bound;
    this.listener = listener;
    for (int[] outputs : counts) {
      assume(new Sum(outputs, 0));
    }
  }

  private void assume(Sum sum) {
    if (sum.rank < sum.outputs.length) {
      assumed.put(-sum.outputs[sum.rank], sum);
    }
  }

  private int[] assumptions() {
    int[] literals = new int[assumed.size()];
    int i = 0;
    for (int literal : assumed.keySet()) {
      literals[i++] = literal;
    }
    return literals;
  }

  /** YES when the last model is proven to have the least sum; NO if there is no model at all. */
  Answer find() {
    while (true) {
      Answer answer = ask(Long.MAX_VALUE, assumptions());
      if (answer != Answer.NO) {
        return answer;
      }
      if (clauses.core().length == 0) {
        return Answer.NO;
      }
      relax(shorter(clauses.core()));
    }
  }

  private Answer ask(long steps, int... literals) {
    Answer answer = clauses.solveWithin(steps, literals);
    if (answer == Answer.YES) {
      listener.model();
    }
    return answer;
  }

  /** Makes the minimum a rule for what comes next. */
  void keep() {
    for (int literal : assumptions()) {
      clauses.add(literal);
    }
  }

  /** Drops what the core does not need, as long as that is cheap to see. */
  private int[] shorter(int[] whole) {
    int[] core = whole;
    int vain = 0;
    for (int i = core.length - 1; i >= 0 && vain < MOST_IN_VAIN; i--) {
      if (ask(CHEAP, without(core, i)) == Answer.NO) {
        core = clauses.core();
        i = Math.min(i, core.length);
        vain = 0;
      } else {
        vain++;
      }
    }
    return core;
  }

  private static int[] without(int[] core, int index) {
    int[] less = new int[core.length - 1];
    System.arraycopy(core, 0, less, 0, index);
    System.arraycopy(core, index + 1, less, index, less.length - index);
    return less;
  }

  private void relax(int[] core) {
    raise(1);
    int[] costly = new int[core.length];
    for (int i = 0; i < core.length; i++) {
      costly[i] = -core[i];
      Sum sum = requireNonNull(assumed.remove(core[i]), "a core speaks of assumptions");
      assume(new Sum(sum.outputs, sum.rank + 1));
    }
    clauses.add(costly);
    if (core.length > 1) {
      assume(exhausted(new Sum(Count.atLeast(clauses, costly), 1)));
    }
  }

  private void raise(int by) {
    bound += by;
    listener.atLeast(bound);
  }

  /** Raises the rank of a new sum as far as that is cheap to prove. */
  private Sum exhausted(Sum sum) {
    int rank = sum.rank;
    while (rank < sum.outputs.length && ask(EXHAUST, -sum.outputs[rank]) == Answer.NO) {
      clauses.add(sum.outputs[rank]);
      rank++;
      raise(1);
    }
    return new Sum(sum.outputs, rank);
  }
}
