// SPDX-License-Identifier: Apache-2.0
package org.pegbar.demo.art;

import java.util.List;

/** A line drawing of somebody who does not exist, on a model sheet of 200 by 250. */
public final class Portrait {

  private static final List<String> HAIR_COLOURS =
      List.of("#3a332e", "#4b3d33", "#2f3338", "#6a5a4a", "#b9b2a6", "#3b3a44", "#8d5f3c");

  private Portrait() {}

  /**
   * The picture for a seed.
   *
   * @return SVG text; the same for the same seed, for ever
   */
  public static String svg(long seed) {
    var dice = new Dice(seed);
    var ink = dice.pick(Ink.ALL);
    var head = Head.of(dice);
    var hair = Hair.of(dice);
    var colour = dice.pick(HAIR_COLOURS);
    var pen = new Pen(200, 250, "Portrait");
    sheet(pen, ink, head, dice);
    hair.behind(pen, head, colour, dice);
    Clothes.shoulders(
        pen, head, dice.pick(List.of(ink.wash(), ink.accent(), ink.deep())), dice.between(66, 82));
    head.draw(pen);
    Clothes.of(dice).collar(pen, head, ink);
    Face.draw(pen, head, dice);
    hair.before(pen, head, colour, dice);
    if (dice.chance(0.15)) pencilBehindTheEar(pen, head);
    return pen.svg();
  }

  private static void sheet(Pen pen, Ink ink, Head head, Dice dice) {
    pen.box(ink.paper(), 0, 0, 200, 250, 0);
    var ground = dice.between(96, 132);
    pen.circle(
        ink.wash(), "none", 0, head.x() + dice.between(-18, 18), ground, dice.between(78, 96));
    head.construct(pen);
    for (int x : new int[] {12, 188})
      pen.line(Ink.BLUE_PENCIL, 0.8, "M# 12 h10 M# 7 v10", x - 5.0, (double) x);
  }

  private static void pencilBehindTheEar(Pen pen, Head head) {
    var side = -Math.signum(head.turn());
    pen.line(
        "#d9a441",
        5,
        "M# # l# #",
        head.x() + side * (head.width() + 9),
        head.y() - 1,
        -side * 30,
        -17);
    pen.line(
        Ink.GRAPHITE,
        2,
        "M# # l# #",
        head.x() + side * (head.width() - 22),
        head.y() - 18.5,
        -side * 4,
        -2.4);
  }
}
