// SPDX-License-Identifier: Apache-2.0
package org.pegbar.demo.art;

/**
 * A red-crowned crane in flight, as it winters and breeds in the reed marshes of western Jilin.
 * About 180 units long around its own middle, flying to the right.
 *
 * @param beat where the wings are: 1 is high, −1 is low
 */
record Crane(double beat) {

  /** One frame of onion skin: the outline only, in blue pencil. */
  void sketch(Pen pen, double x, double y, double scale, double turn, double opacity) {
    pen.group(x, y, scale, turn, opacity);
    draw(pen, "none", "none", "none", Ink.BLUE_PENCIL, 1.8 / scale);
    pen.end();
  }

  /** The finished frame: white body, dark secondaries, the red crown. */
  void inked(Pen pen, double x, double y, double scale, double turn) {
    pen.group(x, y, scale, turn, 1);
    draw(pen, "#fdfaf2", Ink.GRAPHITE, Ink.VERMILION, Ink.GRAPHITE, 2.2 / scale);
    pen.end();
  }

  private void draw(Pen pen, String white, String dark, String red, String line, double width) {
    wing(pen, 14, 0.86, white, dark, line, width);
    pen.line(line, width, "M-30 5 Q-56 8 -84 17 M-32 9 Q-56 14 -80 23");
    pen.shape(dark, line, width, "M-26 -6 Q-44 -4 -52 8 Q-38 14 -22 9 Z");
    pen.shape(
        white,
        line,
        width,
        "M-38 3 C-20 -13 6 -15 28 -8 C46 -3 52 -21 72 -25 L76 -18 C58 -15 50 7 24 6 C4 13 -20 13 -38 3 Z");
    pen.area(dark, "M40 -8 C50 -12 56 -20 66 -23 L68 -17 C58 -14 52 -4 44 0 Z");
    pen.shape(white, line, width, "M71 -26 q5 -4 9 0 l16 5 l-17 2 q-6 1 -8 -7 z");
    pen.area(red, "M71 -26 q5 -5 9 -1 q-4 2 -9 1 z");
    wing(pen, 0, 1, white, dark, line, width);
  }

  private void wing(
      Pen pen, double x, double size, String white, String dark, String line, double width) {
    var high = -92 * beat * size;
    var tip = x - 26 - 26 * (1 - Math.abs(beat));
    pen.shape(
        white,
        line,
        width,
        "M# -8 C# # # # # # C# # # # # # Z",
        x + 20,
        x + 36,
        high * 0.4 - 6,
        x + 14,
        high * 0.8 - 4,
        tip,
        high,
        tip - 4,
        high * 0.66,
        x - 34,
        high * 0.36 + 2,
        x - 22,
        0);
    pen.shape(
        dark,
        line,
        width,
        "M# # C# # # # # 0 L# # C# # # # # # Z",
        tip,
        high,
        tip - 6,
        high * 0.66,
        x - 36,
        high * 0.36 + 2,
        x - 22,
        x - 8,
        -2,
        x - 18,
        high * 0.36,
        tip + 10,
        high * 0.66,
        tip,
        high);
  }
}
