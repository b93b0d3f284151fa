// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

import java.util.function.BooleanSupplier;
import org.pegbar.planner.sat.Answer;
import org.pegbar.planner.sat.Minimum;
import org.pegbar.planner.sat.Solver;
import org.pegbar.planner.sat.Style;
import org.pegbar.planner.search.Rng;

/**
 * Opens a part of a timetable, keeps the rest, and finds the best periods for that part, whatever
 * the rooms (large neighbourhood search, Shaw 1998).
 */
final class Reopening {
  private static final int LOOKS = 200;
  private static final int FEW = 2;
  private static final long MOOD = 10_000_000;

  private static final Minimum.Listener SILENT =
      new Minimum.Listener() {
        @Override
        public void model() {}

        @Override
        public void atLeast(long bound) {}
      };
  private static final double GROWS = 1.04;
  private static final double SHRINKS = 0.9;
  private final CourseModel model;
  private final Rng rng;
  private final BooleanSupplier stop;

  /** Courses, days, periods, and courses around a few periods: how much is opened at once. */
  private final double[] sizes = {15, 1.5, 5, 15};

  /** Period of each lecture, in order within a course. */
  private int[] periods = {};

  private int price = Integer.MAX_VALUE;

  Reopening(CourseModel model, long seed, BooleanSupplier stop) {
    this.model = model;
    this.rng = new Rng(seed);
    this.stop = stop;
  }

  /** Goes on from these periods of lectures, if that is better; nothing may clash in them. */
  void adopt(int[] those) {
    CourseBoard board = new CourseBoard(model);
    board.set(Seating.of(model, those));
    if (board.price - board.secondRooms() < price) {
      price = board.price - board.secondRooms();
      periods = those.clone();
    }
  }

  /** What it has, without second rooms. */
  int price() {
    return price;
  }

  int[] periods() {
    return periods;
  }

  /** Opens one part; true if something cheaper was found. What is as dear is taken, too. */
  boolean step() {
    if (periods.length == 0) {
      return false;
    }
    int kind = rng.below(sizes.length);
    long[] left = {LOOKS};
    Style style = new Style(rng.below(1 << 30), false, MOOD);
    Solver solver = new Solver(style, () -> left[0]-- <= 0 || stop.getAsBoolean());
    PeriodClauses clauses = new PeriodClauses(solver, model, part(kind), periods);
    for (int l = 0; l < periods.length; l++) {
      solver.prefer(clauses.held[model.courseOf[l]][periods[l]]);
    }
    Answer answer = new Minimum(solver, clauses.prices, clauses.base, SILENT).find();
    sizes[kind] = Math.max(1, sizes[kind] * (answer == Answer.YES ? GROWS : SHRINKS));
    int before = price;
    if (answer == Answer.YES) {
      price = Integer.MAX_VALUE;
      adopt(clauses.periods());
    }
    return price < before;
  }

  private Part part(int kind) {
    Part part = new Part(model, rng);
    int size = (int) (sizes[kind] + rng.below(100) / 100.0);
    switch (kind) {
      case 0 -> part.openCourses(size);
      case 1 -> part.openDays(size);
      case 2 -> part.openPeriods(size);
      default -> {
        part.openCourses(size);
        part.openPeriods(FEW);
      }
    }
    return part;
  }
}
