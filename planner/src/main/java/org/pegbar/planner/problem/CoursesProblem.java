// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lectures of courses into the rooms and periods of a week: curriculum-based course timetabling as
 * defined for track 3 of ITC-2007 (Di Gaspero, McCollum, Schaerf, technical report
 * QUB/IEEE/Tech/ITC2007/CurriculumCTT/v1.0, 2007), whose objective is called UD2.
 *
 * @param days days of the week, at least 1
 * @param periodsPerDay periods of each day, 1 to 30
 * @param curricula groups of courses that share students
 */
public record CoursesProblem(
    String name,
    int days,
    int periodsPerDay,
    List<Course> courses,
    List<Room> rooms,
    List<Curriculum> curricula) {

  /**
   * A course.
   *
   * @param lectures to be held, each in a period of its own
   * @param minWorkingDays days over which the lectures should spread
   * @param students who attend
   * @param unavailable periods, counted from 0 through the week, in which it cannot be held
   */
  public record Course(
      String id,
      String teacher,
      int lectures,
      int minWorkingDays,
      int students,
      Set<Integer> unavailable) {

    /** Copies the periods. */
    public Course {
      unavailable = Set.copyOf(unavailable);
    }
  }

  /** A room and its seats. */
  public record Room(String id, int capacity) {}

  /**
   * Courses that share students: never two at once, and best one after the other.
   *
   * @param courses by number, from 0
   */
  public record Curriculum(String id, List<Integer> courses) {

    /** Copies the courses. */
    public Curriculum {
      courses = List.copyOf(courses);
    }
  }

  /** Copies the lists; refuses a week without periods and one with too few for the lectures. */
  public CoursesProblem {
    if (days < 1 || periodsPerDay < 1 || periodsPerDay > 30) {
      throw new IllegalArgumentException(
          "A week has at least 1 day of 1 to 30 periods, but this one has %d of %d."
              .formatted(days, periodsPerDay));
    }
    courses = List.copyOf(courses);
    rooms = List.copyOf(rooms);
    curricula = List.copyOf(curricula);
    long lectures = courses.stream().mapToLong(Course::lectures).sum();
    if (lectures > (long) rooms.size() * days * periodsPerDay) {
      throw new IllegalArgumentException(
          "%d rooms in %d periods cannot hold %d lectures."
              .formatted(rooms.size(), days * periodsPerDay, lectures));
    }
  }

  /** Periods of the week. */
  public int periods() {
    return days * periodsPerDay;
  }

  /** The course of each lecture, the lectures of a course one after the other. */
  public List<Integer> lectureCourses() {
    List<Integer> lectures = new ArrayList<>();
    for (int c = 0; c < courses.size(); c++) {
      for (int i = 0; i < courses.get(c).lectures(); i++) {
        lectures.add(c);
      }
    }
    return lectures;
  }
}
