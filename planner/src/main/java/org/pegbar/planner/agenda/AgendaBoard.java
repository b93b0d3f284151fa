// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.agenda;

import java.util.Arrays;
import org.pegbar.planner.problem.AgendaRule;

/** Meetings in rooms and grains, at most one in a room at once, and what they cost. */
final class AgendaBoard {
  static final int NONE = -1;
  private static final int CLOSE = 2;
  final AgendaModel model;
  final int[] start;
  final int[] room;
  private final int[] cells;
  private final int[] starting;
  private final int[] ending;
  private final int[] active;
  private final int grains;
  private final long wRequired;
  private final long wMixed;
  private final long wPreferred;
  private final long wSoon;
  private final long wBreak;
  private final long wOverlap;
  private final long wStability;
  private final long wSameDay;

  /** Meetings without a place. */
  int waiting;

  long hard;
  long medium;
  long soft;

  /** What {@link #weigh} found last. */
  long weighedHard;

  long weighedMedium;
  long weighedSoft;

  AgendaBoard(AgendaModel model) {
    this.model = model;
    grains = model.grains;
    start = new int[model.meetings];
    room = new int[model.meetings];
    Arrays.fill(start, NONE);
    Arrays.fill(room, NONE);
    cells = new int[model.rooms * grains];
    Arrays.fill(cells, NONE);
    starting = new int[grains + 1];
    ending = new int[grains + 1];
    active = new int[grains];
    waiting = model.meetings;
    wRequired = model.weight(AgendaRule.REQUIRED_CONFLICT);
    wMixed = model.weight(AgendaRule.REQUIRED_AND_PREFERRED_CONFLICT);
    wPreferred = model.weight(AgendaRule.PREFERRED_CONFLICT);
    wSoon = model.weight(AgendaRule.SOON);
    wBreak = model.weight(AgendaRule.BREAK);
    wOverlap = model.weight(AgendaRule.OVERLAP);
    wStability = model.weight(AgendaRule.ROOM_STABILITY);
    wSameDay = model.weight(AgendaRule.SAME_DAY);
  }

  boolean placed(int i) {
    return start[i] != NONE;
  }

  /** The meeting in a room in a grain, -1 for none. */
  int at(int r, int g) {
    return cells[r * grains + g];
  }

  int end(int i) {
    return start[i] + model.length[i];
  }

  /** True if nothing but the meeting itself is in the room then, and the day is long enough. */
  boolean free(int i, int r, int s) {
    if (!model.inDay(i, s)) {
      return false;
    }
    int row = r * grains;
    for (int g = s; g < s + model.length[i]; g++) {
      int k = cells[row + g];
      if (k != NONE && k != i) {
        return false;
      }
    }
    return true;
  }

  /** True if no meeting goes on through the moment before this grain. */
  boolean cut(int g) {
    if (g <= 0 || g >= grains) {
      return true;
    }
    for (int row = g; row < cells.length; row += grains) {
      if (cells[row] != NONE && cells[row] == cells[row - 1]) {
        return false;
      }
    }
    return true;
  }

  /** What a meeting costs at a place, all others staying; itself it does not meet. */
  void weigh(int i, int r, int s) {
    int e = s + model.length[i];
    weighedHard = model.crowded[i][r];
    if (model.day[s] != model.day[e - 1]) {
      weighedHard += wSameDay;
    }
    weighedMedium = 0;
    weighedSoft = wSoon * (e - 1) + model.smaller[r] + crowd(i, s, e);
    int from = Math.max(0, s - CLOSE - 1);
    int to = Math.min(grains - 1, e + CLOSE);
    for (int q = 0; q < model.rooms; q++) {
      int row = q * grains;
      int g = from;
      while (g <= to) {
        int k = cells[row + g];
        if (k == NONE) {
          g++;
        } else {
          g = start[k] + model.length[k];
          if (k != i) {
            meet(i, s, e, k, q != r);
          }
        }
      }
    }
  }

  /** Breaks and overlaps, for which it does not matter with whom. */
  private long crowd(int i, int s, int e) {
    int follow = (s > 0 ? ending[s - 1] : 0) + starting[e];
    int together = 0;
    for (int g = s; g < e; g++) {
      together += active[g];
    }
    if (start[i] != NONE) {
      int end = end(i);
      follow -= (end == s ? 1 : 0) + (start[i] == e ? 1 : 0);
      together -= Math.max(0, Math.min(e, end) - Math.max(s, start[i]));
    }
    return wBreak * follow + wOverlap * together;
  }

  private void meet(int i, int s, int e, int k, boolean otherRoom) {
    int from = start[k];
    int to = from + model.length[k];
    int common = Math.min(e, to) - Math.max(s, from);
    boolean close = otherRoom && (s < from ? from - e <= CLOSE : from < s && s - to <= CLOSE);
    if (common <= 0 && !close) {
      return;
    }
    long shared = model.shared(i, k);
    if (shared == 0) {
      return;
    }
    long required = AgendaModel.required(shared);
    long mixed = AgendaModel.mixed(shared);
    long preferred = AgendaModel.preferred(shared);
    if (common > 0) {
      weighedHard += wRequired * required * common;
      weighedMedium += (wMixed * mixed + wPreferred * preferred) * common;
    }
    if (close) {
      weighedSoft += wStability * (required + mixed + preferred);
    }
  }

  /** Takes a meeting off its place. */
  void lift(int i) {
    int s = start[i];
    int r = room[i];
    weigh(i, r, s);
    hard -= weighedHard;
    medium -= weighedMedium;
    soft -= weighedSoft;
    mark(i, r, s, NONE, -1);
    start[i] = NONE;
    room[i] = NONE;
    waiting++;
  }

  /** Puts a meeting that has no place where it is {@link #free}. */
  void drop(int i, int r, int s) {
    weigh(i, r, s);
    hard += weighedHard;
    medium += weighedMedium;
    soft += weighedSoft;
    mark(i, r, s, i, 1);
    start[i] = s;
    room[i] = r;
    waiting--;
  }

  private void mark(int i, int r, int s, int cell, int sign) {
    int e = s + model.length[i];
    for (int g = s; g < e; g++) {
      cells[r * grains + g] = cell;
      active[g] += sign;
    }
    starting[s] += sign;
    ending[e - 1] += sign;
  }
}
