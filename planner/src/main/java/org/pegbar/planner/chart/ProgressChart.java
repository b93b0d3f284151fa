// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.chart;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.pegbar.planner.plan.CurvePoint;
import org.pegbar.planner.plan.Score;

/** The score over time, a panel for each level that is ever above 0. */
public final class ProgressChart {
  private static final double NANOS = 1e9;

  private ProgressChart() {}

  /** One search; its line is called "best so far". */
  public static Chart of(String title, List<CurvePoint> curve, Duration until) {
    return of(title, List.of(new Run("best so far", curve, until)));
  }

  /** A search to be drawn beside others. */
  public record Run(String name, List<CurvePoint> curve, Duration until) {

    /** Copies the curve. */
    public Run {
      curve = List.copyOf(curve);
    }
  }

  /** Several searches for comparison. */
  public static Chart of(String title, List<Run> runs) {
    List<Panel> panels = new ArrayList<>();
    addIfAny(panels, "hard rules broken", runs, Score::hard);
    addIfAny(panels, "disruption", runs, Score::disruption);
    addIfAny(panels, "without a place", runs, Score::unplaced);
    panels.add(panel("wishes not met", runs, Score::soft));
    return new Chart(title, Axis.linear("time", "s"), panels);
  }

  private static void addIfAny(
      List<Panel> panels, String level, List<Run> runs, ToLongFunction<Score> value) {
    boolean any =
        runs.stream()
            .flatMap(run -> run.curve().stream())
            .anyMatch(point -> value.applyAsLong(point.best()) > 0);
    if (any) {
      panels.add(panel(level, runs, value));
    }
  }

  private static Panel panel(String level, List<Run> runs, ToLongFunction<Score> value) {
    List<Series> lines =
        runs.stream().map(run -> new Series(run.name(), points(run, value))).toList();
    return new Panel(Axis.linear(level, "weighted"), lines);
  }

  private static List<Point> points(Run run, ToLongFunction<Score> value) {
    List<Point> points = new ArrayList<>();
    for (CurvePoint point : run.curve()) {
      points.add(new Point(point.elapsed().toNanos() / NANOS, value.applyAsLong(point.best())));
    }
    if (!points.isEmpty()) {
      points.add(new Point(run.until().toNanos() / NANOS, points.getLast().value()));
    }
    return points;
  }
}
