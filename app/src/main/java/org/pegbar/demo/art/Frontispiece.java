// SPDX-License-Identifier: Apache-2.0
package org.pegbar.demo.art;

/**
 * The edition's title picture, 640 by 440: a sheet on its pegs, a crane rising in five frames, a
 * timing chart, a red-blue pencil.
 */
public final class Frontispiece {

  private static final int FRAMES = 5;

  /** Where the wings are in each drawing that shows through: two beats on the way up. */
  private static final double[] BEATS = {0.8, -0.85, 0.2, -0.9};

  private Frontispiece() {}

  /**
   * The title picture for a seed.
   *
   * @return SVG text; the same for the same seed, for ever
   */
  public static String svg(long seed) {
    var dice = new Dice(seed);
    var pen = new Pen(640, 440, "A crane rising over five drawings on a peg bar");
    desk(pen);
    pen.group(320, 206, 1, dice.between(-2.5, -1), 1);
    sheet(pen, dice);
    cranes(pen);
    timing(pen);
    pen.end();
    pencil(pen);
    return pen.svg();
  }

  private static void desk(Pen pen) {
    pen.box("#ded4be", 0, 0, 640, 440, 0);
    pen.circle("#e9e1cd", "#8d8269", 1.2, 320, 214, 268);
    for (int degree = 0; degree < 360; degree += 6) {
      var turn = Math.toRadians(degree);
      var inner = degree % 30 == 0 ? 248 : 257;
      pen.line(
          "#8d8269",
          1,
          "M# # L# #",
          320 + inner * Math.cos(turn),
          214 + inner * Math.sin(turn),
          320 + 264 * Math.cos(turn),
          214 + 264 * Math.sin(turn));
    }
  }

  private static void sheet(Pen pen, Dice dice) {
    for (int below = 2; below >= 0; below--) {
      pen.group(below * 4, below * 3, 1, below * dice.between(0.8, 1.6), 1);
      pen.shape(below == 0 ? "#fdfaf1" : "#f3ecda", "#b9ad94", 1, "M-248 -170 h496 v352 h-496 z");
      pen.end();
    }
    pen.line(
        Ink.BLUE_PENCIL,
        1,
        "M-224 -148 h448 v272 h-448 z M-190 -126 h380 v228 h-380 z M0 -148 v22 M0 102 v22 M-224 -12 h34 M190 -12 h34 M-9 -12 h18 M0 -21 v18");
    pen.line(Ink.BLUE_PENCIL, 1.3, "M-224 84 Q-120 66 -40 80 T110 74 T224 84");
    for (int reed = 0; reed < 30; reed++)
      pen.line(
          Ink.BLUE_PENCIL,
          1.2,
          "M# 124 q# # # #",
          dice.between(-218, -40),
          0,
          -20,
          dice.between(-9, 9),
          -dice.between(24, 62));
    pen.circle(Ink.VERMILION, "none", 0, 128, -66, 34);
    pegs(pen);
  }

  private static void pegs(Pen pen) {
    pen.box("#cfc6b2", -250, 142, 500, 30, 3);
    pen.box(Ink.GRAPHITE, -176, 151, 76, 12, 4).box(Ink.GRAPHITE, 100, 151, 76, 12, 4);
    pen.circle(Ink.GRAPHITE, "none", 0, 0, 157, 10);
  }

  private static void cranes(Pen pen) {
    for (int frame = 0; frame < FRAMES; frame++) {
      var x = -176 + frame * 70.0;
      var y = 88 - frame * 17 - frame * frame * 4.5;
      if (frame == FRAMES - 1) new Crane(0.97).inked(pen, x - 40, y - 4, 1.36, -12);
      else
        new Crane(BEATS[frame])
            .sketch(pen, x, y, 0.46 + frame * 0.13, -18 + frame * 2, 0.4 + frame * 0.16);
    }
  }

  private static void timing(Pen pen) {
    pen.line(Ink.GRAPHITE, 1.2, "M-206 -134 v96");
    double[] spacing = {0, 0.14, 0.34, 0.62, 1};
    for (int frame = 0; frame < FRAMES; frame++) {
      var y = -134 + spacing[frame] * 96;
      pen.line(Ink.GRAPHITE, 1.2, "M-211 # h10", y);
      pen.words(Ink.GRAPHITE, 10, 400, -220, y + 3.5, String.valueOf(frame * 2 + 1));
    }
    pen.circle("none", Ink.GRAPHITE, 1.1, -220, -38, 7.5);
  }

  private static void pencil(Pen pen) {
    pen.group(512, 372, 1, -30, 1);
    pen.shape(Ink.VERMILION, Ink.GRAPHITE, 1.6, "M-92 -8 h92 v16 h-92 z")
        .shape("#2f7fa3", Ink.GRAPHITE, 1.6, "M0 -8 h92 v16 h-92 z");
    pen.shape("#ecd9b4", Ink.GRAPHITE, 1.6, "M-92 -8 l-26 8 l26 8 z M92 -8 l26 8 l-26 8 z");
    pen.area(Ink.VERMILION, "M-109 -2.8 l-9 2.8 l9 2.8 z")
        .area("#2f7fa3", "M109 -2.8 l9 2.8 l-9 2.8 z");
    pen.line(Ink.GRAPHITE, 0.8, "M-92 -2.6 h184 M-92 2.8 h184");
    pen.end();
  }
}
