// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

/**
 * A part of the time, from and to as fractions of the whole, in which a walk cools by a constant
 * factor: a few times fast through the disorder and then slowly where prices fall, each time to
 * another valley; then again and again from the best.
 */
record Chapter(double from, double to, double hot, double cold) {
  /** Below this temperature what clashes should have come apart. */
  static final double ORDERED = 1.5;

  private static final double MELTED = 10;
  private static final double HOT = 3;
  private static final double WARM = 0.5;
  private static final double COLD = 0.17;
  private static final double DISORDERED = 0.005;
  private static final double ORDERLY = 0.065;
  private static final double VALLEYS_UNTIL = 0.34;
  private static final double AGAIN = 0.125;

  private static final double LUKEWARM = 0.3;
  private static final double TRY = 0.02;

  static Chapter first() {
    return new Chapter(0, DISORDERED, MELTED, HOT);
  }

  Chapter next() {
    if (hot == MELTED) {
      return new Chapter(to, to + ORDERLY, HOT, COLD);
    }
    return hot == HOT && to < VALLEYS_UNTIL
        ? new Chapter(to, to + DISORDERED, MELTED, HOT)
        : new Chapter(to, to + AGAIN, WARM, COLD);
  }

  /** A short try to find rooms for a timetable that is good but for its rooms. */
  static Chapter polish(double from) {
    return new Chapter(from, from + TRY, LUKEWARM, COLD);
  }

  /** The temperature when this fraction of the whole is done. */
  double temperature(double done) {
    return hot * Math.pow(cold / hot, Math.clamp((done - from) / (to - from), 0, 1));
  }
}
