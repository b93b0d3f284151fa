// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

import static org.pegbar.planner.courses.CourseBoard.NONE;

/** What a move would change, told without making it. */
final class CourseDeltas {
  private final CourseModel model;
  private final CourseBoard board;
  private final int rooms;
  private final int periods;
  private final int days;

  CourseDeltas(CourseBoard board) {
    this.board = board;
    this.model = board.model;
    this.rooms = board.rooms;
    this.periods = board.periods;
    this.days = board.days;
  }

  /** What moving a lecture of a course from one room to another costs. */
  int ofRoom(int c, int from, int to) {
    if (from == to) {
      return 0;
    }
    int base = c * rooms;
    return model.overfull[base + to]
        - model.overfull[base + from]
        + (board.inRoom[base + to] == 0 ? 1 : 0)
        - (board.inRoom[base + from] == 1 ? 1 : 0);
  }

  /** How many more clashes there are when a lecture and another change periods. */
  int clashes(int l, int t, int other) {
    int c = model.courseOf[l];
    int from = board.periodOf[l];
    if (other == NONE) {
      return board.blocked[c * periods + t] - board.blocked[c * periods + from] + 1;
    }
    int o = model.courseOf[other];
    int clash = model.clash[c * model.courses + o];
    return board.blocked[c * periods + t]
        - board.blocked[c * periods + from]
        + board.blocked[o * periods + from]
        - board.blocked[o * periods + t]
        + 2 * (1 - clash);
  }

  /**
   * What it costs when a lecture goes to a cell of another period and what is there, {@code other}
   * or {@link #NONE}, to where it came from. The two are not of one course.
   */
  int price(int l, int t, int r, int other) {
    int c = model.courseOf[l];
    int from = board.periodOf[l];
    if (other == NONE) {
      return ofPeriod(c, from, t, NONE) + ofRoom(c, board.roomOf[l], r);
    }
    int o = model.courseOf[other];
    return ofPeriod(c, from, t, o)
        + ofPeriod(o, t, from, c)
        + ofRoom(c, board.roomOf[l], r)
        + ofRoom(o, r, board.roomOf[l]);
  }

  /**
   * What moving a lecture of a course from one period to another costs while one of {@code partner}
   * goes the other way; {@code partner} may be {@link #NONE}.
   */
  private int ofPeriod(int c, int from, int to, int partner) {
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
      int before = board.mask[k * days + dayFrom];
      int left = board.ofCurriculum[k * periods + from] == 1 ? before & ~bitFrom : before;
      if (dayFrom == dayTo) {
        alone += CourseBoard.alone(left | bitTo) - CourseBoard.alone(before);
      } else {
        int there = board.mask[k * days + dayTo];
        alone +=
            CourseBoard.alone(left)
                - CourseBoard.alone(before)
                + CourseBoard.alone(there | bitTo)
                - CourseBoard.alone(there);
      }
    }
    return alone * CourseModel.ALONE + (dayFrom == dayTo ? 0 : ofDay(c, dayFrom, dayTo));
  }

  private int ofDay(int c, int from, int to) {
    int now = board.daysUsed[c];
    int then =
        now
            - (board.onDay[c * days + from] == 1 ? 1 : 0)
            + (board.onDay[c * days + to] == 0 ? 1 : 0);
    int least = model.minDays[c];
    return CourseModel.DAY * (Math.max(0, least - then) - Math.max(0, least - now));
  }
}
