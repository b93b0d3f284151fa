// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.pegbar.planner.check.CoursesChecker;
import org.pegbar.planner.check.CoursesVerdict;
import org.pegbar.planner.check.CoursesVerdict.Wish;
import org.pegbar.planner.plan.CoursesPlan.Held;
import org.pegbar.planner.problem.CoursesProblem;

/** Every timetable there is, one after the other: the least violations, then the least cost. */
final class EveryWeek {
  private final CoursesProblem problem;
  private final List<Integer> lectures;
  private final boolean[] taken;
  private final List<Held> held = new ArrayList<>();
  private OptionalInt leastOfPeriods = OptionalInt.empty();
  private final int[] least = {Integer.MAX_VALUE, Integer.MAX_VALUE};

  private EveryWeek(CoursesProblem problem) {
    this.problem = problem;
    lectures = problem.lectureCourses();
    taken = new boolean[problem.periods() * problem.rooms().size()];
  }

  static EveryWeek of(CoursesProblem problem) {
    EveryWeek every = new EveryWeek(problem);
    every.place(0, 0);
    return every;
  }

  int[] least() {
    return least;
  }

  /** Lectures of one course are interchangeable, so they are placed in the order of the cells. */
  private void place(int lecture, int from) {
    if (lecture == lectures.size()) {
      judge();
      return;
    }
    int course = lectures.get(lecture);
    boolean next = lecture + 1 < lectures.size() && lectures.get(lecture + 1) == course;
    for (int cell = from; cell < taken.length; cell++) {
      if (!taken[cell]) {
        taken[cell] = true;
        int period = cell / problem.rooms().size();
        held.add(
            new Held(
                course,
                cell % problem.rooms().size(),
                period / problem.periodsPerDay(),
                period % problem.periodsPerDay()));
        place(lecture + 1, next ? cell + 1 : 0);
        held.removeLast();
        taken[cell] = false;
      }
    }
  }

  /** The least cost without second rooms of those without a violation; or nothing. */
  OptionalInt leastOfPeriods() {
    return leastOfPeriods;
  }

  private void judge() {
    CoursesVerdict verdict = CoursesChecker.judge(problem, held);
    int violations = verdict.violations().size();
    if (violations == 0) {
      int cost = verdict.cost() - verdict.costs().getOrDefault(Wish.ROOM_STABILITY, 0);
      leastOfPeriods = OptionalInt.of(Math.min(cost, leastOfPeriods.orElse(cost)));
    }
    if (violations < least[0] || violations == least[0] && verdict.cost() < least[1]) {
      least[0] = violations;
      least[1] = verdict.cost();
    }
  }
}
