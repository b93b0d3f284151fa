// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.sat;

import java.util.Arrays;

/** A growing list of literals. */
public final class Literals {
  private int[] list;
  private int size;

  /** These literals, to be added to. */
  public Literals(int... literals) {
    list = Arrays.copyOf(literals, literals.length + 8);
    size = literals.length;
  }

  /** Appends one. */
  public void add(int literal) {
    if (size == list.length) {
      list = Arrays.copyOf(list, size * 2);
    }
    list[size++] = literal;
  }

  /** Appends all. */
  public Literals addAll(int... literals) {
    for (int literal : literals) {
      add(literal);
    }
    return this;
  }

  /** Adds the literal unless it is 0, which stands for false. */
  public void addUnlessFalse(int literal) {
    if (literal != 0) {
      add(literal);
    }
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** The one at this index. */
  public int get(int index) {
    return list[index];
  }

  /** A copy. */
  public int[] toArray() {
    return Arrays.copyOf(list, size);
  }
}
