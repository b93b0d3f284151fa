// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Rooms for lectures whose periods are known: in each period the largest lectures in the largest
 * rooms, so that the fewest seats are missing; how often a course changes rooms is left aside.
 */
final class Seating {
  private Seating() {}

  /**
   * The cell of each lecture.
   *
   * @param periods of each lecture; in none are there more lectures than rooms
   */
  static int[] of(CourseModel model, int[] periods) {
    List<Integer> rooms =
        sorted(IntStream.range(0, model.rooms), r -> model.problem.rooms().get(r).capacity());
    List<Integer> lectures =
        sorted(
            IntStream.range(0, model.lectures),
            l -> model.problem.courses().get(model.courseOf[l]).students());
    int[] taken = new int[model.periods];
    int[] cells = new int[model.lectures];
    for (int l : lectures) {
      cells[l] = periods[l] * model.rooms + rooms.get(taken[periods[l]]++);
    }
    return cells;
  }

  private static List<Integer> sorted(IntStream numbers, IntUnaryOperator size) {
    return numbers
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> -size.applyAsInt(i)))
        .toList();
  }
}
