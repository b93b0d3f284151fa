// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pegbar.planner.problem.CoursesProblem;
import org.pegbar.planner.problem.CoursesProblem.Course;
import org.pegbar.planner.problem.CoursesProblem.Curriculum;
import org.pegbar.planner.problem.CoursesProblem.Room;

/**
 * What no timetable can be cheaper than: for each wish alone, and for each course or curriculum
 * alone, the least it costs when everything else is left out. These parts of the objective share no
 * point, so their sum is a bound.
 */
final class CourseBounds {
  private static final int UNREACHABLE = 1 << 20;
  private final CoursesProblem problem;

  CourseBounds(CoursesProblem problem) {
    this.problem = problem;
  }

  int bound() {
    return seats()
        + problem.courses().stream().mapToInt(this::days).sum()
        + problem.curricula().stream().mapToInt(this::alone).sum();
  }

  /** The largest lectures in the largest rooms, each room used in every period. */
  private int seats() {
    List<Integer> rooms =
        problem.rooms().stream().map(Room::capacity).sorted(Comparator.reverseOrder()).toList();
    int[] students =
        problem.lectureCourses().stream()
            .map(c -> problem.courses().get(c).students())
            .sorted(Comparator.reverseOrder())
            .mapToInt(Integer::intValue)
            .toArray();
    int most = Math.min(students.length, rooms.size() * problem.periods());
    return IntStream.range(0, most)
        .map(i -> Math.max(0, students[i] - rooms.get(i / problem.periods())))
        .sum();
  }

  private int days(Course course) {
    int open =
        (int)
            IntStream.range(0, problem.periods())
                .filter(t -> !course.unavailable().contains(t))
                .map(t -> t / problem.periodsPerDay())
                .distinct()
                .count();
    int possible = Math.min(open, course.lectures());
    return CourseModel.DAY * Math.max(0, course.minWorkingDays() - possible);
  }

  /** The fewest lectures alone when only this curriculum is held, wherever any course of it can. */
  private int alone(Curriculum curriculum) {
    List<Course> courses = curriculum.courses().stream().map(problem.courses()::get).toList();
    int lectures = courses.stream().mapToInt(Course::lectures).sum();
    int[] least = new int[lectures + 1];
    Arrays.fill(least, UNREACHABLE);
    least[0] = 0;
    for (int d = 0; d < problem.days(); d++) {
      least = withDay(least, aloneOnDay(open(courses, d)));
    }
    return least[lectures] >= UNREACHABLE ? 0 : CourseModel.ALONE * least[lectures];
  }

  private static int[] withDay(int[] before, int[] ofDay) {
    int[] after = new int[before.length];
    Arrays.fill(after, UNREACHABLE);
    for (int n = 0; n < before.length; n++) {
      for (int more = 0; more < ofDay.length && n + more < before.length; more++) {
        after[n + more] = Math.min(after[n + more], before[n] + ofDay[more]);
      }
    }
    return after;
  }

  private int open(List<Course> courses, int day) {
    int bits = 0;
    for (int p = 0; p < problem.periodsPerDay(); p++) {
      int t = day * problem.periodsPerDay() + p;
      if (courses.stream().anyMatch(course -> !course.unavailable().contains(t))) {
        bits |= 1 << p;
      }
    }
    return bits;
  }

  /**
   * The fewest lectures alone on a day, by the number of lectures on it. Only a single lecture, or
   * one in a run of one open period, is ever alone.
   */
  private int[] aloneOnDay(int open) {
    int[] least = new int[Integer.bitCount(open) + 1];
    Arrays.fill(least, UNREACHABLE);
    least[0] = 0;
    int from = 0;
    while (from < problem.periodsPerDay()) {
      if ((open >> from & 1) == 0) {
        from++;
        continue;
      }
      int length = Integer.numberOfTrailingZeros(~(open >> from));
      int[] run = new int[length + 1];
      run[1] = 1;
      least = withDay(least, run);
      from += length;
    }
    return least;
  }
}
