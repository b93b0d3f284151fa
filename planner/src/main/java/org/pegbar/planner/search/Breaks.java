// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import java.util.Arrays;

/** Idle stretches between meetings, counted for each person, with a way back to the last mark. */
final class Breaks {
  final int[] of;
  private int[] person = new int[64];
  private int[] before = new int[64];
  private int length;

  Breaks(int people) {
    of = new int[people];
  }

  /** From here on changes can be taken back. */
  void mark() {
    length = 0;
  }

  void add(int p, int change) {
    if (change == 0) {
      return;
    }
    if (length == person.length) {
      person = Arrays.copyOf(person, 2 * length);
      before = Arrays.copyOf(before, 2 * length);
    }
    person[length] = p;
    before[length++] = of[p];
    of[p] += change;
  }

  void undo() {
    while (length > 0) {
      length--;
      of[person[length]] = before[length];
    }
  }
}
