// SPDX-License-Identifier: Apache-2.0
package org.pegbar.demo.art;

import java.util.List;

/** Brows, eyes, nose and mouth, and what grows or rests there. Few lines; calm people. */
final class Face {

  private static final List<Feature> EYES =
      List.of(Face::dots, Face::almonds, Face::smiling, Face::dots);
  private static final List<Feature> NOSES =
      List.of(Face::hookNose, Face::buttonNose, Face::longNose);
  private static final List<Feature> MOUTHS =
      List.of(Face::smile, Face::halfSmile, Face::quietMouth);

  private Face() {}

  private interface Feature {
    void draw(Pen pen, Head head, Dice dice);
  }

  static void draw(Pen pen, Head head, Dice dice) {
    brows(pen, head, dice);
    dice.pick(EYES).draw(pen, head, dice);
    dice.pick(NOSES).draw(pen, head, dice);
    dice.pick(MOUTHS).draw(pen, head, dice);
    if (dice.chance(0.25)) cheeks(pen, head);
    if (dice.chance(0.38)) glasses(pen, head, dice);
    if (dice.chance(0.12)) mole(pen, head, dice);
  }

  private static double eye(Head head, int side) {
    return head.x() + head.turn() + side * head.width() * 0.42;
  }

  private static void brows(Pen pen, Head head, Dice dice) {
    var lift = dice.between(10, 14);
    var bow = dice.between(-4, 1);
    for (int side : new int[] {-1, 1}) {
      var at = eye(head, side);
      pen.line(
          Ink.GRAPHITE,
          dice.between(2.2, 3.4),
          "M# # q# # # #",
          at - 7,
          head.y() - lift,
          7.0,
          bow,
          14.0,
          side * dice.between(-1, 1.5));
    }
  }

  private static void dots(Pen pen, Head head, Dice dice) {
    for (int side : new int[] {-1, 1})
      pen.circle(Ink.GRAPHITE, "none", 0, eye(head, side), head.y() + 1, 2.9);
  }

  private static void almonds(Pen pen, Head head, Dice dice) {
    for (int side : new int[] {-1, 1}) {
      var at = eye(head, side);
      pen.line(Ink.GRAPHITE, 2.3, "M# # q# # # #", at - 7, head.y() + 1, 7.0, -6.5, 14.0, -0.5);
      pen.circle(Ink.GRAPHITE, "none", 0, at + head.turn() * 0.12, head.y() + 0.6, 2.7);
    }
  }

  private static void smiling(Pen pen, Head head, Dice dice) {
    for (int side : new int[] {-1, 1})
      pen.line(
          Ink.GRAPHITE,
          2.4,
          "M# # q# # # #",
          eye(head, side) - 6,
          head.y() + 3,
          6.0,
          -6.0,
          12.0,
          0.0);
  }

  private static void hookNose(Pen pen, Head head, Dice dice) {
    var way = Math.signum(head.turn());
    pen.line(
        Ink.GRAPHITE,
        2,
        "M# # q# # # # q# # # #",
        head.x() + head.turn() * 1.2,
        head.y() + 4,
        way * 5,
        9.0,
        way * 4,
        14.0,
        -way * 3,
        3.0,
        -way * 7,
        1.0);
  }

  private static void buttonNose(Pen pen, Head head, Dice dice) {
    pen.line(
        Ink.GRAPHITE,
        2,
        "M# # q# # # #",
        head.x() + head.turn() * 1.4 - 5,
        head.y() + 16,
        5.0,
        5.5,
        10.0,
        0.0);
  }

  private static void longNose(Pen pen, Head head, Dice dice) {
    var way = Math.signum(head.turn());
    pen.line(
        Ink.GRAPHITE,
        2,
        "M# # l# # l# #",
        head.x() + head.turn() * 1.2,
        head.y() - 2,
        way * 6,
        20.0,
        -way * 8,
        1.5);
  }

  private static void smile(Pen pen, Head head, Dice dice) {
    var half = dice.between(8, 12);
    pen.line(
        Ink.GRAPHITE,
        2.2,
        "M# # q# # # #",
        mouth(head) - half,
        lips(head),
        half,
        7.0,
        half * 2,
        -0.5);
  }

  private static void halfSmile(Pen pen, Head head, Dice dice) {
    var way = Math.signum(head.turn());
    pen.line(
        Ink.GRAPHITE,
        2.2,
        "M# # q# # # #",
        mouth(head) - way * 9,
        lips(head) + 2,
        way * 10,
        2.5,
        way * 19,
        -3.5);
  }

  private static void quietMouth(Pen pen, Head head, Dice dice) {
    pen.line(
        Ink.GRAPHITE, 2.2, "M# # q# # # #", mouth(head) - 7, lips(head) + 1, 7.0, 2.0, 14.0, 0.0);
    pen.line(
        Ink.GRAPHITE, 1.4, "M# # q# # # #", mouth(head) - 3, lips(head) + 7, 3.0, 1.5, 6.0, 0.0);
  }

  private static double mouth(Head head) {
    return head.x() + head.turn() * 1.15;
  }

  private static double lips(Head head) {
    return head.y() + head.height() * 0.62;
  }

  private static void cheeks(Pen pen, Head head) {
    for (int side : new int[] {-1, 1})
      pen.area(
          "#e9a58c",
          "M# # a7 4.5 0 1 0 14 0 a7 4.5 0 1 0 -14 0",
          eye(head, side) + side * 5 - 7,
          head.y() + 17);
  }

  private static void glasses(Pen pen, Head head, Dice dice) {
    var radius = dice.between(10.5, 13);
    var round = dice.chance(0.6) ? radius : 4.5;
    for (int side : new int[] {-1, 1})
      pen.line(
          Ink.GRAPHITE,
          1.9,
          "M# # h# a# # 0 0 1 # # v# a# # 0 0 1 # # h# a# # 0 0 1 # # v# a# # 0 0 1 # # z",
          eye(head, side) - radius + round,
          head.y() - radius + 2,
          2 * (radius - round),
          round,
          round,
          round,
          round,
          2 * (radius - round),
          round,
          round,
          -round,
          round,
          -2 * (radius - round),
          round,
          round,
          -round,
          -round,
          -2 * (radius - round),
          round,
          round,
          round,
          -round);
    pen.line(
        Ink.GRAPHITE,
        1.9,
        "M# # q# # # #",
        eye(head, -1) + radius,
        head.y(),
        head.width() * 0.42 - radius,
        -4.0,
        2 * (head.width() * 0.42 - radius),
        0.0);
  }

  private static void mole(Pen pen, Head head, Dice dice) {
    pen.circle(Ink.GRAPHITE, "none", 0, mouth(head) + dice.between(10, 16), lips(head) - 5, 1.4);
  }
}
