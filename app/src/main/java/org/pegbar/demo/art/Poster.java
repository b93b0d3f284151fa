// SPDX-License-Identifier: Apache-2.0
package org.pegbar.demo.art;

import java.util.ArrayList;
import java.util.List;

/** A poster of 300 by 420 for a work or a session: a scene below the pegs, its titles under it. */
public final class Poster {

  private static final int WIDTH = 300;
  private static final int LONGEST_LINE = 264;

  private Poster() {}

  /**
   * The poster for a seed and a title.
   *
   * @param titleZh may be empty; it is set large
   * @param titleEn may be empty; it is set small
   * @return SVG text; the same for the same arguments, for ever
   */
  public static String svg(long seed, String titleZh, String titleEn) {
    var dice = new Dice(seed);
    var ink = dice.pick(Ink.ALL);
    var pen = new Pen(WIDTH, 420, titleZh.isEmpty() ? titleEn : titleZh);
    pen.box(ink.paper(), 0, 0, WIDTH, 420, 0);
    Scene.of(dice).draw(pen, ink, dice);
    pen.box(ink.paper(), 0, 330, WIDTH, 90, 0);
    frame(pen, ink);
    titles(pen, ink, titleZh, titleEn);
    return pen.svg();
  }

  private static void frame(Pen pen, Ink ink) {
    pen.box(ink.paper(), 0, 0, WIDTH, 34, 0);
    pen.box(Ink.GRAPHITE, 52, 13, 46, 9, 3).box(Ink.GRAPHITE, 202, 13, 46, 9, 3);
    pen.circle(Ink.GRAPHITE, "none", 0, 150, 17.5, 7.5);
    pen.line(Ink.GRAPHITE, 1.2, "M0 34 H300 M0 330 H300");
  }

  private static void titles(Pen pen, Ink ink, String zh, String en) {
    var lead = zh.isEmpty() ? en : zh;
    var size = wide(lead) <= 11 ? Math.min(30, LONGEST_LINE / Math.max(1, wide(lead))) : 20;
    var lines =
        broken(lead, wide(lead) <= 11 ? 11 : Math.min(LONGEST_LINE / size, wide(lead) / 2 + 1), 2);
    var y = lines.size() == 1 ? 375 : 361;
    for (var line : lines) {
      pen.words(Ink.GRAPHITE, size, 700, WIDTH / 2.0, y, line);
      y += (int) (size * 1.25);
    }
    if (!zh.isEmpty() && !en.isEmpty())
      pen.words(
          ink.deep(), 11, 400, WIDTH / 2.0, 408, broken(en, LONGEST_LINE / 11.0, 1).getFirst());
  }

  /**
   * Breaks a title into at most so many lines of the given width in Han cells; what does not fit
   * ends in an ellipsis.
   */
  static List<String> broken(String text, double cells, int lines) {
    var broken = new ArrayList<String>();
    var rest = text.strip();
    while (!rest.isEmpty() && broken.size() < lines) {
      var end = fitting(rest, cells);
      var last = broken.size() == lines - 1 && end < rest.length();
      broken.add(rest.substring(0, end).strip() + (last ? "…" : ""));
      rest = rest.substring(end).strip();
    }
    return broken;
  }

  private static int fitting(String text, double cells) {
    if (wide(text) <= cells) return text.length();
    var end = 0;
    while (end < text.length() && wide(text.substring(0, text.offsetByCodePoints(end, 1))) <= cells)
      end = text.offsetByCodePoints(end, 1);
    var space = text.lastIndexOf(' ', end);
    return Math.max(1, space > end / 2 ? space : end);
  }

  /** Width in Han cells; a Latin letter takes about half of one. */
  private static double wide(String text) {
    return text.codePoints().mapToDouble(letter -> letter < 0x2E80 ? 0.52 : 1).sum();
  }
}
