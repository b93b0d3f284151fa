// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pegbar.planner.plan.CoursesPlan.Held;
import org.pegbar.planner.problem.CoursesProblem;
import org.pegbar.planner.problem.CoursesProblem.Course;
import org.pegbar.planner.problem.CoursesProblem.Curriculum;
import org.pegbar.planner.problem.CoursesProblem.Room;

/** Judges a timetable of courses by the rules of ITC-2007 track 3, in the plainest code. */
public final class CoursesChecker {

  /** The wishes of UD2. */
  public enum Wish {
    ROOM_CAPACITY("roomCapacity"),
    MINIMUM_WORKING_DAYS("minimumWorkingDays"),
    CURRICULUM_COMPACTNESS("curriculumCompactness"),
    ROOM_STABILITY("roomStability");

    private final String key;

    Wish(String key) {
      this.key = key;
    }

    /** Its name in files. */
    public String key() {
      return key;
    }
  }

  /** A wish that is not met, what it costs, and a sentence that shows it. */
  public record Unmet(Wish wish, int points, String sentence) {}

  /**
   * What a timetable is worth.
   *
   * @param violations each broken hard rule in a sentence
   */
  public record Verdict(List<String> violations, List<Unmet> unmet) {

    /** The objective. */
    public int cost() {
      return unmet.stream().mapToInt(Unmet::points).sum();
    }

    /** The cost of each wish, also where it is 0. */
    public Map<Wish, Integer> costs() {
      Map<Wish, Integer> costs = new EnumMap<>(Wish.class);
      for (Wish wish : Wish.values()) {
        costs.put(wish, 0);
      }
      unmet.forEach(one -> costs.merge(one.wish(), one.points(), Integer::sum));
      return costs;
    }
  }

  private final CoursesProblem problem;
  private final List<Held> held;
  private final List<String> violations = new ArrayList<>();
  private final List<Unmet> unmet = new ArrayList<>();

  private CoursesChecker(CoursesProblem problem, List<Held> held) {
    this.problem = problem;
    this.held = held;
  }

  /** Judges. */
  public static Verdict judge(CoursesProblem problem, List<Held> held) {
    CoursesChecker checker = new CoursesChecker(problem, held);
    checker.lectures();
    checker.availability();
    checker.pairs();
    checker.roomCapacity();
    checker.minimumWorkingDays();
    checker.curriculumCompactness();
    checker.roomStability();
    return new Verdict(List.copyOf(checker.violations), List.copyOf(checker.unmet));
  }

  /** All lectures of a course are held. */
  private void lectures() {
    for (int c = 0; c < problem.courses().size(); c++) {
      Course course = problem.courses().get(c);
      int found = of(c).size();
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
            "availability: course '%s' is not available on %s".formatted(course.id(), when(one)));
      }
    }
  }

  private void pairs() {
    for (int i = 0; i < held.size(); i++) {
      for (int j = i + 1; j < held.size(); j++) {
        if (held.get(i).day() == held.get(j).day() && held.get(i).period() == held.get(j).period()) {
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
              .formatted(room(one).id(), id(one), id(other), when(one)));
    }
  }

  /** Lectures of one course, one teacher or one curriculum are not at once. */
  private void conflicts(Held one, Held other) {
    Course first = problem.courses().get(one.course());
    Course second = problem.courses().get(other.course());
    if (one.course() == other.course()) {
      violations.add(
          "lectures: course '%s' has two lectures on %s".formatted(first.id(), when(one)));
      return;
    }
    if (first.teacher().equals(second.teacher())) {
      violations.add(
          "conflicts: teacher '%s' holds '%s' and '%s' on %s"
              .formatted(first.teacher(), first.id(), second.id(), when(one)));
      return;
    }
    problem.curricula().stream()
        .filter(k -> k.courses().contains(one.course()) && k.courses().contains(other.course()))
        .findFirst()
        .ifPresent(
            k ->
                violations.add(
                    "conflicts: curriculum '%s' has '%s' and '%s' on %s"
                        .formatted(k.id(), first.id(), second.id(), when(one))));
  }

  /** A seat for every student. 1 point for each who has none, at each lecture. */
  private void roomCapacity() {
    for (Held one : held) {
      Course course = problem.courses().get(one.course());
      int without = course.students() - room(one).capacity();
      if (without > 0) {
        miss(
            Wish.ROOM_CAPACITY,
            without,
            "Room '%s' holds %d, but '%s' expects %d on %s."
                .formatted(
                    room(one).id(), room(one).capacity(), course.id(), course.students(), when(one)));
      }
    }
  }

  /** The lectures of a course spread over its least number of days. 5 points for each day missing. */
  private void minimumWorkingDays() {
    for (int c = 0; c < problem.courses().size(); c++) {
      Course course = problem.courses().get(c);
      int days = (int) of(c).stream().map(Held::day).distinct().count();
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
          .forEach(
              one ->
                  miss(
                      Wish.CURRICULUM_COMPACTNESS,
                      2,
                      "Curriculum '%s' has '%s' alone on %s."
                          .formatted(curriculum.id(), id(one), when(one))));
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
      List<String> rooms = of(c).stream().map(one -> room(one).id()).distinct().sorted().toList();
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

  private List<Held> of(int course) {
    return held.stream().filter(one -> one.course() == course).toList();
  }

  private Room room(Held one) {
    return problem.rooms().get(one.room());
  }

  private String id(Held one) {
    return problem.courses().get(one.course()).id();
  }

  private static String when(Held one) {
    return "day %d period %d".formatted(one.day(), one.period());
  }
}
