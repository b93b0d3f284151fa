// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.walks;

import java.util.List;
import org.pegbar.planner.search.Rng;

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi, Science 220, 1983) in chapters: within each
 * the temperature falls geometrically, and each new one begins from the best that was found.
 */
public final class Cooling {
  private static final int BITS = 12;
  private static final double[] EXPONENTIAL = new double[1 << BITS];

  static {
    for (int i = 0; i < EXPONENTIAL.length; i++) {
      EXPONENTIAL[i] = -Math.log((i + 0.5) / EXPONENTIAL.length);
    }
  }

  /**
   * A part of the whole.
   *
   * @param to where it ends, 1 for the end of all
   * @param hot temperature at its begin
   * @param cold temperature at its end
   */
  public record Chapter(double to, double hot, double cold) {}

  private final List<Chapter> chapters;
  private int chapter;
  private double temperature;

  /** In their order, the last of which ends at 1. */
  public Cooling(List<Chapter> chapters) {
    this.chapters = List.copyOf(chapters);
    temperature = chapters.getFirst().hot();
  }

  /** Sets the temperature for this fraction of the whole; true if a new chapter has begun. */
  public boolean at(double done) {
    boolean next = false;
    while (chapter + 1 < chapters.size() && done >= chapters.get(chapter).to()) {
      chapter++;
      next = true;
    }
    Chapter now = chapters.get(chapter);
    double from = chapter == 0 ? 0 : chapters.get(chapter - 1).to();
    double part = Math.clamp((done - from) / (now.to() - from), 0, 1);
    temperature = now.hot() * Math.pow(now.cold() / now.hot(), part);
    return next;
  }

  /** The most by which the next step may be worse. */
  public long slack(Rng random) {
    return (long) (temperature * EXPONENTIAL[random.below(EXPONENTIAL.length)]);
  }
}
