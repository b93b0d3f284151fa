// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

/**
 * A part of the time, from and to as fractions of the whole, in which a walk cools by a constant
 * factor: first fast through the disorder, then slowly where prices fall, then again and again from
 * the best.
 */
record Chapter(double from, double to, double hot, double cold) {
  private static final double MELTED = 10;
  private static final double HOT = 1.3;
  private static final double WARM = 0.65;
  private static final double COLD = 0.3;
  private static final double DISORDERED = 0.05;
  private static final double LONG = 0.6;
  private static final double AGAIN = 0.1;

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
