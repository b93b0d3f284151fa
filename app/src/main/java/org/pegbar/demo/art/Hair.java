// SPDX-License-Identifier: Apache-2.0
package org.pegbar.demo.art;

import java.util.List;
import java.util.stream.Stream;

/** Ways to wear one's hair. Each has a part behind the head and a part before it. */
enum Hair {
  CROPPED {
    @Override
    void before(Pen pen, Head head, String colour, Dice dice) {
      cap(pen, head, colour, 4, dice.between(0.34, 0.5), dice.between(-8, 8));
    }
  },
  PARTED {
    @Override
    void before(Pen pen, Head head, String colour, Dice dice) {
      cap(pen, head, colour, 7, 0.42, Math.signum(head.turn()) * -22);
      pen.line(
          Ink.GRAPHITE,
          1.4,
          "M# # q# # # #",
          head.x() - head.turn() * 2,
          head.crown() - 3,
          4.0,
          8.0,
          2.0,
          16.0);
    }
  },
  BOB {
    @Override
    void behind(Pen pen, Head head, String colour, Dice dice) {
      curtain(pen, head, colour, head.chin() - dice.between(0, 12), 10);
    }

    @Override
    void before(Pen pen, Head head, String colour, Dice dice) {
      cap(pen, head, colour, 10, 0.62, dice.between(-14, 14));
    }
  },
  LONG {
    @Override
    void behind(Pen pen, Head head, String colour, Dice dice) {
      curtain(pen, head, colour, head.chin() + dice.between(34, 56), 12);
    }

    @Override
    void before(Pen pen, Head head, String colour, Dice dice) {
      cap(pen, head, colour, 9, 0.4, Math.signum(head.turn()) * -18);
    }
  },
  BUN {
    @Override
    void behind(Pen pen, Head head, String colour, Dice dice) {
      var radius = dice.between(13, 18);
      pen.circle(
          colour,
          Ink.GRAPHITE,
          2.2,
          head.x() - head.turn() * 1.4,
          head.crown() - radius * 0.55,
          radius);
    }

    @Override
    void before(Pen pen, Head head, String colour, Dice dice) {
      cap(pen, head, colour, 4, 0.36, dice.between(-6, 6));
    }
  },
  CURLS {
    @Override
    void behind(Pen pen, Head head, String colour, Dice dice) {
      for (double angle = -200; angle <= 20; angle += 22) {
        var turn = Math.toRadians(angle);
        pen.circle(
            colour,
            Ink.GRAPHITE,
            2,
            head.x() + Math.cos(turn) * (head.width() + 5),
            head.y() - 12 + Math.sin(turn) * (head.width() + 6),
            dice.between(11, 15));
      }
    }

    @Override
    void before(Pen pen, Head head, String colour, Dice dice) {
      cap(pen, head, colour, 3, 0.3, 0);
      for (double at = -0.7; at <= 0.8; at += 0.35)
        pen.line(
            Ink.GRAPHITE,
            1.5,
            "M# # a6 6 0 1 1 5 5",
            head.x() + at * head.width(),
            head.crown() + 9 + Math.abs(at) * 8);
    }
  },
  BRAID {
    @Override
    void behind(Pen pen, Head head, String colour, Dice dice) {
      curtain(pen, head, colour, head.y() + 22, 5);
    }

    @Override
    void before(Pen pen, Head head, String colour, Dice dice) {
      cap(pen, head, colour, 5, 0.46, dice.between(-20, 20));
      var side = Math.signum(head.turn());
      for (int knot = 0; knot < 5; knot++)
        pen.shape(
            colour,
            Ink.GRAPHITE,
            2,
            "M# # q# # # 12 q# # # -12z",
            head.x() + side * (head.width() + 3),
            head.y() + 24 + knot * 11,
            9.0,
            3.0,
            0.0,
            -9.0,
            -3.0,
            0.0);
    }
  },
  THIN {
    @Override
    void before(Pen pen, Head head, String colour, Dice dice) {
      for (int side : new int[] {-1, 1})
        pen.shape(
            colour,
            Ink.GRAPHITE,
            2,
            "M# # q# # # # q# # # # z",
            head.x() + side * (head.width() - 1),
            head.y() + 12,
            side * 10,
            -20.0,
            -side * 4,
            -36.0,
            -side * 2,
            18.0,
            side * 4,
            36.0);
      for (int strand = -1; strand <= 1; strand++)
        pen.line(
            Ink.GRAPHITE,
            1.3,
            "M# # q# # # #",
            head.x() - 16,
            head.crown() + 10 + strand * 3,
            16.0,
            -10.0,
            34.0,
            -1.0);
    }
  },
  BERET {
    @Override
    void before(Pen pen, Head head, String colour, Dice dice) {
      cap(pen, head, colour, 4, 0.42, 0);
      var tilt = -Math.signum(head.turn());
      pen.shape(
          Ink.VERMILION,
          Ink.GRAPHITE,
          2.2,
          "M# # C# # # # # # C# # # # # # Z",
          head.left() - 8,
          head.y() - 24,
          head.left() - 14 + tilt * 6,
          head.crown() - 20,
          head.right() + 14 + tilt * 6,
          head.crown() - 20,
          head.right() + 8,
          head.y() - 24,
          head.x() + 14,
          head.y() - 36,
          head.x() - 14,
          head.y() - 36,
          head.left() - 8,
          head.y() - 24);
      pen.line(
          Ink.GRAPHITE,
          2.6,
          "M# # q# # # #",
          head.x() + tilt * 5,
          head.crown() - 15,
          1.0,
          -5.0,
          4.0,
          -7.0);
    }
  },
  RUFFLED {
    @Override
    void before(Pen pen, Head head, String colour, Dice dice) {
      var step = head.width() / 3;
      var data =
          new StringBuilder(
              Pen.at(
                  "M# # Q# # # #",
                  head.left() - 4,
                  head.y() + 2,
                  head.left() - 9,
                  head.crown() + 8,
                  head.left() + 4,
                  head.crown() - 2));
      for (int tuft = 0; tuft < 5; tuft++)
        data.append(
            Pen.at(" q# # # #", step * 0.4, -dice.between(12, 18), step * 1.06, -2 + tuft * 1.2));
      data.append(
          Pen.at(" Q# # # #", head.right() + 8, head.crown() + 10, head.right() + 4, head.y() + 2));
      for (int tuft = 0; tuft < 6; tuft++)
        data.append(
            Pen.at(
                " q# # # #",
                -step * 0.7,
                tuft == 0 ? -22.0 : 9.0,
                -step * 1.07,
                tuft == 0 ? -20.0 : tuft == 5 ? 20.0 : -1.5));
      pen.shape(colour, Ink.GRAPHITE, 2.2, data + "z");
    }
  };

  /** The beret is a rarity; everything else is as common as anything. */
  private static final List<Hair> ALL =
      Stream.concat(Stream.of(values()), Stream.of(values()).filter(hair -> hair != BERET))
          .toList();

  static Hair of(Dice dice) {
    return dice.pick(ALL);
  }

  void behind(Pen pen, Head head, String colour, Dice dice) {}

  abstract void before(Pen pen, Head head, String colour, Dice dice);

  /**
   * The cap over the skull: how full, how low its fringe (0 to 1 of the forehead), where it parts.
   */
  private static void cap(
      Pen pen, Head head, String colour, double full, double fringe, double part) {
    var low = head.y() - head.width() * (1 - fringe);
    pen.shape(
        colour,
        Ink.GRAPHITE,
        2.2,
        "M# # C# # # # # # C# # # # # # Q# # # # Q# # # # Z",
        head.left() - full * 0.6,
        head.y() + 4,
        head.left() - full - 4,
        head.crown() - full * 2.2,
        head.x() - 20,
        head.crown() - full - 4,
        head.x(),
        head.crown() - full - 3,
        head.x() + 20,
        head.crown() - full - 4,
        head.right() + full + 4,
        head.crown() - full * 2.2,
        head.right() + full * 0.6,
        head.y() + 4,
        head.right() - 3,
        low,
        head.x() + part,
        low - 6,
        head.left() + 3,
        low,
        head.left() - full * 0.6,
        head.y() + 4);
  }

  /** Hair that falls behind the head down to the given height. */
  private static void curtain(Pen pen, Head head, String colour, double down, double wide) {
    pen.shape(
        colour,
        Ink.GRAPHITE,
        2.2,
        "M# # C# # # # # # C# # # # # # L# # Q# # # # Z",
        head.left() - wide,
        down,
        head.left() - wide - 10,
        head.crown() - 10,
        head.x() - 26,
        head.crown() - 14,
        head.x(),
        head.crown() - 13,
        head.x() + 26,
        head.crown() - 14,
        head.right() + wide + 10,
        head.crown() - 10,
        head.right() + wide,
        down,
        head.right() + wide,
        down,
        head.x(),
        down + 12,
        head.left() - wide,
        down);
  }
}
