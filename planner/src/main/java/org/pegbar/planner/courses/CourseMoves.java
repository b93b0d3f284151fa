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
  /** Shares of the kinds of moves, in percent. */
  private static final int INTO_PERIOD = 15;

  private static final int WITHIN_PERIOD = INTO_PERIOD + 15;

  private static final int STAYS_IN_ROOM = 40;
  private static final int JOINS_ITS_COURSE = 70;
  private static final int CHAINED = 10;

  /** More than any move saves in price while it adds a clash that is worth trying. */
  private static final int SAVING = 20;

  /** -ln u for u evenly between 0 and 1. */
  private static final double[] PATIENCE = patience();

  private final CourseModel model;
  private final CourseBoard board;
  private final CourseDeltas deltas;
  private final CourseChain chain;
  private final Rng rng;

  /** Moves that were weighed. */
  long tried;

  CourseMoves(CourseBoard board, Rng rng) {
    this.model = board.model;
    this.board = board;
    this.rng = rng;
    this.deltas = new CourseDeltas(board);
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
  boolean step(double temperature, double clashPrice) {
    tried++;
    int l = rng.below(model.lectures);
    int c = model.courseOf[l];
    int kind = rng.below(100);
    double most = temperature * PATIENCE[rng.below(PATIENCE.length)];
    if (kind < INTO_PERIOD && model.allowed[c].length > 0) {
      return intoPeriod(l, c, most, clashPrice);
    }
    int t = kind < WITHIN_PERIOD ? board.periodOf[l] : period(c);
    int r = room(l, c, t);
    int other = board.cell[t * model.rooms + r];
    if (other != NONE && model.courseOf[other] == c) {
      return false;
    }
    return t == board.periodOf[l]
        ? changeRoom(l, t, r, other, most)
        : changePeriod(l, t, r, other, most, clashPrice);
  }

  private int period(int c) {
    int[] allowed = model.allowed[c];
    return allowed.length == 0 ? rng.below(model.periods) : allowed[rng.below(allowed.length)];
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

  /** Where nothing clashes, room is made; where something does, sometimes a chain is turned. */
  private boolean intoPeriod(int l, int c, double most, double clashPrice) {
    int t = period(c);
    int from = board.periodOf[l];
    if (t == from) {
      return false;
    }
    if (board.blocked[c * model.periods + t] > 0) {
      return rng.below(100) < CHAINED && chain.turn(l, t, most, clashPrice);
    }
    int clash = deltas.clashes(l, t, NONE);
    double mostPrice = most - clash * clashPrice;
    int other = board.cell[t * model.rooms + board.roomOf[l]];
    return other == NONE
        ? into(l, t, board.roomOf[l], clash, mostPrice)
        : makeRoom(l, other, t, clash, mostPrice);
  }

  private boolean into(int l, int t, int r, int clash, double most) {
    int price = deltas.price(l, t, r, NONE);
    if (price > most) {
      return false;
    }
    board.move(l, t, r, clash, price);
    return true;
  }

  /** Its room is taken: the lecture or the one that is there goes to the free room that is best. */
  private boolean makeRoom(int l, int other, int t, int clash, double most) {
    int taken = board.roomOf[l];
    int start = rng.below(model.rooms);
    int mine = board.cheapestRoom(model.courseOf[l], t, start);
    if (mine == NONE) {
      return false;
    }
    int theirs = board.cheapestRoom(model.courseOf[other], t, start);
    int least = deltas.ofRoom(model.courseOf[other], taken, theirs);
    if (deltas.ofRoom(model.courseOf[l], taken, mine) <= least) {
      return into(l, t, mine, clash, most);
    }
    int price = deltas.price(l, t, taken, NONE);
    if (price + least > most) {
      return false;
    }
    board.move(other, t, theirs, 0, least);
    board.move(l, t, taken, clash, price);
    return true;
  }

  private boolean changeRoom(int l, int t, int r, int other, double most) {
    int price = deltas.ofRoom(model.courseOf[l], board.roomOf[l], r);
    if (other != NONE) {
      price += deltas.ofRoom(model.courseOf[other], r, board.roomOf[l]);
    }
    if (price > most) {
      return false;
    }
    board.move(l, t, r, 0, price);
    return true;
  }

  private boolean changePeriod(int l, int t, int r, int other, double most, double clashPrice) {
    int clash = deltas.clashes(l, t, other);
    if (clash > 0 && clash * clashPrice > most + SAVING) {
      return false;
    }
    int price = deltas.price(l, t, r, other);
    if (clash * clashPrice + price > most) {
      return false;
    }
    board.move(l, t, r, clash, price);
    return true;
  }
}
