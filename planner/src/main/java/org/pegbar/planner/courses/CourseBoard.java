// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

import java.util.Arrays;

/**
 * A whole timetable: every lecture is in a cell (a room in a period), no cell holds two. Lectures
 * may clash or be where their course cannot; {@link #clashes} counts that. Its price is kept by
 * differences.
 */
final class CourseBoard {
  static final int NONE = -1;
  final CourseModel model;
  final int rooms;
  final int periods;
  final int days;

  /** Lecture of each cell, by period and room. */
  final int[] cell;

  final int[] periodOf;
  final int[] roomOf;

  /**
   * Lectures in a period that clash with a course (itself counted), and 1 more where it cannot be
   * held; by course and period.
   */
  final int[] blocked;

  final int[] onDay;
  final int[] daysUsed;
  final int[] inRoom;
  final int[] ofCurriculum;

  /** The periods of a day with a lecture of a curriculum, as bits. */
  final int[] mask;

  /** Pairs of lectures that clash, and lectures in a period in which they cannot be. */
  int clashes;

  /** The objective. */
  int price;

  CourseBoard(CourseModel model) {
    this.model = model;
    rooms = model.rooms;
    periods = model.periods;
    days = model.days;
    cell = new int[periods * rooms];
    periodOf = new int[model.lectures];
    roomOf = new int[model.lectures];
    blocked = new int[model.courses * periods];
    onDay = new int[model.courses * days];
    daysUsed = new int[model.courses];
    inRoom = new int[model.courses * rooms];
    ofCurriculum = new int[model.curricula * periods];
    mask = new int[model.curricula * days];
  }

  /** Puts every lecture into the cell that is given, and counts everything anew. */
  void set(int[] cells) {
    Arrays.fill(cell, NONE);
    Arrays.fill(onDay, 0);
    Arrays.fill(daysUsed, 0);
    Arrays.fill(inRoom, 0);
    Arrays.fill(ofCurriculum, 0);
    Arrays.fill(mask, 0);
    Arrays.fill(blocked, 1);
    for (int c = 0; c < model.courses; c++) {
      for (int t : model.allowed[c]) {
        blocked[c * periods + t] = 0;
      }
    }
    clashes = 0;
    price = priceOfNothing();
    for (int l = 0; l < cells.length; l++) {
      insert(l, cells[l] / rooms, cells[l] % rooms);
    }
  }

  private int priceOfNothing() {
    int sum = 0;
    for (int c = 0; c < model.courses; c++) {
      sum += CourseModel.DAY * model.minDays[c] - (model.firstOf[c + 1] > model.firstOf[c] ? 1 : 0);
    }
    return sum;
  }

  private void insert(int l, int t, int r) {
    int c = model.courseOf[l];
    clashes += blocked[c * periods + t];
    price += model.overfull[c * rooms + r] + (inRoom[c * rooms + r] == 0 ? 1 : 0);
    price -= missing(c);
    price += enter(c, t);
    inRoom[c * rooms + r]++;
    cell[t * rooms + r] = l;
    periodOf[l] = t;
    roomOf[l] = r;
    price += missing(c);
  }

  private int missing(int c) {
    return CourseModel.DAY * Math.max(0, model.minDays[c] - daysUsed[c]);
  }

  /** What moving a lecture of a course from one room to another costs. */
  int roomDelta(int c, int from, int to) {
    if (from == to) {
      return 0;
    }
    int base = c * rooms;
    return model.overfull[base + to]
        - model.overfull[base + from]
        + (inRoom[base + to] == 0 ? 1 : 0)
        - (inRoom[base + from] == 1 ? 1 : 0);
  }

  /**
   * What moving a lecture of a course from one period to another costs while one of {@code partner}
   * goes the other way; {@code partner} may be {@link #NONE}.
   */
  private int timeDelta(int c, int from, int to, int partner) {
    int dayFrom = model.dayOf[from];
    int dayTo = model.dayOf[to];
    int bitFrom = model.bitOf[from];
    int bitTo = model.bitOf[to];
    int alone = 0;
    int[] list = model.curriculaOf[c];
    for (int k : list) {
      if (partner != NONE && model.member[partner * model.curricula + k]) {
        continue;
      }
      int before = mask[k * days + dayFrom];
      int left = ofCurriculum[k * periods + from] == 1 ? before & ~bitFrom : before;
      if (dayFrom == dayTo) {
        alone += alone(left | bitTo) - alone(before);
      } else {
        int there = mask[k * days + dayTo];
        alone += alone(left) - alone(before) + alone(there | bitTo) - alone(there);
      }
    }
    return alone * CourseModel.ALONE + (dayFrom == dayTo ? 0 : dayDelta(c, dayFrom, dayTo));
  }

  private int dayDelta(int c, int from, int to) {
    int now = daysUsed[c];
    int then =
        now - (onDay[c * days + from] == 1 ? 1 : 0) + (onDay[c * days + to] == 0 ? 1 : 0);
    int least = model.minDays[c];
    return CourseModel.DAY * (Math.max(0, least - then) - Math.max(0, least - now));
  }

  private static int alone(int bits) {
    return Integer.bitCount(bits & ~(bits << 1 | bits >>> 1));
  }

  /** How many more clashes there are when a lecture and another change periods. */
  int clashDelta(int l, int t, int other) {
    int c = model.courseOf[l];
    int from = periodOf[l];
    if (other == NONE) {
      return blocked[c * periods + t] - blocked[c * periods + from] + 1;
    }
    int o = model.courseOf[other];
    int clash = model.clash[c * model.courses + o];
    return blocked[c * periods + t]
        - blocked[c * periods + from]
        + blocked[o * periods + from]
        - blocked[o * periods + t]
        + 2 * (1 - clash);
  }

  /**
   * What it costs when a lecture goes to a cell of another period and what is there, {@code other}
   * or {@link #NONE}, to where it came from. The two are not of one course.
   */
  int priceDelta(int l, int t, int r, int other) {
    int c = model.courseOf[l];
    int from = periodOf[l];
    if (other == NONE) {
      return timeDelta(c, from, t, NONE) + roomDelta(c, roomOf[l], r);
    }
    int o = model.courseOf[other];
    return timeDelta(c, from, t, o)
        + timeDelta(o, t, from, c)
        + roomDelta(c, roomOf[l], r)
        + roomDelta(o, r, roomOf[l]);
  }

  /** Moves a lecture to a cell, and what is in that cell to where the lecture was. */
  void move(int l, int t2, int r2, int clashDelta, int priceDelta) {
    int t1 = periodOf[l];
    int r1 = roomOf[l];
    int other = cell[t2 * rooms + r2];
    place(l, t1, r1, t2, r2);
    cell[t1 * rooms + r1] = other;
    if (other != NONE) {
      place(other, t2, r2, t1, r1);
    }
    clashes += clashDelta;
    price += priceDelta;
  }

  private void place(int l, int t1, int r1, int t2, int r2) {
    int c = model.courseOf[l];
    if (r1 != r2) {
      inRoom[c * rooms + r1]--;
      inRoom[c * rooms + r2]++;
    }
    if (t1 != t2) {
      leave(c, t1);
      enter(c, t2);
    }
    cell[t2 * rooms + r2] = l;
    periodOf[l] = t2;
    roomOf[l] = r2;
  }

  private void leave(int c, int t) {
    int d = model.dayOf[t];
    blocked[c * periods + t]--;
    for (int other : model.clashing[c]) {
      blocked[other * periods + t]--;
    }
    if (--onDay[c * days + d] == 0) {
      daysUsed[c]--;
    }
    for (int k : model.curriculaOf[c]) {
      if (--ofCurriculum[k * periods + t] == 0) {
        mask[k * days + d] &= ~model.bitOf[t];
      }
    }
  }

  /** Enters a course into a period; returns what it changes in price by lectures that are alone. */
  private int enter(int c, int t) {
    int d = model.dayOf[t];
    blocked[c * periods + t]++;
    for (int other : model.clashing[c]) {
      blocked[other * periods + t]++;
    }
    if (onDay[c * days + d]++ == 0) {
      daysUsed[c]++;
    }
    int alone = 0;
    for (int k : model.curriculaOf[c]) {
      int before = mask[k * days + d];
      if (ofCurriculum[k * periods + t]++ == 0) {
        mask[k * days + d] = before | model.bitOf[t];
        alone += alone(before | model.bitOf[t]) - alone(before);
      }
    }
    return alone * CourseModel.ALONE;
  }
}
