// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import java.util.List;

/**
 * A part of a walk's time, from and to as fractions of the whole: by late acceptance, which copes
 * with prices of every size, or by annealing from {@code hot}, which settles the small ones better.
 *
 * @param hot first temperature, 0 for late acceptance
 */
record Chapter(double from, double to, double hot) {
  private static final double COLD = 0.15;
  private static final double MILD = 2;
  private static final double WARM = 10;

  /** What the walk with this number does with its time; every second walk starts hot. */
  static List<Chapter> of(int walk, double dearest) {
    double hot = Math.clamp(dearest, WARM, 10_000);
    return walk % 2 == 0
        ? List.of(new Chapter(0, 0.3, 0), new Chapter(0.3, 0.65, WARM), new Chapter(0.65, 1, MILD))
        : List.of(
            new Chapter(0, 0.5, hot), new Chapter(0.5, 0.75, WARM), new Chapter(0.75, 1, MILD));
  }

  boolean annealed() {
    return hot > 0;
  }

  /** The temperature when this fraction of the whole is done. */
  double temperature(double done) {
    double part = Math.clamp((done - from) / (to - from), 0, 1);
    return hot * Math.pow(COLD / hot, part);
  }
}
