// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.sat;

import java.util.Arrays;

/**
 * A totalizer (Bailleux and Boufkhad 2003): counts literals in unary up to a limit. Output i is
 * forced if more than i inputs hold, and, where that is asked for, forbidden if i or fewer can; a
 * limit from above needs only the first, and half the clauses.
 */
public final class Count {
  private final Solver clauses;
  private final int limit;
  private final boolean exact;

  private Count(Solver clauses, int limit, boolean exact) {
    this.clauses = clauses;
    this.limit = limit;
    this.exact = exact;
  }

  /** Counts up to a limit: the literal at i says that at least i + 1 inputs hold. */
  public static int[] exactly(Solver clauses, int[] inputs, int limit) {
    return new Count(clauses, limit, true).of(inputs);
  }

  /** Counts: the literal at i holds if at least i + 1 inputs do, and may hold otherwise. */
  public static int[] atLeast(Solver clauses, int[] inputs) {
    return new Count(clauses, inputs.length, false).of(inputs);
  }

  /** A literal that may be false only if no more than so many hold; 0 if they never do. */
  public static int more(Solver clauses, int[] inputs, int most) {
    return most >= inputs.length ? 0 : new Count(clauses, most + 1, false).of(inputs)[most];
  }

  private int[] of(int[] inputs) {
    if (inputs.length <= 1) {
      return inputs.clone();
    }
    int half = inputs.length / 2;
    int[] left = of(Arrays.copyOfRange(inputs, 0, half));
    int[] right = of(Arrays.copyOfRange(inputs, half, inputs.length));
    int[] sum = new int[Math.min(limit, left.length + right.length)];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = clauses.variable();
      if (i > 0) {
        clauses.add(-sum[i], sum[i - 1]);
      }
    }
    for (int i = 0; i <= left.length; i++) {
      for (int j = 0; j <= right.length; j++) {
        atLeast(left, i, right, j, sum);
        if (exact && i + j < sum.length) {
          atMost(left, i, right, j, sum[i + j]);
        }
      }
    }
    return sum;
  }

  /** If left has at least i and right at least j, then together at least i + j. */
  private void atLeast(int[] left, int i, int[] right, int j, int[] sum) {
    int at = Math.min(i + j, sum.length) - 1;
    if (i > 0 && j > 0) {
      clauses.add(-left[i - 1], -right[j - 1], sum[at]);
    } else if (i + j > 0) {
      clauses.add(i > 0 ? -left[i - 1] : -right[j - 1], sum[at]);
    }
  }

  /** If left has at most i and right at most j, then together at most i + j. */
  private void atMost(int[] left, int i, int[] right, int j, int more) {
    if (i < left.length && j < right.length) {
      clauses.add(left[i], right[j], -more);
    } else if (i < left.length) {
      clauses.add(left[i], -more);
    } else if (j < right.length) {
      clauses.add(right[j], -more);
    }
  }
}
