// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/** Panels one above the other over one level axis. */
public record Chart(String title, Axis axis, List<Panel> panels) {
  private static final int WIDTH = 760;
  private static final int LEFT = 96;
  private static final int RIGHT = 24;
  private static final int TOP = 44;
  private static final int PANEL = 190;
  private static final int BETWEEN = 40;
  private static final int BOTTOM = 56;
  private static final int LOOKS = 4;

  /** Copies the panels. */
  public Chart {
    panels = List.copyOf(panels);
  }

  /** The chart as an SVG file (SVG 1.1, UTF-8). */
  public String svg() {
    int height = TOP + panels.size() * (PANEL + BETWEEN) - BETWEEN + BOTTOM;
    Svg svg = new Svg(WIDTH, height, title);
    svg.text("title", LEFT, 26, "start", title);
    Scale along = along();
    double top = TOP;
    for (Panel panel : panels) {
      draw(svg, panel, along, top);
      top += PANEL + BETWEEN;
    }
    marks(svg, along, top - BETWEEN);
    return svg.end();
  }

  private Scale along() {
    double[] moments = panels.stream().flatMapToDouble(Panel::moments).toArray();
    double[] all =
        axis.logarithmic()
            ? moments
            : DoubleStream.concat(DoubleStream.of(0), DoubleStream.of(moments)).toArray();
    return Scale.of(axis.logarithmic(), all);
  }

  private void marks(Svg svg, Scale along, double bottom) {
    for (double tick : along.ticks()) {
      svg.text("tick", x(along, tick), bottom + 18, "middle", Scale.label(tick));
    }
    svg.text("axis", (LEFT + WIDTH - RIGHT) / 2.0, bottom + 42, "middle", axis.label());
  }

  private static void draw(Svg svg, Panel panel, Scale along, double top) {
    Scale up = Scale.of(panel.axis().logarithmic(), panel.values().toArray());
    for (double tick : along.ticks()) {
      svg.line("grid", x(along, tick), top, x(along, tick), top + PANEL);
    }
    for (double tick : up.ticks()) {
      double y = y(up, top, tick);
      svg.line("grid", LEFT, y, WIDTH - RIGHT, y);
      svg.text("tick", LEFT - 8.0, y + 4, "end", Scale.label(tick));
    }
    svg.upright(20, top + PANEL / 2.0, panel.axis().label());
    svg.line("frame", LEFT, top + PANEL, WIDTH - RIGHT, top + PANEL);
    double end = panel.moments().max().orElse(0);
    for (int i = 0; i < panel.series().size(); i++) {
      Series series = panel.series().get(i);
      svg.path("line s" + i % LOOKS, steps(series, along, up, top, end));
      legend(svg, series.name(), i, top);
    }
  }

  private static void legend(Svg svg, String name, int i, double top) {
    double y = top + 14 + 17 * i;
    svg.line("line s" + i % LOOKS, WIDTH - RIGHT - 40.0, y, WIDTH - RIGHT - 8.0, y);
    svg.text("key", WIDTH - RIGHT - 46.0, y + 4, "end", name);
  }

  private static CharSequence steps(Series series, Scale along, Scale up, double top, double end) {
    StringBuilder path = new StringBuilder();
    for (Point point : series.points()) {
      String x = Svg.number(x(along, point.at()));
      path.append(path.isEmpty() ? "M" + x + " " : "H" + x + "V");
      path.append(Svg.number(y(up, top, point.value())));
    }
    return path.isEmpty() ? path : path.append('H').append(Svg.number(x(along, end)));
  }

  private static double x(Scale along, double value) {
    return LEFT + along.share(value) * (WIDTH - LEFT - RIGHT);
  }

  private static double y(Scale up, double top, double value) {
    return top + PANEL * (1 - up.share(value));
  }
}
