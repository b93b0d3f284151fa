// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.sat;

import java.util.Arrays;

/**
 * What a broken clause teaches: the clause of the first unique implication point (Marques-Silva and
 * Sakallah 1999), without literals that follow from the rest (Soerensson and Biere 2009).
 */
final class Analysis {
  private static final byte OPEN = 0;
  private static final byte IN = 1;
  private static final byte FOLLOWS = 2;
  private static final byte STAYS = 3;
  private static final int DEEPEST = 400;

  private final Trail trail;
  private final Arena arena;
  private final Order order;
  private byte[] mark = new byte[256];
  private int[] marked = new int[256];
  private int markedSize;
  private int[] levelSeen = new int[256];
  private int round;

  /** The learnt clause: first the literal to assign, then one of the highest other level. */
  int[] learnt = new int[256];

  int size;
  int glue;
  private int open;

  Analysis(Trail trail, Arena arena, Order order) {
    this.trail = trail;
    this.arena = arena;
    this.order = order;
  }

  void variable(int variable) {
    if (variable >= mark.length) {
      mark = Arrays.copyOf(mark, variable * 2);
      marked = Arrays.copyOf(marked, variable * 2);
      levelSeen = Arrays.copyOf(levelSeen, variable * 2);
      learnt = Arrays.copyOf(learnt, variable * 2);
    }
  }

  /** Learns from a conflict on a level above 0; {@link #learnt}, {@link #size}, {@link #glue}. */
  void learn(int broken, Propagation propagation) {
    size = 1;
    open = 0;
    takeBroken(broken, propagation);
    int at = trail.size;
    int literal;
    while (true) {
      do {
        at--;
      } while (mark[trail.order[at] >> 1] == OPEN);
      literal = trail.order[at];
      if (--open == 0) {
        break;
      }
      takeReason(literal);
    }
    learnt[0] = literal ^ 1;
    shorten();
    glue = levels();
    secondHighestToFront();
    forget();
  }

  private void takeBroken(int broken, Propagation propagation) {
    if (broken == Propagation.TWO) {
      take(propagation.one);
      take(propagation.other);
    } else {
      takeClause(broken, 0);
    }
  }

  private void takeReason(int literal) {
    int reason = trail.reason[literal >> 1];
    if (reason < Trail.NONE) {
      take(Trail.other(reason));
    } else {
      takeClause(reason, 1);
    }
  }

  private void takeClause(int clause, int from) {
    int[] data = arena.data;
    int start = clause + Arena.HEAD;
    int end = start + arena.size(clause);
    if (arena.learnt(clause)) {
      arena.use(clause, glueOf(start, end));
    }
    for (int k = start + from; k < end; k++) {
      take(data[k]);
    }
  }

  private int glueOf(int start, int end) {
    round++;
    int levels = 0;
    for (int k = start; k < end; k++) {
      int level = trail.level[arena.data[k] >> 1];
      if (levelSeen[level] != round) {
        levelSeen[level] = round;
        levels++;
      }
    }
    return levels;
  }

  private void take(int literal) {
    int variable = literal >> 1;
    int level = trail.level[variable];
    if (mark[variable] == OPEN && level > 0) {
      mark(variable, IN);
      order.bump(variable);
      if (level == trail.levels) {
        open++;
      } else {
        learnt[size++] = literal;
      }
    }
  }

  private void mark(int variable, byte as) {
    if (mark[variable] == OPEN) {
      marked[markedSize++] = variable;
    }
    mark[variable] = as;
  }

  private void shorten() {
    round++;
    for (int i = 1; i < size; i++) {
      levelSeen[trail.level[learnt[i] >> 1]] = round;
    }
    int kept = 1;
    for (int i = 1; i < size; i++) {
      if (!followsFromReason(learnt[i] >> 1, 0)) {
        learnt[kept++] = learnt[i];
      }
    }
    size = kept;
  }

  /** True if the assignment of the variable follows from those of the other learnt literals. */
  private boolean follows(int variable, int depth) {
    int level = trail.level[variable];
    if (level == 0 || mark[variable] == IN || mark[variable] == FOLLOWS) {
      return true;
    }
    if (mark[variable] == STAYS
        || levelSeen[level] != round
        || level == trail.levels
        || depth > DEEPEST
        || !followsFromReason(variable, depth)) {
      mark(variable, STAYS);
      return false;
    }
    mark(variable, FOLLOWS);
    return true;
  }

  private boolean followsFromReason(int variable, int depth) {
    int reason = trail.reason[variable];
    if (reason == Trail.NONE) {
      return false;
    }
    if (reason < Trail.NONE) {
      return follows(Trail.other(reason) >> 1, depth + 1);
    }
    int end = reason + Arena.HEAD + arena.size(reason);
    for (int k = reason + Arena.HEAD + 1; k < end; k++) {
      if (!follows(arena.data[k] >> 1, depth + 1)) {
        return false;
      }
    }
    return true;
  }

  private int levels() {
    round++;
    int levels = 0;
    for (int i = 0; i < size; i++) {
      int level = trail.level[learnt[i] >> 1];
      if (levelSeen[level] != round) {
        levelSeen[level] = round;
        levels++;
      }
    }
    return levels;
  }

  private void secondHighestToFront() {
    for (int i = 2; i < size; i++) {
      if (trail.level[learnt[i] >> 1] > trail.level[learnt[1] >> 1]) {
        int swap = learnt[1];
        learnt[1] = learnt[i];
        learnt[i] = swap;
      }
    }
  }

  private void forget() {
    for (int i = 0; i < markedSize; i++) {
      mark[marked[i]] = OPEN;
    }
    markedSize = 0;
  }

  /** The assumptions that break this clause on their level. */
  int[] blame(int broken, Propagation propagation) {
    size = 0;
    open = 0;
    takeBroken(broken, propagation);
    return assumptions(new int[0]);
  }

  /** The assumptions that made this literal true, and its negation, which was assumed too. */
  int[] blame(int literal) {
    size = 0;
    open = 0;
    take(literal);
    return assumptions(new int[] {literal ^ 1});
  }

  private int[] assumptions(int[] first) {
    int[] core = first;
    for (int at = trail.size - 1; at >= trail.start(1); at--) {
      int literal = trail.order[at];
      if (mark[literal >> 1] != OPEN) {
        if (trail.reason[literal >> 1] == Trail.NONE) {
          core = Arrays.copyOf(core, core.length + 1);
          core[core.length - 1] = literal;
        } else {
          takeReason(literal);
        }
      }
    }
    forget();
    return core;
  }
}
