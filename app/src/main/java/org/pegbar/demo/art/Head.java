// SPDX-License-Identifier: Apache-2.0
package org.pegbar.demo.art;

import java.util.List;

/**
 * The build of a head, in the units of a 200 by 250 sheet.
 *
 * @param x middle of the skull
 * @param y height of the eyes' line
 * @param width half the width of the face, 33 to 39
 * @param height from the eyes' line to the chin, 46 to 54
 * @param jaw how square the jaw is, 0.35 (pointed) to 0.8 (square)
 * @param turn where the face looks: −8 (its right) to 8
 */
record Head(double x, double y, double width, double height, double jaw, double turn, String skin) {

  private static final List<String> SKINS =
      List.of("#fbeedd", "#f7e2cb", "#f3d7ba", "#e9c5a0", "#fdf3e6");

  static Head of(Dice dice) {
    return new Head(
        100 + dice.between(-3, 3),
        104 + dice.between(-3, 4),
        dice.between(33, 39),
        dice.between(46, 54),
        dice.between(0.38, 0.78),
        dice.between(3, 8) * (dice.chance(0.5) ? 1 : -1),
        dice.pick(SKINS));
  }

  double left() {
    return x - width;
  }

  double right() {
    return x + width;
  }

  double chin() {
    return y + height;
  }

  /** Top of the skull, before any hair. */
  double crown() {
    return y - width * 1.28;
  }

  /** The model sheet's construction: a ball, the middle of the face, the line of the eyes. */
  void construct(Pen pen) {
    pen.circle("none", Ink.BLUE_PENCIL, 1.1, x, y - width * 0.18, width * 1.12);
    pen.line(
        Ink.BLUE_PENCIL,
        0.9,
        "M# # Q# # # #",
        x,
        crown() - 22,
        x + turn * 2.2,
        y,
        x + turn * 0.6,
        chin() + 16);
    pen.line(
        Ink.BLUE_PENCIL, 0.9, "M# # Q# # # #", left() - 24, y + 2, x, y + 8, right() + 24, y + 2);
  }

  void draw(Pen pen) {
    var neck = width * 0.42;
    pen.shape(
        skin,
        Ink.GRAPHITE,
        2.2,
        "M# # C# # # # # # L# # C# # # # # #",
        x - neck,
        chin() - 14,
        x - neck,
        chin() + 18,
        x - neck - 3,
        chin() + 26,
        x - neck - 14,
        chin() + 34,
        x + neck + 14,
        chin() + 34,
        x + neck + 3,
        chin() + 26,
        x + neck,
        chin() + 18,
        x + neck,
        chin() - 14);
    ear(pen, left(), -1);
    ear(pen, right(), 1);
    pen.shape(skin, Ink.GRAPHITE, 2.3, outline());
  }

  private void ear(Pen pen, double at, int side) {
    pen.shape(
        skin,
        Ink.GRAPHITE,
        2,
        "M# # C# # # # # #",
        at,
        y - 2,
        at + side * 11,
        y - 9,
        at + side * 10,
        y + 17,
        at - side,
        y + 17);
  }

  private String outline() {
    var low = y + height * jaw;
    var middle = x + turn * 0.7;
    return Pen.at(
        "M# # C# # # # # # C# # # # # # C# # # # # # C# # # # # # Z",
        left(),
        y - 8,
        left() + 1,
        y + 16,
        left() + 3,
        low,
        middle - width * 0.55,
        chin() - 9,
        middle - width * 0.3,
        chin() + 1,
        middle + width * 0.3,
        chin() + 1,
        middle + width * 0.55,
        chin() - 9,
        right() - 3,
        low,
        right() - 1,
        y + 16,
        right(),
        y - 8,
        right() + 1,
        crown() + 4,
        left() - 1,
        crown() + 4,
        left(),
        y - 8);
  }
}
