// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

/**
 * A part of the time, from and to as fractions of the whole, in which a walk cools by a constant
 * factor: first fast through the disorder, then slowly where prices fall, then again and again from
 * the best.
 */
record Chapter(double from, double to, double hot, double cold) {
  /** Below this temperature what clashes should have come apart. */
  static final double ORDERED = 1.5;

  private static final double MELTED = 10;
  private static final double HOT = 3;
  private static final double WARM = 0.5;
  private static final double COLD = 0.17;
  private static final double DISORDERED = 0.03;
  private static final double LONG = 0.75;
  private static final double AGAIN = 0.125;

  static Chapter first() {
    return new Chapter(0, DISORDERED, MELTED, HOT);
  }

  Chapter next() {
    return hot == MELTED
        ? new Chapter(to, LONG, HOT, COLD)
        : new Chapter(to, to + AGAIN, WARM, COLD);
  }

  /** The temperature when this fraction of the whole is done. */
  double temperature(double done) {
    return hot * Math.pow(cold / hot, Math.clamp((done - from) / (to - from), 0, 1));
  }
}
