// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.sat;

import java.util.Arrays;

/**
 * What is assigned, in order, and why. A literal is twice its variable, plus one if negative. A
 * reason is a clause of the arena, {@link #NONE}, or a clause of two named by its other literal.
 */
final class Trail {
  static final int NONE = -1;

  /** By literal: 1 true, -1 false, 0 open. */
  byte[] value = new byte[512];

  int[] level = new int[256];
  int[] reason = new int[256];
  int[] order = new int[256];
  int size;

  /** How far the assignments have been propagated. */
  int head;

  private int[] starts = new int[256];
  int levels;
  int variables;

  int variable() {
    if (variables == level.length) {
      int length = variables * 2;
      value = Arrays.copyOf(value, length * 2);
      level = Arrays.copyOf(level, length);
      reason = Arrays.copyOf(reason, length);
      order = Arrays.copyOf(order, length);
      starts = Arrays.copyOf(starts, length);
    }
    return variables++;
  }

  void assign(int literal, int because) {
    value[literal] = 1;
    value[literal ^ 1] = -1;
    level[literal >> 1] = levels;
    reason[literal >> 1] = because;
    order[size++] = literal;
  }

  void openLevel() {
    if (levels == starts.length) {
      starts = Arrays.copyOf(starts, levels * 2);
    }
    starts[levels++] = size;
  }

  /** Number of assignments before the level began. */
  int start(int wanted) {
    return wanted == 0 ? 0 : starts[wanted - 1];
  }

  /** Ends every level above; who was assigned there must be read before. */
  void close(int down) {
    int from = starts[down];
    for (int i = size - 1; i >= from; i--) {
      value[order[i]] = 0;
      value[order[i] ^ 1] = 0;
    }
    size = from;
    head = from;
    levels = down;
  }

  /** The reason that is a clause of two. */
  static int two(int other) {
    return -2 - other;
  }

  /** The other literal of such a reason. */
  static int other(int reason) {
    return -2 - reason;
  }
}
