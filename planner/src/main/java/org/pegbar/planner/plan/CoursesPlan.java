// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

import java.time.Duration;
import java.util.List;

/**
 * A timetable of courses.
 *
 * @param lectures in the order of the courses; every lecture has a room and a period
 * @param violations broken hard rules, 0 unless no way was found
 * @param cost the objective (UD2)
 * @param lowerBound proven: no timetable costs less
 * @param cancelled true if the listener stopped the search
 * @param curve the best score over time
 */
public record CoursesPlan(
    List<Held> lectures,
    int violations,
    int cost,
    int lowerBound,
    boolean cancelled,
    long moves,
    Duration elapsed,
    List<CurvePoint> curve) {

  /** A lecture of a course in a room, all by number from 0; the period counts within the day. */
  public record Held(int course, int room, int day, int period) {}

  /** Copies the lists. */
  public CoursesPlan {
    lectures = List.copyOf(lectures);
    curve = List.copyOf(curve);
  }
}
