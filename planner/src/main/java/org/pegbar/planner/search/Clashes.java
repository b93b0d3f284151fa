// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import static org.pegbar.planner.search.Model.NEVER;

/** Whether a place breaks a hard rule, and with whom. */
final class Clashes {
  /** More than so many are not worth telling apart. */
  static final int MANY = 16;

  private final Board board;
  private final Model model;
  private final int longest;

  /** Who is in the way after {@link #with}. */
  final int[] found;

  Clashes(Board board) {
    this.board = board;
    this.model = board.model;
    this.longest = java.util.Arrays.stream(model.minutes).max().orElse(0);
    this.found = new int[Math.max(MANY, model.activities)];
  }

  /** True if room and time themselves allow it. */
  boolean allowed(int a, int r, int s) {
    return model.roomTables.allows(a, r)
        && model.timeTables.allows(a, s)
        && model.roomTables.open(r, s, s + model.minutes[a]);
  }

  /** True if it is allowed and nobody is in the way. */
  boolean free(int a, int r, int s) {
    return allowed(a, r, s) && with(a, r, s, 1) == 0;
  }

  /** How many are in the way, at most {@code limit}; fills {@link #found}. */
  int with(int a, int r, int s, int limit) {
    int count = inRoom(a, r, s, limit);
    int[] others = model.relations.hard[a];
    int[] bits = model.relations.hardBits[a];
    for (int i = 0; i < others.length && count < limit; i++) {
      if (board.start[others[i]] != NEVER
          && against(a, r, s, others[i], bits[i])
          && !listed(others[i], count)) {
        found[count++] = others[i];
      }
    }
    return count;
  }

  private boolean listed(int b, int count) {
    for (int i = 0; i < count; i++) {
      if (found[i] == b) {
        return true;
      }
    }
    return false;
  }

  private int inRoom(int a, int r, int s, int limit) {
    int count = 0;
    int turnaround = model.roomTables.turnaround[r];
    int until = s + model.minutes[a] + turnaround;
    int[] list = board.inRoom[r];
    int at = board.position(r, s, a);
    for (int i = at; i < board.roomCount[r] && board.start[list[i]] < until; i++) {
      if (count == limit) {
        return count;
      }
      found[count++] = list[i];
    }
    for (int i = at - 1; i >= 0 && board.start[list[i]] + longest + turnaround > s; i--) {
      if (board.end(list[i]) + turnaround > s) {
        if (count == limit) {
          return count;
        }
        found[count++] = list[i];
      }
    }
    return count;
  }

  private boolean against(int a, int r, int s, int b, int bits) {
    int end = s + model.minutes[a];
    int from = board.start[b];
    int to = board.end(b);
    if ((bits & Relations.APART) != 0) {
      int[][] travel = model.roomTables.travel;
      boolean after = to + travel[board.room[b]][r] <= s && to <= s;
      boolean before = end + travel[r][board.room[b]] <= from;
      if (!after && !before) {
        return true;
      }
    }
    return ((bits & Relations.BEFORE) != 0 && end > from)
        || ((bits & Relations.AFTER) != 0 && to > s)
        || ((bits & Relations.SAME_DAY) != 0
            && model.timeTables.day(s) != model.timeTables.day(from));
  }
}
