// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a timetable of courses is worth.
 *
 * @param violations each broken hard rule in a sentence
 */
public record CoursesVerdict(List<String> violations, List<Unmet> unmet) {

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

  /** Copies the lists. */
  public CoursesVerdict {
    violations = List.copyOf(violations);
    unmet = List.copyOf(unmet);
  }

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
