// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.sat;

import java.util.Arrays;

/** Variables by how lately they took part in conflicts: a heap (VSIDS, Moskewicz and others). */
final class Order {
  private static final double LARGE = 1e100;
  private double[] activity = new double[256];
  private int[] heap = new int[256];
  private int[] place = new int[256];
  private int size;
  private double step = 1;

  void variable(int variable, double start) {
    if (variable >= activity.length) {
      activity = Arrays.copyOf(activity, variable * 2);
      heap = Arrays.copyOf(heap, variable * 2);
      place = Arrays.copyOf(place, variable * 2);
    }
    activity[variable] = start * step;
    place[variable] = -1;
    insert(variable);
  }

  void bump(int variable) {
    activity[variable] += step;
    if (activity[variable] > LARGE) {
      rescale();
    }
    if (place[variable] >= 0) {
      up(place[variable]);
    }
  }

  private void rescale() {
    for (int v = 0; v < activity.length; v++) {
      activity[v] /= LARGE;
    }
    step /= LARGE;
  }

  void decay(double factor) {
    step /= factor;
  }

  boolean isEmpty() {
    return size == 0;
  }

  void insert(int variable) {
    if (place[variable] < 0) {
      place[variable] = size;
      heap[size] = variable;
      up(size++);
    }
  }

  /** Takes the most active variable out. */
  int take() {
    int top = heap[0];
    place[top] = -1;
    int last = heap[--size];
    if (size > 0) {
      heap[0] = last;
      place[last] = 0;
      down(0);
    }
    return top;
  }

  private void up(int from) {
    int at = from;
    int variable = heap[at];
    double mine = activity[variable];
    while (at > 0) {
      int parent = (at - 1) >> 1;
      if (activity[heap[parent]] >= mine) {
        break;
      }
      heap[at] = heap[parent];
      place[heap[at]] = at;
      at = parent;
    }
    heap[at] = variable;
    place[variable] = at;
  }

  private void down(int from) {
    int at = from;
    int variable = heap[at];
    double mine = activity[variable];
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && activity[heap[child + 1]] > activity[heap[child]]) {
        child++;
      }
      if (activity[heap[child]] <= mine) {
        break;
      }
      heap[at] = heap[child];
      place[heap[at]] = at;
      at = child;
    }
    heap[at] = variable;
    place[variable] = at;
  }
}
