// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.sat;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The least price of some counts, by unsatisfiable cores (OLL: Andres and others 2012): assume that
 * no count exceeds its rank; each core raises the bound by its least weight and is counted itself
 * from then on. The dearest are assumed first (Ansotegui, Bonet and Levy 2013).
 */
public final class Minimum {

  /**
   * A count and its price.
   *
   * @param outputs in unary: the literal at i says that it is more than i
   * @param weight what each unit costs, at least 1
   */
  public record Price(int[] outputs, int weight) {}

  /** Hears what is found on the way. */
  public interface Listener {
    /** The clauses have a new model. */
    void model();

    /** Proven: the sum is at least this. */
    void atLeast(int bound);
  }

  private static final int CHEAP = 100;
  private static final int EXHAUST = 300;

  private static final int MOST_IN_VAIN = 8;

  /** A count in unary, and how much of it is paid for, at some weight. */
  private record Sum(int[] outputs, int rank, int weight) {
    /** The same, at another weight. */
    Sum at(int other) {
      return new Sum(outputs, rank, other);
    }
  }

  private final Solver clauses;
  private final Listener listener;
  private final Map<Integer, Sum> assumed = new LinkedHashMap<>();
  private int bound;
  private int stratum;

  /**
   * Nothing is known yet.
   *
   * @param prices no two share an output
   * @param bound what is added to the sum
   */
  public Minimum(Solver clauses, List<Price> prices, int bound, Listener listener) {
    this.clauses = clauses;
    this.bound = bound;
    this.listener = listener;
    add(prices);
  }

  /** Adds to what is summed; what is proven stays so. */
  public void add(List<Price> prices) {
    for (Price price : prices) {
      assume(new Sum(price.outputs, 0, price.weight));
      stratum = Math.max(stratum, price.weight);
    }
  }

  private void assume(Sum sum) {
    if (sum.rank < sum.outputs.length) {
      assumed.merge(-sum.outputs[sum.rank], sum, (old, more) -> old.at(old.weight + more.weight));
    }
  }

  private int[] assumptions() {
    int[] literals = new int[assumed.size()];
    int i = 0;
    for (Map.Entry<Integer, Sum> entry : assumed.entrySet()) {
      if (entry.getValue().weight >= stratum) {
        literals[i++] = entry.getKey();
      }
    }
    return java.util.Arrays.copyOf(literals, i);
  }

  /** YES when the last model is proven to have the least sum; NO if there is no model at all. */
  public Answer find() {
    while (true) {
      Answer answer = ask(Long.MAX_VALUE, assumptions());
      if (answer == Answer.UNDECIDED || (answer == Answer.YES && !nextStratum())) {
        return answer;
      }
      if (answer == Answer.NO) {
        int[] core = shorter(clauses.core());
        if (core.length == 0) {
          return Answer.NO;
        }
        relax(core);
      }
    }
  }

  /** Goes on to what is cheaper; false if everything is assumed already. */
  private boolean nextStratum() {
    int next = 0;
    for (Sum sum : assumed.values()) {
      next = sum.weight < stratum ? Math.max(next, sum.weight) : next;
    }
    stratum = Math.max(1, next);
    return next > 0;
  }

  private Answer ask(long steps, int... literals) {
    Answer answer = clauses.solveWithin(steps, literals);
    if (answer == Answer.YES) {
      listener.model();
    }
    return answer;
  }

  /** Makes the minimum a rule for what comes next. */
  public void keep() {
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
    int weight = Integer.MAX_VALUE;
    List<Sum> sums = new ArrayList<>();
    for (int literal : core) {
      Sum sum = requireNonNull(assumed.remove(literal), "a core speaks of assumptions");
      weight = Math.min(weight, sum.weight);
      sums.add(sum);
    }
    raise(weight);
    int[] costly = new int[core.length];
    for (int i = 0; i < core.length; i++) {
      Sum sum = sums.get(i);
      costly[i] = -core[i];
      if (sum.weight > weight) {
        assume(sum.at(sum.weight - weight));
      }
      assume(new Sum(sum.outputs, sum.rank + 1, weight));
    }
    clauses.add(costly);
    if (core.length > 1) {
      assume(exhausted(new Sum(Count.atLeast(clauses, costly), 1, weight)));
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
      raise(sum.weight);
    }
    return new Sum(sum.outputs, rank, sum.weight);
  }
}
