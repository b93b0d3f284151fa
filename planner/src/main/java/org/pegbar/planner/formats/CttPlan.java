// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pegbar.planner.input.BadInput;
import org.pegbar.planner.plan.CoursesPlan.Held;
import org.pegbar.planner.problem.CoursesProblem;
import org.pegbar.planner.problem.CoursesProblem.Course;
import org.pegbar.planner.problem.CoursesProblem.Room;

/** Timetables of ITC-2007, track 3: a line {@code course room day period} for each lecture. */
public final class CttPlan {

  private CttPlan() {}

  /** The lines of a timetable. */
  public static String write(CoursesProblem problem, List<Held> lectures) {
    StringBuilder text = new StringBuilder();
    for (Held one : lectures) {
      text.append(problem.courses().get(one.course()).id())
          .append(' ')
          .append(problem.rooms().get(one.room()).id())
          .append(' ')
          .append(one.day())
          .append(' ')
          .append(one.period())
          .append('\n');
    }
    return text.toString();
  }

  /**
   * Reads the lines of a timetable; it may break every rule.
   *
   * @throws BadInput with line and field for a course, room, day or period that is not known
   */
  public static List<Held> read(CoursesProblem problem, String text) {
    Map<String, Integer> courses = numbers(problem.courses(), Course::id);
    Map<String, Integer> rooms = numbers(problem.rooms(), Room::id);
    CttLines lines = new CttLines(text);
    List<Held> held = new ArrayList<>();
    while (!lines.atEnd()) {
      CttLines.Row row = lines.row("lecture", "course room day period");
      int course = row.known("course", courses, row.word("course"));
      int room = row.known("room", rooms, row.word("room"));
      int day = row.number("day", 0, problem.days() - 1);
      held.add(new Held(course, room, day, row.number("period", 0, problem.periodsPerDay() - 1)));
      row.end("period");
    }
    return held;
  }

  private static <T> Map<String, Integer> numbers(List<T> list, Function<T, String> id) {
    Map<String, Integer> numbers = new HashMap<>();
    list.forEach(one -> numbers.put(id.apply(one), numbers.size()));
    return numbers;
  }
}
