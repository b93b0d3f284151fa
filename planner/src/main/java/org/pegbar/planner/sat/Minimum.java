// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.sat;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The least weighted sum of some counts, by unsatisfiable cores (OLL: Andres and others 2012):
 * assume that no count exceeds its rank; each core raises the bound by its least weight and is
 * counted itself from then on. Heavy counts are assumed first (Ansotegui and others 2013).
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
    void atLeast(long bound);
  }

  private static final int CHEAP = 100;
  private static final int EXHAUST = 300;

  private static final int MOST_IN_VAIN = 8;

  /** A count in unary, how much of it is paid for, and what one more costs. */
  private record Sum(int[] outputs, int rank, long weight) {}

  private final Solver clauses;
  private final Listener listener;
  private final Map<Integer, Sum> assumed = new LinkedHashMap<>();
  private long bound;
  private long stratum = 1;

  /**
   * Nothing is known yet; every count weighs 1.
   *
   * @param counts each in unary: the literal at i says that it is more than i
   * @param bound what is added to the sum
   */
  public Minimum(Solver clauses, int[][] counts, long bound, Listener listener) {
    this(clauses, counts, ones(counts.length), bound, listener);
  }

  /**
   * Nothing is known yet.
   *
   * @param counts each in unary: the literal at i says that it is more than i
   * @param weights what one of each count costs, at least 1
   * @param bound what is added to the sum
   */
  public Minimum(Solver clauses, int[][] counts, long[] weights, long bound, Listener listener) {
    this.clauses = clauses;
    this.bound = bound;
    this.listener = listener;
    for (int i = 0; i < counts.length; i++) {
      assume(new Sum(counts[i], 0, weights[i]));
      stratum = Math.max(stratum, weights[i]);
    }
  }

  /** Nothing is known yet of the sum of these. */
  public Minimum(Solver clauses, List<Price> prices, long bound, Listener listener) {
    this(clauses, new int[0][], bound, listener);
    add(prices);
  }

  /** Adds to what is summed; what is proven stays so. */
  public void add(List<Price> prices) {
    for (Price price : prices) {
      assume(new Sum(price.outputs, 0, price.weight));
      stratum = Math.max(stratum, price.weight);
    }
  }

  private static long[] ones(int count) {
    long[] ones = new long[count];
    Arrays.fill(ones, 1);
    return ones;
  }

  private void assume(Sum sum) {
    if (sum.rank < sum.outputs.length && sum.weight > 0) {
      Sum old = assumed.get(-sum.outputs[sum.rank]);
      if (old == null) {
        assumed.put(-sum.outputs[sum.rank], sum);
      } else if (old.outputs == sum.outputs) {
        assumed.put(
            -sum.outputs[sum.rank], new Sum(sum.outputs, sum.rank, old.weight + sum.weight));
      } else {
        assume(renamed(sum));
      }
    }
  }

  /** The same count, whose next literal another count has too. */
  private Sum renamed(Sum sum) {
    int[] outputs = sum.outputs.clone();
    outputs[sum.rank] = clauses.variable();
    clauses.add(-sum.outputs[sum.rank], outputs[sum.rank]);
    return new Sum(outputs, sum.rank, sum.weight);
  }

  private int[] assumptions() {
    Literals literals = new Literals();
    assumed.forEach((literal, sum) -> {
      if (sum.weight >= stratum) {
        literals.add(literal);
      }
    });
    return literals.toArray();
  }

  /** YES when the last model is proven to have the least sum; NO if there is no model at all. */
  public Answer find() {
    while (true) {
      Answer answer = ask(Long.MAX_VALUE, assumptions());
      if (answer == Answer.YES && lower()) {
        continue;
      }
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

  /** Goes on to lighter counts; false if all are assumed. */
  private boolean lower() {
    long next = 0;
    for (Sum sum : assumed.values()) {
      next = sum.weight < stratum ? Math.max(next, sum.weight) : next;
    }
    stratum = next == 0 ? stratum : next;
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
    long weight = Long.MAX_VALUE;
    for (int literal : core) {
      weight = Math.min(weight, sum(literal).weight);
    }
    raise(weight);
    int[] costly = new int[core.length];
    for (int i = 0; i < core.length; i++) {
      costly[i] = -core[i];
      Sum sum = sum(core[i]);
      assumed.remove(core[i]);
      assume(new Sum(sum.outputs, sum.rank, sum.weight - weight));
      assume(new Sum(sum.outputs, sum.rank + 1, weight));
    }
    clauses.add(costly);
    if (core.length > 1) {
      assume(exhausted(new Sum(Count.atLeast(clauses, costly), 1, weight)));
    }
  }

  private Sum sum(int literal) {
    return requireNonNull(assumed.get(literal), "a core speaks of assumptions");
  }

  private void raise(long by) {
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
