// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.problem.CoursesProblem;
import org.pegbar.planner.sat.Answer;
import org.pegbar.planner.sat.Minimum;
import org.pegbar.planner.sat.Solver;
import org.pegbar.planner.sat.Style;
import org.pegbar.planner.search.Rng;

class PeriodClausesTests {

  @Test
  void theLeastIsThatOfEveryWeekWithoutSecondRooms() {
    int possible = 0;
    int impossible = 0;
    for (long seed = 0; seed < 60; seed++) {
      CoursesProblem problem = SmallWeeks.random(seed, 3, 2, 2, 3);
      if (problem.lectureCourses().size() <= 6) {
        OptionalInt least = EveryWeek.of(problem).leastOfPeriods();
        Found found = least(problem, new Part[0], new int[0]);
        assertThat(found.answer)
            .as("seed %d", seed)
            .isEqualTo(least.isPresent() ? Answer.YES : Answer.NO);
        if (least.isPresent()) {
          assertThat(found.price).as("seed %d", seed).isEqualTo(least.getAsInt());
          assertThat(price(problem, found.periods)).as("seed %d", seed).isEqualTo(found.price);
        }
        possible += least.isPresent() ? 1 : 0;
        impossible += least.isPresent() ? 0 : 1;
      }
    }
    assertThat(possible).isGreaterThan(10);
    assertThat(impossible).isPositive();
  }

  @Test
  void aPartThatIsOpenIsPricedWithAllTheRest() {
    int better = 0;
    for (long seed = 0; seed < 60; seed++) {
      CoursesProblem problem = SmallWeeks.random(seed, 9, 3, 5, 4);
      CourseWalk walk = new CourseWalk(new CourseModel(problem), seed);
      walk.run(20_000, 2, System.nanoTime() + Long.MAX_VALUE / 4);
      if (walk.bestClashes == 0) {
        int[] now = IntStream.of(walk.best()).map(cell -> cell / walk.board().rooms).toArray();
        Found found = least(problem, new Part[] {part(problem, seed)}, now);
        assertThat(found.answer).isEqualTo(Answer.YES);
        assertThat(price(problem, found.periods)).as("seed %d", seed).isEqualTo(found.price);
        assertThat(found.price).isLessThanOrEqualTo(price(problem, now));
        better += found.price < price(problem, now) ? 1 : 0;
      }
    }
    assertThat(better).isGreaterThan(5);
  }

  @Test
  void whatIsNotOpenStays() {
    CoursesProblem problem = SmallWeeks.random(2, 9, 3, 5, 4);
    CourseModel model = new CourseModel(problem);
    CourseWalk walk = new CourseWalk(model, 2);
    walk.run(20_000, 2, System.nanoTime() + Long.MAX_VALUE / 4);
    int[] now = IntStream.of(walk.best()).map(cell -> cell / model.rooms).toArray();
    Part part = new Part(model, new Rng(1));
    part.openDays(1);
    int[] then = least(problem, new Part[] {part}, now).periods;
    for (int c = 0; c < model.courses; c++) {
      int course = c;
      assertThat(kept(model, part, course, then)).isEqualTo(kept(model, part, course, now));
    }
  }

  private static int[] kept(CourseModel model, Part part, int course, int[] periods) {
    return Arrays.stream(periods, model.firstOf[course], model.firstOf[course + 1])
        .filter(t -> !part.contains(course, t))
        .sorted()
        .toArray();
  }

  private static Part part(CoursesProblem problem, long seed) {
    Part part = new Part(new CourseModel(problem), new Rng(seed));
    part.openCourses(3);
    part.openPeriods(2);
    part.openDays((int) (seed % 2));
    return part;
  }

  record Found(Answer answer, int price, int[] periods) {}

  static Found least(CoursesProblem problem, Part[] part, int[] periods) {
    CourseModel model = new CourseModel(problem);
    Solver solver = new Solver(Style.PROVING, () -> false);
    PeriodClauses clauses =
        part.length == 0
            ? new PeriodClauses(solver, model)
            : new PeriodClauses(solver, model, part[0], periods);
    int[] bound = {clauses.base};
    Minimum minimum =
        new Minimum(
            solver,
            clauses.prices,
            clauses.base,
            new Minimum.Listener() {
              @Override
              public void model() {
                // only the last counts
              }

              @Override
              public void atLeast(long proven) {
                bound[0] = (int) proven;
              }
            });
    Answer answer = minimum.find();
    return new Found(answer, bound[0], clauses.periods());
  }

  /** Without second rooms. */
  private static int price(CoursesProblem problem, int[] periods) {
    CourseModel model = new CourseModel(problem);
    CourseBoard board = new CourseBoard(model);
    board.set(Seating.of(model, periods));
    assertThat(board.clashes).isZero();
    return board.price - board.secondRooms();
  }
}
