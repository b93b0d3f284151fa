// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.pegbar.planner.plan.CoursesPlan.Held;
import org.pegbar.planner.problem.CoursesProblem;
import org.pegbar.planner.problem.CoursesProblem.Course;
import org.pegbar.planner.problem.CoursesProblem.Curriculum;
import org.pegbar.planner.problem.CoursesProblem.Room;

/** Made-up weeks of courses, and what a board holds. */
final class SmallWeeks {
  private SmallWeeks() {}

  /** A week with some teachers of two courses, overlapping curricula, closed periods, few seats. */
  static CoursesProblem random(long seed, int courses, int rooms, int days, int perDay) {
    Random random = new Random(seed);
    List<Course> list = new ArrayList<>();
    for (int c = 0; c < courses; c++) {
      int lectures = 1 + random.nextInt(3);
      Set<Integer> closed = new HashSet<>();
      for (int i = 0; i < days; i++) {
        closed.add(random.nextInt(days * perDay));
      }
      list.add(
          new Course(
              "c" + c,
              "t" + random.nextInt(courses),
              lectures,
              1 + random.nextInt(days),
              20 + random.nextInt(60),
              closed));
    }
    return new CoursesProblem(
        "random " + seed, days, perDay, list, rooms(random, rooms), curricula(random, courses));
  }

  private static List<Room> rooms(Random random, int count) {
    List<Room> rooms = new ArrayList<>();
    for (int r = 0; r < count; r++) {
      rooms.add(new Room("r" + r, 30 + random.nextInt(60)));
    }
    return rooms;
  }

  private static List<Curriculum> curricula(Random random, int courses) {
    List<Curriculum> curricula = new ArrayList<>();
    for (int k = 0; k < courses; k++) {
      Set<Integer> members = new HashSet<>(Set.of(k));
      for (int i = 0; i < 2; i++) {
        members.add(random.nextInt(courses));
      }
      curricula.add(new Curriculum("k" + k, members.stream().sorted().toList()));
    }
    return curricula;
  }

  /** Where each lecture is. */
  static List<Held> held(CourseBoard board) {
    CourseModel model = board.model;
    List<Held> held = new ArrayList<>();
    for (int l = 0; l < model.lectures; l++) {
      held.add(
          new Held(
              model.courseOf[l],
              board.roomOf[l],
              board.periodOf[l] / model.perDay,
              board.periodOf[l] % model.perDay));
    }
    return held;
  }
}
