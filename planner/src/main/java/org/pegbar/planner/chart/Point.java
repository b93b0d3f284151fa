// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.chart;

/** A value from this moment on; both are finite, in the units of their axes. */
public record Point(double at, double value) {

  /** Refuses what cannot be drawn. */
  public Point {
    if (!Double.isFinite(at) || !Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "A point of a chart is finite, but got " + at + ", " + value + ".");
    }
  }
}
