// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.sat;

import java.util.Arrays;

/** A growing list of numbers for each literal. */
final class Watches {
  private static final int[] EMPTY = new int[0];
  int[][] lists = new int[512][];
  int[] sizes = new int[512];

  Watches() {
    Arrays.fill(lists, EMPTY);
  }

  void literals(int count) {
    if (count > lists.length) {
      int old = lists.length;
      lists = Arrays.copyOf(lists, Math.max(count, old * 2));
      sizes = Arrays.copyOf(sizes, lists.length);
      Arrays.fill(lists, old, lists.length, EMPTY);
    }
  }

  void add(int literal, int one) {
    int size = sizes[literal];
    int[] list = lists[literal];
    if (size == list.length) {
      list = Arrays.copyOf(list, Math.max(4, size * 2));
      lists[literal] = list;
    }
    list[size] = one;
    sizes[literal] = size + 1;
  }

  void add(int literal, int one, int other) {
    int size = sizes[literal];
    int[] list = lists[literal];
    if (size + 2 > list.length) {
      list = Arrays.copyOf(list, Math.max(8, size * 2));
      lists[literal] = list;
    }
    list[size] = one;
    list[size + 1] = other;
    sizes[literal] = size + 2;
  }

  void clear() {
    Arrays.fill(sizes, 0);
  }
}
