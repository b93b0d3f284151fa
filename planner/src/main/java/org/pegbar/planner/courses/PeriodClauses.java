// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pegbar.planner.sat.Count;
import org.pegbar.planner.sat.Minimum.Price;
import org.pegbar.planner.sat.Solver;

/**
 * Which course is held in which period, in clauses (Asin Acha and Nieuwenhuis, Annals of Operations
 * Research 218, 2014), with everything but room stability: the seats that are missing in a period
 * are counted exactly without saying who gets which room.
 */
final class PeriodClauses {
  private final Solver clauses;
  private final CourseModel model;
  private final Part open;

  /** Always true. */
  private final int yes;

  /** By course and period; 0 where it cannot be. */
  final int[][] held;

  /** What costs. */
  final List<Price> prices = new ArrayList<>();

  /** What every timetable costs. */
  int base;

  /** Everything is open. */
  PeriodClauses(Solver clauses, CourseModel model) {
    this(clauses, model, Part.everything(model), new int[0]);
  }

  /**
   * A part is open, the rest stays as it is.
   *
   * @param periods of each lecture now
   */
  PeriodClauses(Solver clauses, CourseModel model, Part open, int[] periods) {
    this.clauses = clauses;
    this.model = model;
    this.open = open;
    this.yes = clauses.variable();
    clauses.add(yes);
    this.held = new int[model.courses][model.periods];
    for (int l = 0; l < periods.length; l++) {
      int c = model.courseOf[l];
      held[c][periods[l]] = open.contains(c, periods[l]) ? 0 : yes;
    }
    for (int c = 0; c < model.courses; c++) {
      lectures(c);
      days(c);
    }
    clashes();
    curricula();
    SeatClauses seats = new SeatClauses(clauses, model, held, yes);
    prices.addAll(seats.prices);
    base += seats.base;
  }

  private void lectures(int c) {
    int fixed = (int) IntStream.of(held[c]).filter(l -> l == yes).count();
    int lectures = model.firstOf[c + 1] - model.firstOf[c] - fixed;
    int[] choice = IntStream.of(model.allowed[c]).filter(t -> open.contains(c, t)).toArray();
    if (choice.length < lectures) {
      clauses.add();
      return;
    }
    for (int t : choice) {
      held[c][t] = lectures == 0 ? 0 : clauses.variable();
    }
    if (lectures > 0) {
      int[] literals = IntStream.of(choice).map(t -> held[c][t]).toArray();
      int[] count = Count.exactly(clauses, literals, lectures + 1);
      clauses.add(count[lectures - 1]);
      if (count.length > lectures) {
        clauses.add(-count[lectures]);
      }
    }
  }

  private void clashes() {
    for (int c = 0; c < model.courses; c++) {
      for (int other : model.clashing[c]) {
        for (int t = 0; t < model.periods && other > c; t++) {
          if (held[c][t] != 0 && held[other][t] != 0 && held[c][t] + held[other][t] != 2 * yes) {
            clauses.add(-held[c][t], -held[other][t]);
          }
        }
      }
    }
  }

  /** The period of each lecture in the last model, in order within a course. */
  int[] periods() {
    int[] found = new int[model.lectures];
    for (int c = 0; c < model.courses; c++) {
      int l = model.firstOf[c];
      for (int t : model.allowed[c]) {
        if (held[c][t] != 0 && clauses.holds(held[c][t])) {
          found[l++] = t;
        }
      }
    }
    return found;
  }

  /** True if any of these holds, and only then; 0 if there are none. */
  private int any(int[] literals) {
    if (literals.length < 2) {
      return literals.length == 0 ? 0 : literals[0];
    }
    if (IntStream.of(literals).anyMatch(l -> l == yes)) {
      return yes;
    }
    int any = clauses.variable();
    int[] clause = new int[literals.length + 1];
    for (int i = 0; i < literals.length; i++) {
      clauses.add(-literals[i], any);
      clause[i] = literals[i];
    }
    clause[literals.length] = -any;
    clauses.add(clause);
    return any;
  }

  private void days(int c) {
    int least = Math.min(model.minDays[c], model.days);
    int lectures = model.firstOf[c + 1] - model.firstOf[c];
    if (lectures == 0) {
      base += CourseModel.DAY * model.minDays[c];
      return;
    }
    int[] used =
        IntStream.range(0, model.days)
            .map(d ->
                any(
                    IntStream.of(model.allowed[c])
                        .filter(t -> model.dayOf[t] == d)
                        .map(t -> held[c][t])
                        .filter(l -> l != 0)
                        .toArray()))
            .filter(literal -> literal != 0)
            .toArray();
    if (IntStream.of(used).allMatch(l -> l == yes)) {
      base += CourseModel.DAY * Math.max(0, model.minDays[c] - used.length);
      return;
    }
    int possible = Math.min(used.length, lectures);
    base += CourseModel.DAY * Math.max(0, model.minDays[c] - possible);
    int wanted = Math.min(model.minDays[c], possible);
    if (wanted > 1) {
      int[] unused = Count.atLeast(clauses, IntStream.of(used).map(l -> -l).toArray());
      prices.add(
          new Price(
              java.util.Arrays.copyOfRange(unused, used.length - wanted, used.length - 1),
              CourseModel.DAY));
    }
  }

  /** Curricula of the same courses are one, at a price. */
  private void curricula() {
    Map<List<Integer>, Integer> count = new LinkedHashMap<>();
    model
        .problem
        .curricula()
        .forEach(
            k -> count.merge(k.courses().stream().distinct().sorted().toList(), 1, Integer::sum));
    count.forEach((courses, times) -> curriculum(courses, times * CourseModel.ALONE));
  }

  private void curriculum(List<Integer> courses, int price) {
    int[] busy = new int[model.periods];
    for (int t = 0; t < model.periods; t++) {
      int now = t;
      busy[t] = any(courses.stream().mapToInt(c -> held[c][now]).filter(l -> l != 0).toArray());
    }
    for (int t = 0; t < model.periods; t++) {
      if (busy[t] != 0) {
        int before = t % model.perDay == 0 ? 0 : busy[t - 1];
        int after = (t + 1) % model.perDay == 0 ? 0 : busy[t + 1];
        alone(busy[t], before, after, price);
      }
    }
  }

  private void alone(int now, int before, int after, int price) {
    if (before == yes || after == yes) {
      return;
    }
    if (now == yes && before == 0 && after == 0) {
      base += price;
      return;
    }
    int alone = clauses.variable();
    clauses.add(IntStream.of(-now, alone, before, after).filter(l -> l != 0).toArray());
    prices.add(new Price(new int[] {alone}, price));
  }
}
