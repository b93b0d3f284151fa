// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.pegbar.planner.sat.Count;
import org.pegbar.planner.sat.Minimum.Price;
import org.pegbar.planner.sat.Solver;

/**
 * Which room each course has in each period, in clauses, and what its second room costs. A course
 * goes only where everybody has a seat or, if there is no such room, where the fewest have none.
 */
final class RoomClauses {
  private final Solver clauses;
  private final CourseModel model;
  private final int[][] held;

  /** By course, period and room; 0 where it cannot be. */
  final int[][][] in;

  /** By course and room: true if it is ever there. */
  final int[][] used;

  /** What costs. */
  final List<Price> prices = new ArrayList<>();

  RoomClauses(Solver clauses, CourseModel model, int[][] held) {
    this.clauses = clauses;
    this.model = model;
    this.held = held;
    in = new int[model.courses][model.periods][model.rooms];
    used = new int[model.courses][model.rooms];
    for (int c = 0; c < model.courses; c++) {
      course(c);
    }
    for (int t = 0; t < model.periods; t++) {
      for (int r = 0; r < model.rooms; r++) {
        oneAtOnce(t, r);
      }
    }
  }

  private void course(int c) {
    int[] rooms = good(c);
    for (int r : rooms) {
      used[c][r] = clauses.variable();
    }
    for (int t : model.allowed[c]) {
      if (held[c][t] == 0) {
        continue;
      }
      int[] somewhere = new int[rooms.length + 1];
      for (int i = 0; i < rooms.length; i++) {
        int literal = clauses.variable();
        in[c][t][rooms[i]] = literal;
        clauses.add(-literal, used[c][rooms[i]]);
        clauses.add(-literal, held[c][t]);
        somewhere[i] = literal;
      }
      somewhere[rooms.length] = -held[c][t];
      clauses.add(somewhere);
    }
    if (model.firstOf[c + 1] - model.firstOf[c] > 1 && rooms.length > 1) {
      int[] count = Count.atLeast(clauses, IntStream.of(rooms).map(r -> used[c][r]).toArray());
      prices.add(new Price(Arrays.copyOfRange(count, 1, count.length), 1));
    }
  }

  /** The cell of each lecture in the last model, which has them in these periods. */
  int[] cells(int[] periods) {
    return IntStream.range(0, periods.length)
        .map(l -> periods[l] * model.rooms + room(in[model.courseOf[l]][periods[l]]))
        .toArray();
  }

  private int room(int[] literals) {
    return IntStream.range(0, literals.length)
        .filter(r -> literals[r] != 0 && clauses.holds(literals[r]))
        .findFirst()
        .orElseThrow();
  }

  private int[] good(int c) {
    int least =
        IntStream.range(0, model.rooms)
            .map(r -> model.overfull[c * model.rooms + r])
            .min()
            .orElse(0);
    return IntStream.range(0, model.rooms)
        .filter(r -> model.overfull[c * model.rooms + r] == least)
        .toArray();
  }

  private void oneAtOnce(int t, int r) {
    int before = 0;
    for (int c = 0; c < model.courses; c++) {
      int literal = in[c][t][r];
      if (literal != 0) {
        int now = clauses.variable();
        clauses.add(-literal, now);
        if (before != 0) {
          clauses.add(-before, now);
          clauses.add(-before, -literal);
        }
        before = now;
      }
    }
  }
}
