// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.sat;

/**
 * Unit propagation with two watched literals and blockers (Moskewicz and others 2001; Chu and
 * others 2008). Clauses of two lie in lists of their own.
 */
final class Propagation {
  /** No clause is broken. */
  static final int FINE = -1;

  /** A clause of two is broken: {@link #one} or {@link #other}. */
  static final int TWO = -2;

  final Trail trail;
  final Arena arena;

  /** By literal that became true: the literals that follow. */
  final Watches twos = new Watches();

  /** By literal that became true: a literal that may satisfy the clause, and the clause. */
  final Watches longer = new Watches();

  int one;
  int other;
  long steps;

  Propagation(Trail trail, Arena arena) {
    this.trail = trail;
    this.arena = arena;
  }

  void literals(int count) {
    twos.literals(count);
    longer.literals(count);
  }

  void addTwo(int a, int b) {
    twos.add(a ^ 1, b);
    twos.add(b ^ 1, a);
  }

  void watch(int clause) {
    int first = arena.data[clause + Arena.HEAD];
    int second = arena.data[clause + Arena.HEAD + 1];
    longer.add(first ^ 1, second, clause);
    longer.add(second ^ 1, first, clause);
  }

  /** Draws every conclusion; returns the broken clause, {@link #TWO} or {@link #FINE}. */
  int run() {
    while (trail.head < trail.size) {
      int literal = trail.order[trail.head++];
      if (!twos(literal)) {
        return TWO;
      }
      int broken = longer(literal);
      if (broken != FINE) {
        return broken;
      }
    }
    return FINE;
  }

  private boolean twos(int literal) {
    byte[] value = trail.value;
    int[] list = twos.lists[literal];
    int size = twos.sizes[literal];
    for (int i = 0; i < size; i++) {
      int follows = list[i];
      byte now = value[follows];
      if (now == 0) {
        trail.assign(follows, Trail.two(literal ^ 1));
      } else if (now < 0) {
        one = follows;
        other = literal ^ 1;
        return false;
      }
    }
    return true;
  }

  private int longer(int literal) {
    byte[] value = trail.value;
    int[] data = arena.data;
    int[] list = longer.lists[literal];
    int size = longer.sizes[literal];
    int gone = literal ^ 1;
    int kept = 0;
    int broken = FINE;
    steps += size;
    for (int i = 0; i < size; i += 2) {
      int blocker = list[i];
      int clause = list[i + 1];
      if (value[blocker] > 0) {
        list[kept++] = blocker;
        list[kept++] = clause;
        continue;
      }
      int start = clause + Arena.HEAD;
      int first = data[start] ^ data[start + 1] ^ gone;
      int k = value[first] > 0 ? 0 : replacement(value, data, clause);
      if (k > 0) {
        int next = data[k];
        data[start] = first;
        data[start + 1] = next;
        data[k] = gone;
        longer.add(next ^ 1, first, clause);
        continue;
      }
      list[kept++] = first;
      list[kept++] = clause;
      if (value[first] == 0) {
        data[start] = first;
        data[start + 1] = gone;
        trail.assign(first, clause);
      } else if (value[first] < 0) {
        broken = clause;
        kept = keepRest(list, i + 2, size, kept);
        break;
      }
    }
    longer.sizes[literal] = kept;
    return broken;
  }

  /** Where a literal lies that is not false and not watched; 0 if there is none. */
  private static int replacement(byte[] value, int[] data, int clause) {
    int end = clause + Arena.HEAD + (data[clause] >>> 1);
    for (int k = clause + Arena.HEAD + 2; k < end; k++) {
      if (value[data[k]] >= 0) {
        return k;
      }
    }
    return 0;
  }

  private static int keepRest(int[] list, int from, int size, int kept) {
    System.arraycopy(list, from, list, kept, size - from);
    return kept + size - from;
  }
}
