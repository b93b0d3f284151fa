// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.sat;

import java.util.Arrays;

/**
 * Clauses of three literals and more, one after another in one array. A clause is named by the
 * index of its first word: size and whether it was learnt, then its glue and how lately it was
 * used, then its literals, the two watched ones first.
 */
final class Arena {
  /** Words before the literals. */
  static final int HEAD = 2;

  private static final int DEAD = -1;
  private static final int MOST_USED = 2;

  int[] data = new int[1 << 16];
  int end;

  /** Appends a clause; returns its name. */
  int add(int[] literals, int size, boolean learnt, int glue) {
    if (end + HEAD + size > data.length) {
      data = Arrays.copyOf(data, Math.max(data.length * 2, end + HEAD + size));
    }
    int clause = end;
    data[clause] = size << 1 | (learnt ? 1 : 0);
    data[clause + 1] = glue << 2 | 1;
    System.arraycopy(literals, 0, data, clause + HEAD, size);
    end += HEAD + size;
    return clause;
  }

  int size(int clause) {
    return data[clause] >>> 1;
  }

  boolean learnt(int clause) {
    return (data[clause] & 1) != 0;
  }

  /** Number of decision levels among its literals when last seen (Audemard and Simon 2009). */
  int glue(int clause) {
    return data[clause + 1] >>> 2;
  }

  int used(int clause) {
    return data[clause + 1] & 3;
  }

  /** Remembers that the clause took part in a conflict. */
  void use(int clause, int glue) {
    data[clause + 1] = Math.min(glue, glue(clause)) << 2 | MOST_USED;
  }

  void age(int clause) {
    data[clause + 1] -= used(clause) > 0 ? 1 : 0;
  }

  void kill(int clause) {
    data[clause + 1] = DEAD;
  }

  boolean dead(int clause) {
    return data[clause + 1] == DEAD;
  }

  /** The clause after this one. */
  int next(int clause) {
    return clause + HEAD + size(clause);
  }
}
