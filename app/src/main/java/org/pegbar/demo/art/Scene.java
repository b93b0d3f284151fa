// SPDX-License-Identifier: Apache-2.0
package org.pegbar.demo.art;

import java.util.List;

/**
 * What a poster shows, on a field of 300 by 330 below the pegs. One thing moves, and its earlier
 * frames show through.
 */
enum Scene {
  CRANE {
    @Override
    void draw(Pen pen, Ink ink, Dice dice) {
      pen.circle(
          ink.accent(),
          "none",
          0,
          dice.between(190, 225),
          dice.between(92, 120),
          dice.between(30, 44));
      new Crane(0.75).sketch(pen, 58, 276, 0.56, -20, 0.5);
      new Crane(-0.85).sketch(pen, 104, 216, 0.72, -18, 0.75);
      new Crane(dice.between(0.7, 1)).inked(pen, 182, 132, 1.04, -14);
      reeds(pen, ink, dice);
    }
  },
  LANTERN_BOAT {
    @Override
    void draw(Pen pen, Ink ink, Dice dice) {
      pen.box(ink.deep(), 0, 0, 300, 330, 0);
      pen.circle(
          ink.paper(),
          "none",
          0,
          dice.between(70, 230),
          dice.between(92, 118),
          dice.between(24, 40));
      water(pen, ink, dice);
      for (int frame = 0; frame < 3; frame++)
        boat(pen, ink, 70 + frame * 70.0, 232 + frame * 9.0, frame);
    }
  },
  SNOW_TOWN {
    @Override
    void draw(Pen pen, Ink ink, Dice dice) {
      pen.area(ink.wash(), "M0 0 H300 V330 H0 Z");
      hill(pen, ink.paper(), 215, 30, dice);
      for (int house = 0; house < 5; house++)
        house(pen, ink, 18 + house * 54.0, 236 + dice.between(-12, 22), dice.between(38, 50), dice);
      for (int flake = 0; flake < 70; flake++)
        pen.circle(
            ink.paper(),
            "none",
            0,
            dice.between(6, 294),
            dice.between(40, 320),
            dice.between(1, 2.8));
    }
  },
  MOUNTAIN_TRAIN {
    @Override
    void draw(Pen pen, Ink ink, Dice dice) {
      pen.circle(
          ink.accent(),
          "none",
          0,
          dice.between(80, 220),
          dice.between(100, 135),
          dice.between(34, 46));
      hill(pen, ink.wash(), 175, 55, dice);
      hill(pen, ink.deep(), 232, 34, dice);
      pen.line(ink.paper(), 2, "M0 286 H300 M0 291 H300");
      for (int frame = 0; frame < 3; frame++) train(pen, ink, 4 + frame * 42.0, frame);
    }
  },
  BOUNCING_BALL {
    @Override
    void draw(Pen pen, Ink ink, Dice dice) {
      pen.area(ink.wash(), "M0 300 H300 V330 H0 Z");
      pen.line(Ink.GRAPHITE, 2.2, "M18 300 H282");
      pen.line(Ink.BLUE_PENCIL, 1.2, "M24 92 Q62 96 84 300 Q128 -10 178 300 Q214 110 262 178");
      double[][] frames = {
        {30, 96, 1, 0},
        {60, 168, 1.12, 74},
        {78, 250, 1.28, 80},
        {84, 283, 0.72, 0},
        {99, 214, 1.2, -76},
        {128, 146, 1, 0},
        {158, 212, 1.2, 74},
        {178, 284, 0.76, 0},
        {205, 196, 1.14, -70}
      };
      for (double[] frame : frames)
        ball(pen, frame[0], frame[1], frame[2], frame[3], "none", Ink.BLUE_PENCIL);
      pen.line(Ink.GRAPHITE, 2.4, "M236 146 Q214 132 218 108 Q222 92 234 98");
      ball(pen, 252, 160, 1.3, 24, ink.accent(), Ink.GRAPHITE);
      pen.circle(Ink.GRAPHITE, "none", 0, 256, 157, 2.6)
          .circle(Ink.GRAPHITE, "none", 0, 268, 161, 2.6);
      pen.line(Ink.GRAPHITE, 2, "M255 167 q5 6 10 3");
    }
  },
  PROJECTOR {
    @Override
    void draw(Pen pen, Ink ink, Dice dice) {
      pen.box(ink.deep(), 0, 0, 300, 330, 0);
      pen.area(ink.wash(), "M92 226 L300 74 V236 Z");
      new Crane(0.75).inked(pen, 226, 156, 0.5, -12);
      for (int row = 0; row < 3; row++)
        for (int seat = 0; seat < 9 - row; seat++)
          pen.circle(Ink.GRAPHITE, "none", 0, 16 + seat * 36 + row * 17.0, 322 - row * 17.0, 13);
      pen.shape(
          ink.paper(),
          Ink.GRAPHITE,
          2.2,
          "M34 206 h46 l14 10 v22 l-14 8 h-46 z M48 246 l-10 40 M72 246 l10 40");
      for (int reel = 0; reel < 2; reel++) reel(pen, ink, 44 + reel * 40.0, 188 - reel * 8.0);
    }
  },
  KITE {
    @Override
    void draw(Pen pen, Ink ink, Dice dice) {
      hill(pen, ink.wash(), 262, 16, dice);
      for (int frame = 0; frame < 3; frame++)
        kite(pen, ink, 92 + frame * 44.0, 196 - frame * 46.0, frame);
      pen.line(Ink.GRAPHITE, 1.2, "M180 112 Q176 230 96 292");
      pen.shape(ink.deep(), Ink.GRAPHITE, 2, "M88 300 q-2 -16 6 -20 q8 4 8 20 z");
      pen.circle(ink.paper(), Ink.GRAPHITE, 2, 94, 274, 6.5);
    }
  };

  private static final List<Scene> ALL = List.of(values());

  static Scene of(Dice dice) {
    return dice.pick(ALL);
  }

  abstract void draw(Pen pen, Ink ink, Dice dice);

  private static void reeds(Pen pen, Ink ink, Dice dice) {
    for (int reed = 0; reed < 26; reed++) {
      var x = dice.between(4, 296);
      var tall = dice.between(22, 74);
      pen.line(ink.deep(), 1.6, "M# 330 q# # # #", x, 0, -tall * 0.6, dice.between(-16, 16), -tall);
    }
  }

  private static void water(Pen pen, Ink ink, Dice dice) {
    for (int wave = 0; wave < 22; wave++)
      pen.line(
          ink.wash(),
          1.4,
          "M# # q10 -5 20 0 t20 0",
          dice.between(-10, 270),
          dice.between(246, 322));
  }

  private static void boat(Pen pen, Ink ink, double x, double y, int frame) {
    var last = frame == 2;
    var line = last ? ink.paper() : Ink.BLUE_PENCIL;
    pen.group(x, y, 0.8 + frame * 0.16, 4 - frame * 3, last ? 1 : 0.55 + frame * 0.15);
    pen.shape(
        last ? ink.paper() : "none", line, 2, "M-46 0 Q0 10 46 -4 Q34 24 -4 24 Q-36 22 -46 0 Z");
    pen.line(line, 2, "M-4 4 V-62 M-4 -58 Q14 -66 26 -54");
    pen.circle(last ? ink.accent() : "none", line, 2, 26, -40, 13);
    pen.line(line, 2, "M22 -27 h8 M26 -27 v9");
    pen.end();
  }

  private static void hill(Pen pen, String colour, double height, double rough, Dice dice) {
    pen.area(
        colour,
        "M0 330 V# Q# # # # T# # T# # T# # V330 Z",
        height,
        30,
        height - rough * 1.6,
        75,
        height - dice.between(-rough, rough),
        150,
        height + dice.between(-rough, rough),
        225,
        height - dice.between(-rough, rough),
        300,
        height);
  }

  private static void house(Pen pen, Ink ink, double x, double y, double wide, Dice dice) {
    pen.shape(ink.deep(), Ink.GRAPHITE, 2, "M# # h# v46 h# z", x, y, wide, -wide);
    pen.shape(
        ink.paper(),
        Ink.GRAPHITE,
        2,
        "M# # l# -26 l# 26 z",
        x - 7,
        y + 2,
        wide / 2 + 7,
        wide / 2 + 7);
    pen.box(ink.accent(), x + wide * 0.3, y + 12, wide * 0.4, 15, 1);
    pen.line(
        Ink.GRAPHITE,
        1.4,
        "M# # v15 M# # h#",
        x + wide / 2,
        y + 12,
        x + wide * 0.3,
        y + 19.5,
        wide * 0.4);
    if (dice.chance(0.6))
      pen.line(
          Ink.BLUE_PENCIL,
          1.8,
          "M# # c-14 -14 12 -20 -2 -36 s10 -18 2 -30",
          x + wide * 0.8,
          y - 20);
  }

  private static void train(Pen pen, Ink ink, double x, int frame) {
    var last = frame == 2;
    pen.group(x, 262, 1, 0, last ? 1 : 0.5 + frame * 0.2);
    for (int car = 0; car < 4; car++)
      pen.shape(
          last ? ink.accent() : "none",
          last ? Ink.GRAPHITE : Ink.BLUE_PENCIL,
          1.8,
          "M# 0 h44 v20 h-44 z M# 6 h8 v6 h-8 z M# 6 h8 v6 h-8 z",
          car * 47,
          car * 47 + 8,
          car * 47 + 26);
    pen.end();
  }

  private static void ball(
      Pen pen, double x, double y, double stretch, double turn, String fill, String line) {
    pen.group(x, y, 1, turn, 1);
    pen.shape(
        fill,
        line,
        2,
        "M# 0 a# # 0 1 0 # 0 a# # 0 1 0 # 0 z",
        -17 * stretch,
        17 * stretch,
        17 / stretch,
        34 * stretch,
        17 * stretch,
        17 / stretch,
        -34 * stretch);
    pen.end();
  }

  private static void reel(Pen pen, Ink ink, double x, double y) {
    pen.circle(ink.wash(), Ink.GRAPHITE, 2.2, x, y, 20);
    pen.circle(Ink.GRAPHITE, "none", 0, x, y, 3);
    for (int hole = 0; hole < 5; hole++)
      pen.circle(
          ink.deep(),
          Ink.GRAPHITE,
          1.2,
          x + 11 * Math.cos(hole * 1.2566),
          y + 11 * Math.sin(hole * 1.2566),
          3.6);
  }

  private static void kite(Pen pen, Ink ink, double x, double y, int frame) {
    var last = frame == 2;
    var line = last ? Ink.GRAPHITE : Ink.BLUE_PENCIL;
    pen.group(x, y, 0.9 + frame * 0.12, -24 + frame * 7, last ? 1 : 0.5 + frame * 0.2);
    pen.shape(
        last ? ink.accent() : "none",
        line,
        2.1,
        "M52 0 Q22 -40 -30 -6 L-58 -26 Q-50 0 -58 26 L-30 6 Q22 40 52 0 Z");
    pen.line(
        line,
        1.8,
        "M26 -19 Q14 0 26 19 M8 -20 q-10 20 0 40 M-10 -15 q-8 15 0 30 M-58 -20 q-22 8 -34 -6 M-58 20 q-20 14 -38 4");
    pen.circle(last ? ink.paper() : "none", line, 1.8, 37, -5, 4.5);
    pen.end();
  }
}
