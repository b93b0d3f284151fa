// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.sat;

/** Literals as callers write them (v and -v, from 1) and as the solver keeps them (2v, 2v + 1). */
final class Dimacs {
  private Dimacs() {}

  static int inner(int literal) {
    return literal > 0 ? 2 * literal - 2 : -2 * literal - 1;
  }

  static int[] inner(int[] literals) {
    int[] inner = new int[literals.length];
    for (int i = 0; i < inner.length; i++) {
      inner[i] = inner(literals[i]);
    }
    return inner;
  }

  static int[] outer(int[] literals) {
    int[] outer = new int[literals.length];
    for (int i = 0; i < outer.length; i++) {
      int variable = (literals[i] >> 1) + 1;
      outer[i] = (literals[i] & 1) == 0 ? variable : -variable;
    }
    return outer;
  }
}
