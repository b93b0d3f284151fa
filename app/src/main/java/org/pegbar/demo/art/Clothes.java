// SPDX-License-Identifier: Apache-2.0
package org.pegbar.demo.art;

import java.util.List;

/** Shoulders and a collar, open at the lower edge of the sheet. */
enum Clothes {
  ROUND_NECK {
    @Override
    void collar(Pen pen, Head head, Ink ink) {
      pen.line(
          Ink.GRAPHITE,
          2.2,
          "M# # q# # # #",
          head.x() - 25,
          head.chin() + 27,
          25.0,
          20.0,
          50.0,
          0.0);
      pen.line(
          Ink.GRAPHITE,
          1.4,
          "M# # q# # # #",
          head.x() - 29,
          head.chin() + 31,
          29.0,
          24.0,
          58.0,
          0.0);
    }
  },
  SHIRT {
    @Override
    void collar(Pen pen, Head head, Ink ink) {
      for (int side : new int[] {-1, 1})
        pen.shape(
            ink.paper(),
            Ink.GRAPHITE,
            2,
            "M# # l# # l# # l# # z",
            head.x() + side * 22,
            head.chin() + 18,
            -side * 22,
            24.0,
            side * 14,
            12.0,
            side * 20,
            -26.0);
      pen.line(Ink.GRAPHITE, 1.8, "M# # v#", head.x(), head.chin() + 42, 60.0);
    }
  },
  STANDING_COLLAR {
    @Override
    void collar(Pen pen, Head head, Ink ink) {
      pen.shape(
          ink.wash(),
          Ink.GRAPHITE,
          2.2,
          "M# # q# # # # l# # q# # # # z",
          head.x() - 23,
          head.chin() + 14,
          23.0,
          16.0,
          46.0,
          0.0,
          3.0,
          14.0,
          -26.0,
          18.0,
          -52.0,
          0.0);
      for (int knot = 0; knot < 2; knot++)
        pen.line(Ink.GRAPHITE, 2.4, "M# # h14", head.x() - 7, head.chin() + 52 + knot * 20.0);
    }
  },
  SCARF {
    @Override
    void collar(Pen pen, Head head, Ink ink) {
      pen.shape(
          ink.accent(),
          Ink.GRAPHITE,
          2.2,
          "M# # q# # # # q# # # # q# # # # q# # # # z",
          head.x() - 31,
          head.chin() + 14,
          31.0,
          18.0,
          62.0,
          0.0,
          9.0,
          12.0,
          -2.0,
          22.0,
          -29.0,
          15.0,
          -58.0,
          0.0,
          -11.0,
          -10.0,
          -2.0,
          -22.0);
      pen.shape(
          ink.accent(),
          Ink.GRAPHITE,
          2.2,
          "M# # l# # l# # l# # z",
          head.x() + 8,
          head.chin() + 36,
          6.0,
          42.0,
          17.0,
          -3.0,
          -5.0,
          -42.0);
    }
  },
  JACKET {
    @Override
    void collar(Pen pen, Head head, Ink ink) {
      pen.shape(
          ink.paper(),
          Ink.GRAPHITE,
          1.8,
          "M# # L# # L# # Z",
          head.x() - 24,
          head.chin() + 24,
          head.x(),
          head.chin() + 76,
          head.x() + 24,
          head.chin() + 24);
      for (int side : new int[] {-1, 1})
        pen.shape(
            ink.deep(),
            Ink.GRAPHITE,
            2.2,
            "M# # l# # l# # l# # l# # z",
            head.x() + side * 24,
            head.chin() + 20,
            -side * 24,
            58.0,
            side * 20,
            -14.0,
            side * 4,
            -8.0,
            side * 16,
            -18.0);
    }
  };

  private static final List<Clothes> ALL = List.of(values());

  static Clothes of(Dice dice) {
    return dice.pick(ALL);
  }

  abstract void collar(Pen pen, Head head, Ink ink);

  /** The shoulders: a flat cel colour a little off its line, as paint on the back of a cel is. */
  static void shoulders(Pen pen, Head head, String colour, double broad) {
    var data = "M# # C# # # # # # L# # C# # # # # # Z";
    var top = head.chin() + 26;
    for (int pass = 0; pass < 2; pass++) {
      var off = pass == 0 ? 3.5 : 0;
      pen.shape(
          pass == 0 ? colour : "none",
          pass == 0 ? "none" : Ink.GRAPHITE,
          2.3,
          data,
          head.x() - 22 + off,
          top + off,
          head.x() - 40 + off,
          top + 10 + off,
          head.x() - broad + off,
          top + 12 + off,
          head.x() - broad - 8 + off,
          262.0,
          head.x() + broad + 8 + off,
          262.0,
          head.x() + broad + off,
          top + 12 + off,
          head.x() + 40 + off,
          top + 10 + off,
          head.x() + 22 + off,
          top + off);
    }
  }
}
