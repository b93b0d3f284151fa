// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

import static org.pegbar.planner.courses.CourseBoard.NONE;

/**
 * Kempe chains between two periods: a lecture goes to the other period, all that clash with it
 * there come back, all that clash with those go, and so on (Lü and Hao, EJOR 200(1), 2010, section
 * 3.4). Each then takes its cheapest room of those that are free.
 */
final class CourseChain {
  private static final int LONGEST = 6;
  private final CourseModel model;
  private final CourseBoard board;
  private final int[] members = new int[LONGEST];
  private final int[] oldRooms = new int[LONGEST];
  private final boolean[] inside;
  private int count;

  CourseChain(CourseBoard board) {
    this.board = board;
    this.model = board.model;
    this.inside = new boolean[model.lectures];
  }

  /** Turns the chain that starts with a lecture, if it is short and its price is at most this. */
  boolean turn(int lecture, int t, double most, double clashPrice) {
    int from = board.periodOf[lecture];
    boolean found = find(lecture, from, t);
    for (int i = 0; i < count; i++) {
      inside[members[i]] = false;
    }
    if (!found) {
      return false;
    }
    int clashes = board.clashes;
    int price = board.price;
    lift();
    boolean fits = drop(from, t);
    if (fits && (board.clashes - clashes) * clashPrice + board.price - price <= most) {
      return true;
    }
    if (fits) {
      lift();
    }
    for (int i = 0; i < count; i++) {
      int l = members[i];
      board.insert(l, fits ? from + t - board.periodOf[l] : board.periodOf[l], oldRooms[i]);
    }
    return false;
  }

  private boolean find(int lecture, int t1, int t2) {
    count = 0;
    add(lecture);
    for (int i = 0; i < count; i++) {
      int l = members[i];
      if (!follow(model.courseOf[l], board.periodOf[l] == t1 ? t2 : t1)) {
        return false;
      }
    }
    return true;
  }

  private void add(int lecture) {
    oldRooms[count] = board.roomOf[lecture];
    members[count++] = lecture;
    inside[lecture] = true;
  }

  /** Adds what clashes in a period; false if the course cannot be there or the chain is long. */
  private boolean follow(int c, int t) {
    int blocked = board.blocked[c * model.periods + t];
    int first = t * model.rooms;
    for (int i = first; i < first + model.rooms && blocked > 0; i++) {
      int there = board.cell[i];
      if (there != NONE && model.clash[c * model.courses + model.courseOf[there]] != 0) {
        blocked--;
        if (!inside[there]) {
          if (count == LONGEST) {
            return false;
          }
          add(there);
        }
      }
    }
    return blocked == 0;
  }

  private void lift() {
    for (int i = 0; i < count; i++) {
      board.lift(members[i]);
    }
  }

  /** Drops each member in the other period; false, with all lifted again, if rooms run out. */
  private boolean drop(int t1, int t2) {
    for (int i = 0; i < count; i++) {
      int l = members[i];
      int t = board.periodOf[l] == t1 ? t2 : t1;
      int room = board.cheapestRoom(model.courseOf[l], t, oldRooms[i]);
      if (room == NONE) {
        undrop(i, t1, t2);
        return false;
      }
      board.insert(l, t, room);
    }
    return true;
  }

  private void undrop(int dropped, int t1, int t2) {
    for (int i = 0; i < dropped; i++) {
      board.lift(members[i]);
      board.periodOf[members[i]] = t1 + t2 - board.periodOf[members[i]];
    }
  }
}
