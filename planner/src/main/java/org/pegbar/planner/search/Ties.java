// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Gathers what ties pairs of activities together, before it is frozen into arrays. */
final class Ties {
  static final int BITS = 0;
  static final int GAP = 1;
  static final int PER_MINUTE = 2;
  static final int OVERLAP = 3;
  static final int LATER = 4;
  static final int EARLIER = 5;
  private static final int SLOTS = 6;
  private final List<TreeMap<Integer, int[]>> edges = new ArrayList<>();

  Ties(int activities) {
    for (int a = 0; a < activities; a++) {
      edges.add(new TreeMap<>());
    }
  }

  /** Every two of the group are tied by these bits, at least {@code gap} minutes apart. */
  void tie(List<Integer> group, int bits, int gap) {
    for (int a : group) {
      for (int b : group) {
        if (a != b) {
          mark(a, b, bits);
          int[] edge = edge(a, b);
          edge[GAP] = Math.max(edge[GAP], gap);
        }
      }
    }
  }

  void mark(int a, int b, int bits) {
    edge(a, b)[BITS] |= bits;
  }

  void add(int a, int b, int slot, int price) {
    if (a != b && price != 0) {
      edge(a, b)[slot] += price;
    }
  }

  private int[] edge(int a, int b) {
    return edges.get(a).computeIfAbsent(b, unused -> new int[SLOTS]);
  }

  int[] hard(int a) {
    return neighbours(a, edge -> edge[BITS] != 0);
  }

  int[] soft(int a) {
    return neighbours(
        a, edge -> (edge[PER_MINUTE] | edge[OVERLAP] | edge[LATER] | edge[EARLIER]) != 0);
  }

  private int[] neighbours(int a, Predicate<int[]> counts) {
    return edges.get(a).entrySet().stream()
        .filter(entry -> counts.test(entry.getValue()))
        .mapToInt(entry -> entry.getKey())
        .toArray();
  }

  int[] values(int a, int[] neighbours, int slot) {
    int[] values = new int[neighbours.length];
    for (int i = 0; i < neighbours.length; i++) {
      values[i] = Objects.requireNonNull(edges.get(a).get(neighbours[i]))[slot];
    }
    return values;
  }
}
