// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.courses;

import java.util.Arrays;
import org.pegbar.planner.search.Rng;

/** A part of the timetable that is open: some courses all week, and everything in some periods. */
final class Part {
  /** One in so many courses need not clash with those before. */
  private static final int LEAP = 8;

  private final CourseModel model;
  private final Rng rng;
  private final boolean[] courses;
  private final boolean[] periods;

  /** Nothing is open yet. */
  Part(CourseModel model, Rng rng) {
    this.model = model;
    this.rng = rng;
    courses = new boolean[model.courses];
    periods = new boolean[model.periods];
  }

  static Part everything(CourseModel model) {
    Part part = new Part(model, new Rng(0));
    Arrays.fill(part.courses, true);
    return part;
  }

  /** True if a lecture of the course may come to the period or leave it. */
  boolean contains(int course, int period) {
    return courses[course] || periods[period];
  }

  /** Opens courses that clash with each other, by and large. */
  void openCourses(int count) {
    int[] list = new int[Math.min(count, model.courses)];
    int size = 0;
    while (size < list.length) {
      int c = size == 0 || rng.below(LEAP) == 0 ? rng.below(model.courses) : near(list, size);
      if (!courses[c]) {
        courses[c] = true;
        list[size++] = c;
      }
    }
  }

  private int near(int[] list, int size) {
    int[] clashing = model.clashing[list[rng.below(size)]];
    return clashing.length == 0 ? rng.below(model.courses) : clashing[rng.below(clashing.length)];
  }

  /** Opens days, maybe the same more than once. */
  void openDays(int count) {
    for (int i = 0; i < count; i++) {
      int day = rng.below(model.days);
      Arrays.fill(periods, day * model.perDay, (day + 1) * model.perDay, true);
    }
  }

  /** Opens periods, maybe the same more than once. */
  void openPeriods(int count) {
    for (int i = 0; i < count; i++) {
      periods[rng.below(model.periods)] = true;
    }
  }
}
