// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.meetings;

import java.util.Arrays;

/** A growing list of literals. */
final class Literals {
  private int[] list;
  private int size;

  Literals(int... literals) {
    list = Arrays.copyOf(literals, literals.length + 8);
    size = literals.length;
  }

  void add(int literal) {
    if (size == list.length) {
      list = Arrays.copyOf(list, size * 2);
    }
    list[size++] = literal;
  }

  Literals addAll(int... literals) {
    for (int literal : literals) {
      add(literal);
    }
    return this;
  }

  /** Adds the literal unless it is 0, which stands for false. */
  void addUnlessFalse(int literal) {
    if (literal != 0) {
      add(literal);
    }
  }

  int size() {
    return size;
  }

  int get(int index) {
    return list[index];
  }

  int[] toArray() {
    return Arrays.copyOf(list, size);
  }
}
