// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.pegbar.planner.problem.CoursesProblem.Room;
import org.pegbar.planner.sat.Minimum.Price;
import org.pegbar.planner.sat.Solver;

/**
 * The seats that are missing when the largest lectures of each period get the largest rooms. Of
 * students counted one by one, the s-th of a lecture is without a seat if more lectures than rooms
 * are larger than s; so it is enough to count the lectures of a period from the largest down.
 */
final class SeatClauses {
  private static final int FORBIDDEN = Integer.MAX_VALUE;
  private final Solver clauses;
  private final int[][] held;
  private final int yes;

  /** Courses, the largest first. */
  private final int[] bySize;

  /** A number of the largest courses of which more than {@code rooms} at once cost. */
  private record Limit(int courses, int rooms, int price) {}

  private final List<Limit> limits = new ArrayList<>();

  /** What costs. */
  final List<Price> prices = new ArrayList<>();

  /** What every timetable costs. */
  int base;

  /**
   * Adds the clauses.
   *
   * @param yes a literal that is always true
   */
  SeatClauses(Solver clauses, CourseModel model, int[][] held, int yes) {
    this.clauses = clauses;
    this.held = held;
    this.yes = yes;
    bySize =
        IntStream.range(0, model.courses)
            .boxed()
            .sorted(Comparator.comparing(c -> -model.problem.courses().get(c).students()))
            .mapToInt(Integer::intValue)
            .toArray();
    levels(model);
    limits.add(new Limit(model.courses, model.rooms, FORBIDDEN));
    for (int t = 0; t < model.periods; t++) {
      count(t, model.rooms);
    }
  }

  private void levels(CourseModel model) {
    TreeSet<Integer> levels = new TreeSet<>(List.of(0));
    model.problem.rooms().stream().map(Room::capacity).forEach(levels::add);
    int[] sizes =
        IntStream.of(bySize).map(c -> model.problem.courses().get(c).students()).toArray();
    IntStream.of(sizes).forEach(levels::add);
    for (int level : levels) {
      Integer next = levels.higher(level);
      int courses = (int) IntStream.of(sizes).filter(s -> s > level).count();
      int rooms = (int) model.problem.rooms().stream().filter(r -> r.capacity() > level).count();
      if (next == null || courses == 0) {
        return;
      }
      if (rooms > 0) {
        limit(new Limit(courses, rooms, next - level));
      } else {
        for (int i = 0; i < courses; i++) {
          base += (next - level) * (model.firstOf[bySize[i] + 1] - model.firstOf[bySize[i]]);
        }
      }
    }
  }

  private void limit(Limit limit) {
    if (!limits.isEmpty()
        && limits.getLast().courses == limit.courses
        && limits.getLast().rooms == limit.rooms) {
      limits.add(new Limit(limit.courses, limit.rooms, limit.price + limits.removeLast().price));
      return;
    }
    limits.add(limit);
  }

  /** Counts in sequence (Sinz 2005), up to the number of rooms and a few more. */
  private void count(int t, int rooms) {
    int[] count = new int[0];
    int fixed = 0;
    for (int i = 0; i < bySize.length; i++) {
      int literal = held[bySize[i]][t];
      fixed += literal == yes ? 1 : 0;
      count = literal == 0 || literal == yes ? count : more(count, literal, rooms + 1);
      for (Limit limit : limits) {
        if (limit.courses == i + 1) {
          exceed(count, limit.rooms - fixed, limit.price);
        }
      }
    }
  }

  /** More than so many cost; fewer than none cost at any rate. */
  private void exceed(int[] count, int most, int price) {
    base += price * Math.max(0, -most);
    int from = Math.max(0, most);
    if (from >= count.length) {
      return;
    }
    if (price == FORBIDDEN) {
      clauses.add(-count[from]);
      return;
    }
    int[] over = new int[count.length - from];
    for (int j = 0; j < over.length; j++) {
      over[j] = clauses.variable();
      clauses.add(-count[from + j], over[j]);
      if (j > 0) {
        clauses.add(-over[j], over[j - 1]);
      }
    }
    prices.add(new Price(over, price));
  }

  private int[] more(int[] before, int literal, int most) {
    int[] after = new int[Math.min(most, before.length + 1)];
    for (int j = 0; j < after.length; j++) {
      after[j] = clauses.variable();
      if (j < before.length) {
        clauses.add(-before[j], after[j]);
      }
      if (j == 0) {
        clauses.add(-literal, after[0]);
      } else {
        clauses.add(-literal, -before[j - 1], after[j]);
        clauses.add(-after[j], after[j - 1]);
      }
    }
    return after;
  }
}
