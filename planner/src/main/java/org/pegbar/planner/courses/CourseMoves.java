// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

import static org.pegbar.planner.courses.CourseBoard.NONE;

import org.pegbar.planner.search.Rng;

/**
 * Random moves, taken or left by the Metropolis rule: a lecture goes to another cell, and what was
 * there goes to where it came from (Bellio, Ceschia, Di Gaspero, Schaerf, Urli, Computers and
 * Operations Research 65, 2016, section 4.1); where that makes lectures clash, sometimes all that
 * clash change sides ({@link CourseChain}).
 */
final class CourseMoves {
  private static final int STAYS_IN_PERIOD = 15;
  private static final int STAYS_IN_ROOM = 40;
  private static final int JOINS_ITS_COURSE = 70;
  private static final int CHAINED = 10;

  /** More than any move saves in price while it adds a clash that is worth trying. */
  private static final int SAVING = 20;

  /** -ln u for u evenly between 0 and 1. */
  private static final double[] PATIENCE = patience();

  private final CourseModel model;
  private final CourseBoard board;
  private final CourseChain chain;
  private final Rng rng;

  /** Moves that were weighed. */
  long tried;

  CourseMoves(CourseBoard board, Rng rng) {
    this.model = board.model;
    this.board = board;
    this.rng = rng;
    this.chain = new CourseChain(board);
  }

  private static double[] patience() {
    double[] patience = new double[1 << 14];
    for (int i = 0; i < patience.length; i++) {
      patience[i] = -StrictMath.log((i + 0.5) / patience.length);
    }
    return patience;
  }

  /** Tries one move; true if it was taken. */
  boolean step(double temperature, int clashPrice) {
    int l = rng.below(model.lectures);
    int c = model.courseOf[l];
    int t = period(l, c);
    int r = room(l, c, t);
    int other = board.cell[t * model.rooms + r];
    if (other == l || other != NONE && model.courseOf[other] == c) {
      return false;
    }
    tried++;
    double most = temperature * PATIENCE[rng.below(PATIENCE.length)];
    return t == board.periodOf[l]
        ? changeRoom(l, t, r, other, most)
        : changePeriod(l, t, r, other, most, clashPrice);
  }

  private int period(int l, int c) {
    int[] allowed = model.allowed[c];
    return allowed.length == 0 || rng.below(100) < STAYS_IN_PERIOD
        ? board.periodOf[l]
        : allowed[rng.below(allowed.length)];
  }

  private int room(int l, int c, int t) {
    int dice = rng.below(100);
    if (dice < STAYS_IN_ROOM && t != board.periodOf[l]) {
      return board.roomOf[l];
    }
    if (dice < JOINS_ITS_COURSE) {
      int first = model.firstOf[c];
      return board.roomOf[first + rng.below(model.firstOf[c + 1] - first)];
    }
    return rng.below(model.rooms);
  }

  private boolean changeRoom(int l, int t, int r, int other, double most) {
    int price = board.roomDelta(model.courseOf[l], board.roomOf[l], r);
    if (other != NONE) {
      price += board.roomDelta(model.courseOf[other], r, board.roomOf[l]);
    }
    if (price > most) {
      return false;
    }
    board.move(l, t, r, 0, price);
    return true;
  }

  private boolean changePeriod(int l, int t, int r, int other, double most, int clashPrice) {
    int clash = board.clashDelta(l, t, other);
    if (clash > 0) {
      if (r == board.roomOf[l] && rng.below(100) < CHAINED) {
        return chain.turn(board.periodOf[l], t, r, most, clashPrice);
      }
      if (clash * clashPrice > most + SAVING) {
        return false;
      }
    }
    int price = board.priceDelta(l, t, r, other);
    if (clash * clashPrice + price > most) {
      return false;
    }
    board.move(l, t, r, clash, price);
    return true;
  }
}
