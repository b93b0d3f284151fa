// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

import static java.util.Objects.requireNonNull;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.sat.Answer;
import org.pegbar.planner.sat.Minimum;
import org.pegbar.planner.sat.Solver;
import org.pegbar.planner.sat.Style;

/**
 * Raises a lower bound, core by core, until a timetable meets it: first when each course is held,
 * whatever the rooms, then in which rooms. If the first takes too long, it reopens parts of the
 * best timetable there is instead. Runs in a thread of its own.
 */
final class CourseProof implements Runnable, Minimum.Listener {
  private static final long STACK_BYTES = 64L << 20;

  /** Shares of the time after which the parts are given up. */
  private static final double PERIODS_UNTIL = 0.35;

  private static final double ROOMS_UNTIL = 0.8;

  private final CourseModel model;
  private final Pace pace;
  private final Solver clauses;
  private final Reopening reopening;
  private @Nullable PeriodClauses periods;
  private @Nullable RoomClauses rooms;
  private @Nullable Throwable failure;
  private double done;
  private int bound;
  private int[] known = {};
  private int[] offer = {};
  private boolean exact;

  /**
   * Nothing is proven yet.
   *
   * @param bound what is known
   */
  CourseProof(CourseModel model, Pace pace, int bound, long seed) {
    this.model = model;
    this.pace = pace;
    this.bound = bound;
    this.clauses = new Solver(Style.PROVING, () -> pace.look() || isLate());
    this.reopening = new Reopening(model, seed, pace::look);
  }

  /** Starts its thread. */
  void start() {
    Thread thread = new Thread(null, this, "courses", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    try {
      if (!pace.look()) {
        prove();
      }
    } catch (RuntimeException | Error e) {
      fail(e);
    } finally {
      pace.finish();
    }
  }

  private void prove() {
    PeriodClauses first = new PeriodClauses(clauses, model);
    periods = first;
    Minimum minimum = new Minimum(clauses, first.prices, first.base, this);
    atLeast(first.base);
    Answer answer = minimum.find();
    if (answer == Answer.YES) {
      offer(Seating.of(model, first.periods()), true);
      rooms = new RoomClauses(clauses, model, first.held);
      minimum.add(rooms.prices);
      minimum.find();
    } else if (answer == Answer.UNDECIDED) {
      reopen();
    }
  }

  private void reopen() {
    while (!pace.look()) {
      int[] better = known();
      if (better.length > 0) {
        reopening.adopt(IntStream.of(better).map(cell -> cell / model.rooms).toArray());
      }
      if (reopening.step()) {
        offer(Seating.of(model, reopening.periods()), false);
      }
    }
  }

  /** Bounds of the second part do not count: it leaves out what rooms can be too small. */
  @Override
  public synchronized void atLeast(long proven) {
    bound = rooms == null ? (int) Math.max(bound, proven) : bound;
  }

  @Override
  public void model() {
    if (rooms != null) {
      offer(rooms.cells(requireNonNull(periods).periods()), true);
    }
  }

  private synchronized void offer(int[] cells, boolean isExact) {
    offer = cells;
    exact = isExact;
  }

  private synchronized void fail(Throwable cause) {
    failure = cause;
  }

  private synchronized boolean isLate() {
    return done > (rooms == null ? PERIODS_UNTIL : ROOMS_UNTIL);
  }

  private synchronized int[] known() {
    int[] cells = known;
    known = new int[0];
    return cells;
  }

  /** Hears how much of the time is gone. */
  synchronized void tell(double howMuchIsDone) {
    done = howMuchIsDone;
  }

  /** Hears of a timetable without clashes. */
  synchronized void tell(int[] cells) {
    known = cells.clone();
  }

  /** Proven: no timetable costs less. */
  synchronized int bound() {
    return bound;
  }

  /** True if what was found is proven to be the best, but for its rooms. */
  synchronized boolean isExact() {
    return exact;
  }

  /** A timetable that has been found since it was last asked; empty if there is none. */
  synchronized int[] take() {
    if (failure != null) {
      throw new IllegalStateException("The proof about the courses broke down.", failure);
    }
    int[] cells = offer;
    offer = new int[0];
    return cells;
  }
}
