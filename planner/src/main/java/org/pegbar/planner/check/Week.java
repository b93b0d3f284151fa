// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.List;
import org.pegbar.planner.plan.CoursesPlan.Held;
import org.pegbar.planner.problem.CoursesProblem;
import org.pegbar.planner.problem.CoursesProblem.Room;

/** The lectures that are held in a week, as the course checks ask after them. */
record Week(CoursesProblem problem, List<Held> held) {

  List<Held> of(int course) {
    return held.stream().filter(one -> one.course() == course).toList();
  }

  Room room(Held one) {
    return problem.rooms().get(one.room());
  }

  String id(Held one) {
    return problem.courses().get(one.course()).id();
  }

  static String when(Held one) {
    return "day %d period %d".formatted(one.day(), one.period());
  }
}
