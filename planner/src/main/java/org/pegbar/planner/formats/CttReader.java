// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pegbar.planner.input.BadInput;
import org.pegbar.planner.problem.CoursesProblem;
import org.pegbar.planner.problem.CoursesProblem.Course;
import org.pegbar.planner.problem.CoursesProblem.Curriculum;
import org.pegbar.planner.problem.CoursesProblem.Room;

/** Reads the course timetabling instances of ITC-2007, track 3 ({@code .ctt}). */
public final class CttReader {
  private static final int MOST = 100_000;
  private final CttLines lines;
  private final Map<String, Integer> courses = new HashMap<>();

  private CttReader(String text) {
    lines = new CttLines(text);
  }

  /**
   * Reads a problem.
   *
   * @throws BadInput with the line and the field where the text is not as the format says
   */
  public static CoursesProblem read(String text) {
    return new CttReader(text).problem();
  }

  private CoursesProblem problem() {
    String name = lines.header("Name").rest();
    int courseCount = count("Courses", 1, MOST);
    int roomCount = count("Rooms", 1, MOST);
    int days = count("Days", 1, 366);
    int periodsPerDay = count("Periods_per_day", 1, 30);
    int curriculumCount = count("Curricula", 0, MOST);
    int constraintCount = count("Constraints", 0, 10 * MOST);
    List<Course> bare = courses(courseCount, days * periodsPerDay);
    List<Room> rooms = rooms(roomCount);
    List<Curriculum> curricula = curricula(curriculumCount);
    List<Set<Integer>> unavailable = unavailable(constraintCount, days, periodsPerDay);
    lines.title("END.");
    List<Course> all = new ArrayList<>();
    for (int c = 0; c < bare.size(); c++) {
      Course course = bare.get(c);
      all.add(
          new Course(
              course.id(),
              course.teacher(),
              course.lectures(),
              course.minWorkingDays(),
              course.students(),
              unavailable.get(c)));
    }
    refuseTooMany(bare, rooms.size() * days * periodsPerDay);
    return new CoursesProblem(name, days, periodsPerDay, all, rooms, curricula);
  }

  private static void refuseTooMany(List<Course> courses, int cells) {
    int lectures = courses.stream().mapToInt(Course::lectures).sum();
    if (lectures > cells) {
      throw new BadInput(
          0,
          "COURSES",
          "at most %d lectures (rooms times periods)".formatted(cells),
          String.valueOf(lectures));
    }
  }

  private int count(String name, int least, int most) {
    CttLines.Row row = lines.header(name);
    int count = row.number(name, least, most);
    row.end(name);
    return count;
  }

  private List<Course> courses(int count, int periods) {
    lines.title("COURSES:");
    List<Course> list = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      CttLines.Row row = lines.row("COURSES", "a course (id teacher lectures days students)");
      String id = row.word("course");
      row.isNew("course", courses.putIfAbsent(id, i) == null, id);
      String teacher = row.word("teacher");
      int lectures = row.number("lectures", 0, periods);
      int minWorkingDays = row.number("min working days", 0, periods);
      list.add(
          new Course(
              id, teacher, lectures, minWorkingDays, row.number("students", 0, MOST), Set.of()));
      row.end("students");
    }
    return list;
  }

  private List<Room> rooms(int count) {
    lines.title("ROOMS:");
    List<Room> list = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (int i = 0; i < count; i++) {
      CttLines.Row row = lines.row("ROOMS", "a room (id capacity)");
      String id = row.word("room");
      row.isNew("room", known.add(id), id);
      list.add(new Room(id, row.number("capacity", 0, MOST)));
      row.end("capacity");
    }
    return list;
  }

  private List<Curriculum> curricula(int count) {
    lines.title("CURRICULA:");
    List<Curriculum> list = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (int i = 0; i < count; i++) {
      CttLines.Row row = lines.row("CURRICULA", "a curriculum (id count courses)");
      String id = row.word("curriculum");
      row.isNew("curriculum", known.add(id), id);
      int size = row.number("courses", 0, courses.size());
      Set<Integer> members = new HashSet<>();
      for (int j = 0; j < size; j++) {
        String member = row.word("course");
        row.isNew("course", members.add(row.known("course", courses, member)), member);
      }
      row.end("course");
      list.add(new Curriculum(id, members.stream().sorted().toList()));
    }
    return list;
  }

  private List<Set<Integer>> unavailable(int count, int days, int periodsPerDay) {
    lines.title("UNAVAILABILITY_CONSTRAINTS:");
    List<Set<Integer>> list = new ArrayList<>();
    courses.forEach((id, number) -> list.add(new HashSet<>()));
    for (int i = 0; i < count; i++) {
      CttLines.Row row =
          lines.row("UNAVAILABILITY_CONSTRAINTS", "a constraint (course day period)");
      int course = row.known("course", courses, row.word("course"));
      int day = row.number("day", 0, days - 1);
      list.get(course).add(day * periodsPerDay + row.number("period", 0, periodsPerDay - 1));
      row.end("period");
    }
    return list;
  }
}
