// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.sat;

import java.util.Arrays;

/**
 * Forgets learnt clauses that are of little use, and everything that the assignments of level 0
 * decide. Runs on level 0, fully propagated.
 */
final class Tidying {
  /** Learnt clauses of this glue are kept for ever. */
  private static final int CORE_GLUE = 2;

  /** Learnt clauses of this glue are kept while they are used. */
  private static final int GOOD_GLUE = 6;

  private static final int FIRST = 2000;
  private static final int STEP = 300;

  private final Propagation propagation;
  private final Trail trail;
  private final Arena arena;
  private long[] candidates = new long[1024];
  private int candidateCount;
  private long next = FIRST;
  private long interval = FIRST;

  Tidying(Propagation propagation) {
    this.propagation = propagation;
    this.trail = propagation.trail;
    this.arena = propagation.arena;
  }

  boolean due(long conflicts) {
    return conflicts >= next;
  }

  void run(long conflicts) {
    interval += STEP;
    next = conflicts + interval;
    collect();
    Arrays.sort(candidates, 0, candidateCount);
    for (int i = candidateCount / 2; i < candidateCount; i++) {
      arena.kill((int) candidates[i]);
    }
    compact();
  }

  private void collect() {
    candidateCount = 0;
    for (int clause = 0; clause < arena.end; clause = arena.next(clause)) {
      if (arena.learnt(clause) && !arena.dead(clause)) {
        int glue = arena.glue(clause);
        boolean keep = glue <= CORE_GLUE || arena.used(clause) > (glue <= GOOD_GLUE ? 0 : 1);
        arena.age(clause);
        if (!keep) {
          candidate(clause, glue);
        }
      }
    }
  }

  private void candidate(int clause, int glue) {
    if (candidateCount == candidates.length) {
      candidates = Arrays.copyOf(candidates, candidateCount * 2);
    }
    long worth = (long) Math.min(glue, 1023) << 20 | Math.min(arena.size(clause), 0xFFFFF);
    candidates[candidateCount++] = worth << 32 | clause;
  }

  /** Moves what stays to the front and watches it anew. */
  private void compact() {
    int[] data = arena.data;
    int to = 0;
    propagation.longer.clear();
    int next;
    for (int clause = 0; clause < arena.end; clause = next) {
      next = arena.next(clause);
      if (!arena.dead(clause) && !satisfied(clause)) {
        to = move(data, clause, next, to);
      }
    }
    arena.end = to;
  }

  private boolean satisfied(int clause) {
    int end = arena.next(clause);
    for (int k = clause + Arena.HEAD; k < end; k++) {
      if (trail.value[arena.data[k]] > 0) {
        return true;
      }
    }
    return false;
  }

  private int move(int[] data, int clause, int next, int to) {
    boolean learnt = arena.learnt(clause);
    int second = data[clause + 1];
    int end = to + Arena.HEAD;
    for (int k = clause + Arena.HEAD; k < next; k++) {
      int literal = data[k];
      if (trail.value[literal] == 0) {
        data[end++] = literal;
      }
    }
    int size = end - to - Arena.HEAD;
    if (size == 2) {
      propagation.addTwo(data[to + Arena.HEAD], data[to + Arena.HEAD + 1]);
      return to;
    }
    data[to] = size << 1 | (learnt ? 1 : 0);
    data[to + 1] = second;
    propagation.watch(to);
    return end;
  }
}
