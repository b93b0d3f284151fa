// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.chart;

import java.util.Locale;

/** Writes the elements of a drawing; lengths are rounded to a tenth. */
final class Svg {
  private static final String STYLE =
      """
      <style>
      svg { --ground: #ffffff; --ink: #1c2024; --soft: #5b636b; --grid: #dfe3e6;
            --line-0: #0b62a8; --line-1: #b8480a; --line-2: #0a7a55; --line-3: #98337d;
            font: 13px system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif;
            font-variant-numeric: tabular-nums; }
      @media (prefers-color-scheme: dark) {
        svg { --ground: #15181b; --ink: #eceff1; --soft: #a9b1b8; --grid: #343a40;
              --line-0: #7cc0f5; --line-1: #f5a06a; --line-2: #5fd0a4; --line-3: #e59bd0; } }
      .ground { fill: var(--ground) } .title { fill: var(--ink); font-size: 16px; font-weight: 600 }
      text { fill: var(--soft) } .grid { stroke: var(--grid) } .frame { stroke: var(--soft) }
      .line { fill: none; stroke-width: 2; stroke-linejoin: round }
      .s0 { stroke: var(--line-0) } .s1 { stroke: var(--line-1); stroke-dasharray: 8 3 }
      .s2 { stroke: var(--line-2); stroke-dasharray: 2 3 }
      .s3 { stroke: var(--line-3); stroke-dasharray: 8 3 2 3 }
      </style>
      """;

  private final StringBuilder out = new StringBuilder();

  Svg(int width, int height, String title) {
    out.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img">
        <title>%s</title>
        """
            .formatted(width, height, width, height, escaped(title)));
    out.append(STYLE);
    out.append("<rect class=\"ground\" width=\"%d\" height=\"%d\"/>\n".formatted(width, height));
  }

  void text(String kind, double x, double y, String anchor, String text) {
    out.append(
        "<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n"
            .formatted(kind, number(x), number(y), anchor, escaped(text)));
  }

  void upright(double x, double y, String text) {
    out.append(
        "<text transform=\"translate(%s %s) rotate(-90)\" text-anchor=\"middle\">%s</text>\n"
            .formatted(number(x), number(y), escaped(text)));
  }

  void line(String kind, double x, double y, double toX, double toY) {
    out.append(
        "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
            .formatted(kind, number(x), number(y), number(toX), number(toY)));
  }

  void path(String kind, CharSequence steps) {
    out.append("<path class=\"%s\" d=\"%s\"/>\n".formatted(kind, steps));
  }

  /** The whole file. */
  String end() {
    return out + "</svg>\n";
  }

  static String number(double length) {
    String text = String.format(Locale.ROOT, "%.1f", length);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
  }
}
