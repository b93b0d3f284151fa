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

  /** Takes a lecture off the board; it keeps its period and room for the record. */
  void lift(int l) {
    int c = model.courseOf[l];
    int t = periodOf[l];
    int r = roomOf[l];
    price -= missing(c);
    price += leave(c, t);
    price += missing(c);
    clashes -= blocked[c * periods + t];
    inRoom[c * rooms + r]--;
    price -= roomPrice(c, r);
    cell[t * rooms + r] = NONE;
  }

  /** The part of the price that is for second rooms. */
  int secondRooms() {
    int sum = 0;
    for (int c = 0; c < model.courses; c++) {
      int used = 0;
      for (int r = 0; r < rooms; r++) {
        used += inRoom[c * rooms + r] > 0 ? 1 : 0;
      }
      sum += Math.max(0, used - 1);
    }
    return sum;
  }

  /** What one more lecture of a course in a room costs. */
  int roomPrice(int c, int r) {
    return model.overfull[c * rooms + r] + (inRoom[c * rooms + r] == 0 ? 1 : 0);
  }

  /** The empty room of a period that costs a course least, from {@code first} on; or none. */
  int cheapestRoom(int c, int t, int first) {
    int best = NONE;
    int least = Integer.MAX_VALUE;
    int r = first;
    for (int i = 0; i < rooms; i++) {
      if (cell[t * rooms + r] == NONE && roomPrice(c, r) < least) {
        least = roomPrice(c, r);
        best = r;
      }
      r = r + 1 == rooms ? 0 : r + 1;
    }
    return best;
  }

  /** Puts a lecture that is not on the board into an empty cell. */
  void insert(int l, int t, int r) {
    int c = model.courseOf[l];
    clashes += blocked[c * periods + t];
    price += roomPrice(c, r);
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

  /** The bits that have no neighbour. */
  static int alone(int bits) {
    return Integer.bitCount(bits & ~(bits << 1 | bits >>> 1));
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

  /** Takes a course out of a period; returns what that changes in price by lectures alone. */
  private int leave(int c, int t) {
    int d = model.dayOf[t];
    blocked[c * periods + t]--;
    for (int other : model.clashing[c]) {
      blocked[other * periods + t]--;
    }
    if (--onDay[c * days + d] == 0) {
      daysUsed[c]--;
    }
    int alone = 0;
    for (int k : model.curriculaOf[c]) {
      if (--ofCurriculum[k * periods + t] == 0) {
        int before = mask[k * days + d];
        mask[k * days + d] = before & ~model.bitOf[t];
        alone += alone(before & ~model.bitOf[t]) - alone(before);
      }
    }
    return alone * CourseModel.ALONE;
  }

  /** Enters a course into a period; returns what that changes in price by lectures alone. */
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
