// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.List;
import org.pegbar.planner.check.CoursesVerdict.Unmet;
import org.pegbar.planner.check.CoursesVerdict.Wish;
import org.pegbar.planner.plan.CoursesPlan.Held;
import org.pegbar.planner.problem.CoursesProblem;
import org.pegbar.planner.problem.CoursesProblem.Course;
import org.pegbar.planner.problem.CoursesProblem.Curriculum;

/** The wishes of UD2, each a method. */
final class CourseWishes {
  private final CoursesProblem problem;
  private final List<Held> held;
  private final Week week;
  private final List<Unmet> unmet = new ArrayList<>();

  private CourseWishes(CoursesProblem problem, List<Held> held) {
    this.problem = problem;
    this.held = held;
    this.week = new Week(problem, held);
  }

  /** The wishes that are not met. */
  static List<Unmet> unmet(CoursesProblem problem, List<Held> held) {
    CourseWishes wishes = new CourseWishes(problem, held);
    wishes.roomCapacity();
    wishes.minimumWorkingDays();
    wishes.curriculumCompactness();
    wishes.roomStability();
    return wishes.unmet;
  }

  /** A seat for every student. 1 point for each who has none, at each lecture. */
  private void roomCapacity() {
    for (Held one : held) {
      Course course = problem.courses().get(one.course());
      int without = course.students() - week.room(one).capacity();
      if (without > 0) {
        miss(
            Wish.ROOM_CAPACITY,
            without,
            "Room '%s' holds %d, but '%s' expects %d on %s."
                .formatted(
                    week.room(one).id(),
                    week.room(one).capacity(),
                    course.id(),
                    course.students(),
                    Week.when(one)));
      }
    }
  }

  /**
   * The lectures of a course spread over its least number of days. 5 points for each day missing.
   */
  private void minimumWorkingDays() {
    for (int c = 0; c < problem.courses().size(); c++) {
      Course course = problem.courses().get(c);
      int days = (int) week.of(c).stream().map(Held::day).distinct().count();
      if (days < course.minWorkingDays()) {
        miss(
            Wish.MINIMUM_WORKING_DAYS,
            5 * (course.minWorkingDays() - days),
            "Course '%s' is on %d days and should be on %d."
                .formatted(course.id(), days, course.minWorkingDays()));
      }
    }
  }

  /** Lectures of a curriculum follow each other. 2 points for each period that stands alone. */
  private void curriculumCompactness() {
    for (Curriculum curriculum : problem.curricula()) {
      List<Held> list =
          held.stream().filter(one -> curriculum.courses().contains(one.course())).toList();
      list.stream()
          .filter(one -> firstInPeriod(list, one) && !at(list, one, -1) && !at(list, one, 1))
          .forEach(one ->
              miss(
                  Wish.CURRICULUM_COMPACTNESS,
                  2,
                  "Curriculum '%s' has '%s' alone on %s."
                      .formatted(curriculum.id(), week.id(one), Week.when(one))));
    }
  }

  private static boolean firstInPeriod(List<Held> list, Held one) {
    return list.stream()
        .filter(other -> other.day() == one.day() && other.period() == one.period())
        .findFirst()
        .filter(first -> first == one)
        .isPresent();
  }

  private static boolean at(List<Held> list, Held one, int after) {
    return list.stream()
        .anyMatch(other -> other.day() == one.day() && other.period() == one.period() + after);
  }

  /** All lectures of a course are in one room. 1 point for each room more. */
  private void roomStability() {
    for (int c = 0; c < problem.courses().size(); c++) {
      List<String> rooms =
          week.of(c).stream().map(one -> week.room(one).id()).distinct().sorted().toList();
      if (rooms.size() > 1) {
        miss(
            Wish.ROOM_STABILITY,
            rooms.size() - 1,
            "Course '%s' is in rooms %s."
                .formatted(problem.courses().get(c).id(), String.join(", ", rooms)));
      }
    }
  }

  private void miss(Wish wish, int points, String sentence) {
    unmet.add(new Unmet(wish, points, sentence));
  }
}
