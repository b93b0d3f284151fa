// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pegbar.planner.problem.CoursesProblem;
import org.pegbar.planner.problem.CoursesProblem.Course;

/** The problem in flat arrays, for the walks to share; nothing in it changes. */
final class CourseModel {
  /** Price of a day of teaching that is missing. */
  static final int DAY = 5;

  /** Price of a lecture without a neighbour of its curriculum. */
  static final int ALONE = 2;

  final CoursesProblem problem;
  final int courses;
  final int rooms;
  final int days;
  final int perDay;
  final int periods;
  final int curricula;
  final int lectures;

  /** Course of each lecture. */
  final int[] courseOf;

  /** First lecture of each course, and the number of lectures at the end. */
  final int[] firstOf;

  final int[] minDays;

  /** Students without a seat, by course and room. */
  final int[] overfull;

  /** 1 where two courses (or a course and itself) cannot be at once, by course and course. */
  final byte[] clash;

  /** The courses that clash with each, without itself. */
  final int[][] clashing;

  /** The curricula of each course. */
  final int[][] curriculaOf;

  /** True where a course is of a curriculum, by course and curriculum. */
  final boolean[] member;

  /** Periods in which each course can be held. */
  final int[][] allowed;

  final int[] dayOf;

  /** Bit of each period in its day. */
  final int[] bitOf;

  CourseModel(CoursesProblem problem) {
    this.problem = problem;
    courses = problem.courses().size();
    rooms = problem.rooms().size();
    days = problem.days();
    perDay = problem.periodsPerDay();
    periods = problem.periods();
    curricula = problem.curricula().size();
    courseOf = problem.lectureCourses().stream().mapToInt(Integer::intValue).toArray();
    lectures = courseOf.length;
    firstOf = firstLectures(problem.courses());
    minDays = problem.courses().stream().mapToInt(Course::minWorkingDays).toArray();
    overfull = new int[courses * rooms];
    clash = new byte[courses * courses];
    member = new boolean[courses * curricula];
    fill();
    clashing = lists(courses, (c, other) -> c != other && clash[c * courses + other] == 1, courses);
    curriculaOf = lists(courses, (c, k) -> member[c * curricula + k], curricula);
    allowed =
        lists(courses, (c, t) -> !problem.courses().get(c).unavailable().contains(t), periods);
    dayOf = IntStream.range(0, periods).map(t -> t / perDay).toArray();
    bitOf = IntStream.range(0, periods).map(t -> 1 << t % perDay).toArray();
  }

  private static int[] firstLectures(List<Course> courses) {
    int[] first = new int[courses.size() + 1];
    for (int c = 0; c < courses.size(); c++) {
      first[c + 1] = first[c] + courses.get(c).lectures();
    }
    return first;
  }

  private void fill() {
    List<Course> list = problem.courses();
    for (int c = 0; c < courses; c++) {
      for (int r = 0; r < rooms; r++) {
        int seats = problem.rooms().get(r).capacity();
        overfull[c * rooms + r] = Math.max(0, list.get(c).students() - seats);
      }
      for (int other = 0; other < courses; other++) {
        clash[c * courses + other] =
            (byte) (list.get(c).teacher().equals(list.get(other).teacher()) ? 1 : 0);
      }
    }
    for (int k = 0; k < curricula; k++) {
      List<Integer> members = problem.curricula().get(k).courses();
      for (int c : members) {
        member[c * curricula + k] = true;
        members.forEach(other -> clash[c * courses + other] = 1);
      }
    }
  }

  private interface Relation {
    boolean holds(int one, int other);
  }

  private static int[][] lists(int count, Relation relation, int others) {
    List<int[]> lists = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int one = i;
      lists.add(IntStream.range(0, others).filter(o -> relation.holds(one, o)).toArray());
    }
    return lists.toArray(int[][]::new);
  }
}
