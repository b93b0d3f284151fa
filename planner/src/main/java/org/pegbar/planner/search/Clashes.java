// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import static org.pegbar.planner.search.Model.NEVER;

import java.util.Arrays;

/** Whether a place breaks a hard rule, and with whom. */
final class Clashes {
  /** More than so many are not worth telling apart. */
  static final int MANY = 16;

  private final Board board;
  private final Model model;
  private final int longest;

  /** Who is in the way after {@link #with}. */
  final int[] found;

  private int count;

  Clashes(Board board) {
    this.board = board;
    this.model = board.model;
    this.longest = Arrays.stream(model.minutes).max().orElse(0);
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

  /** True if somebody is in the way then, whatever the room. */
  boolean busy(int a, int s) {
    int end = s + model.minutes[a];
    int[] others = model.relations.hard[a];
    for (int i = 0; i < others.length; i++) {
      int from = board.start[others[i]];
      boolean apart = (model.relations.hardBits[a][i] & Relations.APART) != 0;
      if (apart && from < end && s < from + model.minutes[others[i]]) {
        return true;
      }
    }
    return false;
  }

  /** How many are in the way, at most {@code limit}; fills {@link #found}. */
  int with(int a, int r, int s, int limit) {
    count = 0;
    inRoom(a, r, s, limit);
    int[] others = model.relations.hard[a];
    for (int i = 0; i < others.length && count < limit; i++) {
      if (board.start[others[i]] != NEVER && against(a, r, s, i)) {
        add(others[i]);
      }
    }
    if (model.people.boundsMeetings && model.people.meeting[a] && count < limit) {
      fullAgendas(a, s, limit);
    }
    return count;
  }

  private void add(int b) {
    if (!isFound(b)) {
      found[count++] = b;
    }
  }

  private void inRoom(int a, int r, int s, int limit) {
    int turnaround = model.roomTables.turnaround[r];
    int[] setup = model.roomTables.setup;
    int[] list = board.inRoom[r];
    int at = board.position(r, s, a);
    int ready = s + model.minutes[a] + turnaround;
    int until = ready + model.roomTables.longestSetup;
    for (int i = at; i < board.roomCount[r] && board.start[list[i]] < until; i++) {
      if (board.start[list[i]] < ready + setup[list[i]]) {
        if (count == limit) {
          return;
        }
        found[count++] = list[i];
      }
    }
    int before = turnaround + setup[a];
    for (int i = at - 1; i >= 0 && board.start[list[i]] + longest + before > s; i--) {
      if (board.end(list[i]) + before > s) {
        if (count == limit) {
          return;
        }
        found[count++] = list[i];
      }
    }
  }

  private boolean against(int a, int r, int s, int i) {
    int b = model.relations.hard[a][i];
    int bits = model.relations.hardBits[a][i];
    int end = s + model.minutes[a];
    int from = board.start[b];
    int to = board.end(b);
    if ((bits & Relations.APART) != 0) {
      int gap = model.relations.hardGap[a][i];
      int[][] travel = model.roomTables.travel;
      boolean after = to + Math.max(gap, travel[board.room[b]][r]) <= s && to <= s;
      boolean before = end + Math.max(gap, travel[r][board.room[b]]) <= from;
      if (!after && !before) {
        return true;
      }
    }
    return ((bits & Relations.BEFORE) != 0 && end > from)
        || ((bits & Relations.AFTER) != 0 && to > s)
        || ((bits & Relations.SAME_DAY) != 0 && model.timeTables.day(s) != board.day[b]);
  }

  /** For those who have all the meetings they accept, some that would have to go. */
  private void fullAgendas(int a, int s, int limit) {
    for (int p : model.people.of[a]) {
      int most = model.people.mostMeetings[p];
      int surplus = most == 0 ? 0 : board.counts.meetings[p] + 1 - most;
      int[] theirs = model.people.theirs[p];
      for (int b : theirs) {
        surplus -= isFound(b) && model.people.meeting[b] ? 1 : 0;
      }
      int first = Math.floorMod(s + a, theirs.length);
      for (int i = 0; i < theirs.length && surplus > 0 && count < limit; i++) {
        int b = theirs[(first + i) % theirs.length];
        if (board.placed(b) && model.people.meeting[b] && !isFound(b)) {
          found[count++] = b;
          surplus--;
        }
      }
    }
  }

  private boolean isFound(int b) {
    for (int i = 0; i < count; i++) {
      if (found[i] == b) {
        return true;
      }
    }
    return false;
  }
}
