// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.chart;

import java.util.List;

/**
 * A line of a chart. Each value holds until the next point, so the line goes in steps.
 *
 * @param points in order of {@link Point#at()}
 */
public record Series(String name, List<Point> points) {

  /** Copies the points. */
  public Series {
    points = List.copyOf(points);
  }
}
