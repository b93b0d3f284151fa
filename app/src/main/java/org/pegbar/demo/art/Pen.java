// SPDX-License-Identifier: Apache-2.0
package org.pegbar.demo.art;

import java.util.Arrays;
import java.util.Locale;

/** Draws one SVG picture. In path data each # stands for the next of the numbers given. */
final class Pen {

  private final StringBuilder svg = new StringBuilder(4096);

  /** A picture of the given size whose accessible name is the title. */
  Pen(int width, int height, String title) {
    svg.append(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" "
                .formatted(width, height))
        .append("width=\"%d\" height=\"%d\" role=\"img\" ".formatted(width, height))
        .append("stroke-linecap=\"round\" stroke-linejoin=\"round\">\n<title>")
        .append(escaped(title))
        .append("</title>\n");
  }

  /** A line without a fill. */
  Pen line(String colour, double width, String data, double... numbers) {
    return shape("none", colour, width, data, numbers);
  }

  /** A flat area without a line. */
  Pen area(String colour, String data, double... numbers) {
    return shape(colour, "none", 0, data, numbers);
  }

  Pen shape(String fill, String stroke, double width, String data, double... numbers) {
    return add(
        "<path fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\" d=\"%s\"/>",
        fill, stroke, number(width), at(data, numbers));
  }

  Pen circle(String fill, String stroke, double width, double x, double y, double radius) {
    return add(
        "<circle fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>",
        fill, stroke, number(width), number(x), number(y), number(radius));
  }

  Pen box(String fill, double x, double y, double width, double height, double corner) {
    return add(
        "<rect fill=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"/>",
        fill, number(x), number(y), number(width), number(height), number(corner));
  }

  /** Words set around a middle; weight is 400 or 700. */
  Pen words(String colour, double size, int weight, double x, double y, String words) {
    return add(
        "<text fill=\"%s\" font-size=\"%s\" font-weight=\"%d\" x=\"%s\" y=\"%s\" text-anchor=\"middle\""
            + " font-family=\"%s\">%s</text>",
        colour, number(size), weight, number(x), number(y), face(words), escaped(words));
  }

  private static String face(String words) {
    return words.codePoints().anyMatch(letter -> letter >= 0x2E80)
        ? "Songti SC, Noto Serif CJK SC, Source Han Serif SC, SimSun, serif"
        : "Iowan Old Style, Georgia, Liberation Serif, Times New Roman, serif";
  }

  /** What is drawn until {@link #end} is moved, scaled and let shine through (1 is opaque). */
  Pen group(double x, double y, double scale, double turn, double opacity) {
    return add(
        "<g transform=\"translate(%s %s) rotate(%s) scale(%s)\" opacity=\"%s\">",
        number(x), number(y), number(turn), number(scale), number(opacity));
  }

  Pen end() {
    svg.append("</g>\n");
    return this;
  }

  /** The whole picture. */
  String svg() {
    return svg + "</svg>\n";
  }

  private Pen add(String form, Object... values) {
    svg.append(form.formatted(values)).append('\n');
    return this;
  }

  /** Path data in which each # stands for the next number. */
  static String at(String data, double... numbers) {
    return String.format(
        Locale.ROOT, data.replace("#", "%.1f"), Arrays.stream(numbers).boxed().toArray());
  }

  private static String number(double value) {
    var text = String.format(Locale.ROOT, "%.2f", value);
    return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cntrl}]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
