// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.List;
import org.pegbar.planner.plan.CoursesPlan.Held;
import org.pegbar.planner.problem.CoursesProblem;
import org.pegbar.planner.problem.CoursesProblem.Course;

/** Judges a timetable of courses by the rules of ITC-2007 track 3, in the plainest code. */
public final class CoursesChecker {

  private final CoursesProblem problem;
  private final List<Held> held;
  private final Week week;
  private final List<String> violations = new ArrayList<>();

  private CoursesChecker(CoursesProblem problem, List<Held> held) {
    this.problem = problem;
    this.held = held;
    this.week = new Week(problem, held);
  }

  /** Judges. */
  public static CoursesVerdict judge(CoursesProblem problem, List<Held> held) {
    CoursesChecker checker = new CoursesChecker(problem, held);
    checker.lectures();
    checker.availability();
    checker.pairs();
    return new CoursesVerdict(checker.violations, CourseWishes.unmet(problem, held));
  }

  /** All lectures of a course are held. */
  private void lectures() {
    for (int c = 0; c < problem.courses().size(); c++) {
      Course course = problem.courses().get(c);
      int found = week.of(c).size();
      if (found != course.lectures()) {
        violations.add(
            "lectures: course '%s' has %d lectures, but %d are held"
                .formatted(course.id(), course.lectures(), found));
      }
    }
  }

  /** No lecture is held when its course is not available. */
  private void availability() {
    for (Held one : held) {
      Course course = problem.courses().get(one.course());
      if (course.unavailable().contains(one.day() * problem.periodsPerDay() + one.period())) {
        violations.add(
            "availability: course '%s' is not available on %s"
                .formatted(course.id(), Week.when(one)));
      }
    }
  }

  private void pairs() {
    for (int i = 0; i < held.size(); i++) {
      for (int j = i + 1; j < held.size(); j++) {
        if (held.get(i).day() == held.get(j).day()
            && held.get(i).period() == held.get(j).period()) {
          roomOccupancy(held.get(i), held.get(j));
          conflicts(held.get(i), held.get(j));
        }
      }
    }
  }

  /** No room holds two lectures at once. */
  private void roomOccupancy(Held one, Held other) {
    if (one.room() == other.room()) {
      violations.add(
          "room occupancy: room '%s' holds '%s' and '%s' on %s"
              .formatted(week.room(one).id(), week.id(one), week.id(other), Week.when(one)));
    }
  }

  /** Lectures of one course, one teacher or one curriculum are not at once. */
  private void conflicts(Held one, Held other) {
    Course first = problem.courses().get(one.course());
    Course second = problem.courses().get(other.course());
    if (one.course() == other.course()) {
      violations.add(
          "lectures: course '%s' has two lectures on %s".formatted(first.id(), Week.when(one)));
      return;
    }
    if (first.teacher().equals(second.teacher())) {
      violations.add(
          "conflicts: teacher '%s' holds '%s' and '%s' on %s"
              .formatted(first.teacher(), first.id(), second.id(), Week.when(one)));
      return;
    }
    problem.curricula().stream()
        .filter(k -> k.courses().contains(one.course()) && k.courses().contains(other.course()))
        .findFirst()
        .ifPresent(k ->
            violations.add(
                "conflicts: curriculum '%s' has '%s' and '%s' on %s"
                    .formatted(k.id(), first.id(), second.id(), Week.when(one))));
  }
}
