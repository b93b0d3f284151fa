// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

import static org.pegbar.planner.courses.CourseBoard.NONE;

/**
 * Kempe chains between two periods: a set of rooms whose lectures change periods together, closed
 * so that no lecture of the set clashes with one outside it. Every lecture keeps its room (after Lü
 * and Hao, EJOR 200(1), 2010, section 3.4, where rooms are chosen anew).
 */
final class CourseChain {
  private static final int LONGEST = 6;
  private final CourseModel model;
  private final CourseBoard board;
  private final int[] rooms;
  private final boolean[] inside;
  private int count;

  CourseChain(CourseBoard board) {
    this.board = board;
    this.model = board.model;
    this.rooms = new int[model.rooms];
    this.inside = new boolean[model.rooms];
  }

  /** Turns the chain that starts in a room, if it is short and its price is at most this. */
  boolean turn(int t1, int t2, int room, double most, int clashPrice) {
    boolean found = find(t1, t2, room);
    for (int i = 0; i < count; i++) {
      inside[rooms[i]] = false;
    }
    if (!found) {
      return false;
    }
    int clashes = board.clashes;
    int price = board.price;
    turn(t1, t2);
    if ((board.clashes - clashes) * (double) clashPrice + board.price - price <= most) {
      return true;
    }
    turn(t1, t2);
    return false;
  }

  private boolean find(int t1, int t2, int room) {
    count = 0;
    add(room);
    for (int i = 0; i < count; i++) {
      if (!follow(t1, t2, rooms[i]) || !follow(t2, t1, rooms[i])) {
        return false;
      }
    }
    return true;
  }

  private void add(int room) {
    rooms[count++] = room;
    inside[room] = true;
  }

  /** Adds the rooms of what clashes over there; false if it cannot be there or the chain is long. */
  private boolean follow(int from, int to, int room) {
    int lecture = board.cell[from * model.rooms + room];
    if (lecture == NONE) {
      return true;
    }
    int c = model.courseOf[lecture];
    int blocked = board.blocked[c * model.periods + to];
    for (int r = 0; r < model.rooms && blocked > 0; r++) {
      int there = board.cell[to * model.rooms + r];
      if (there != NONE && model.clash[c * model.courses + model.courseOf[there]] != 0) {
        blocked--;
        if (!inside[r]) {
          if (count == LONGEST) {
            return false;
          }
          add(r);
        }
      }
    }
    return blocked == 0;
  }

  private void turn(int t1, int t2) {
    for (int i = 0; i < count; i++) {
      int r = rooms[i];
      int l = board.cell[t1 * model.rooms + r];
      int other = board.cell[t2 * model.rooms + r];
      if (l == NONE) {
        swap(other, t1, r, NONE);
      } else {
        swap(l, t2, r, other);
      }
    }
  }

  private void swap(int l, int t, int r, int other) {
    if (l == NONE) {
      return;
    }
    boolean same = other != NONE && model.courseOf[l] == model.courseOf[other];
    int clash = same ? 0 : board.clashDelta(l, t, other);
    int price = same ? 0 : board.priceDelta(l, t, r, other);
    board.move(l, t, r, clash, price);
  }
}
