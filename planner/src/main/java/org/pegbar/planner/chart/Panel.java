// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/** Lines that share their upright axis. */
public record Panel(Axis axis, List<Series> series) {

  /** Copies the series. */
  public Panel {
    series = List.copyOf(series);
  }

  DoubleStream values() {
    return series.stream().flatMap(line -> line.points().stream()).mapToDouble(Point::value);
  }

  DoubleStream moments() {
    return series.stream().flatMap(line -> line.points().stream()).mapToDouble(Point::at);
  }
}
