// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.meetings;

/**
 * A totalizer (Bailleux and Boufkhad 2003): counts literals in unary up to a limit. Output i is
 * forced if more than i inputs hold, and forbidden if i or fewer can.
 */
final class Count {
  private Count() {}

  /**
   * Counts.
   *
   * @param limit outputs needed at most
   * @return literals; the one at i says that at least i + 1 inputs hold
   */
  static int[] of(Clauses clauses, int[] inputs, int limit) {
    if (inputs.length <= 1) {
      return inputs.clone();
    }
    int half = inputs.length / 2;
    int[] left = of(clauses, java.util.Arrays.copyOfRange(inputs, 0, half), limit);
    int[] right = of(clauses, java.util.Arrays.copyOfRange(inputs, half, inputs.length), limit);
    int[] sum = new int[Math.min(limit, left.length + right.length)];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = clauses.variable();
      if (i > 0) {
        clauses.add(-sum[i], sum[i - 1]);
      }
    }
    for (int i = 0; i <= left.length; i++) {
      for (int j = 0; j <= right.length; j++) {
        merge(clauses, left, i, right, j, sum);
      }
    }
    return sum;
  }

  private static void merge(Clauses clauses, int[] left, int i, int[] right, int j, int[] sum) {
    if (i + j > 0) {
      int at = Math.min(i + j, sum.length) - 1;
      if (i > 0 && j > 0) {
        clauses.add(-left[i - 1], -right[j - 1], sum[at]);
      } else {
        clauses.add(i > 0 ? -left[i - 1] : -right[j - 1], sum[at]);
      }
    }
    if (i + j < sum.length) {
      atMost(clauses, left, i, right, j, sum[i + j]);
    }
  }

  /** If left has at most i and right at most j, then together at most i + j. */
  private static void atMost(Clauses clauses, int[] left, int i, int[] right, int j, int more) {
    if (i < left.length && j < right.length) {
      clauses.add(left[i], right[j], -more);
    } else if (i < left.length) {
      clauses.add(left[i], -more);
    } else if (j < right.length) {
      clauses.add(right[j], -more);
    }
  }

  static void atMost(Clauses clauses, int[] inputs, int most) {
    if (most < inputs.length) {
      int[] sum = of(clauses, inputs, most + 1);
      clauses.add(-sum[most]);
    }
  }

  static void exactly(Clauses clauses, int[] inputs, int number) {
    if (number > inputs.length) {
      clauses.add();
      return;
    }
    int[] sum = of(clauses, inputs, number + 1);
    if (number > 0) {
      clauses.add(sum[number - 1]);
    }
    if (number < inputs.length) {
      clauses.add(-sum[number]);
    }
  }
}
