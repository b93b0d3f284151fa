// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pegbar.planner.problem.AgendaProblem;
import org.pegbar.planner.problem.AgendaProblem.Hall;
import org.pegbar.planner.problem.AgendaProblem.Meeting;
import org.pegbar.planner.problem.AgendaProblem.Spot;

/** A meeting with its first grain and its room, as far as it has them. */
record Met(AgendaProblem problem, Meeting meeting, Spot spot) {

  static List<Met> all(AgendaProblem problem, List<Spot> spots) {
    List<Met> all = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      all.add(new Met(problem, problem.meetings().get(i), spots.get(i)));
    }
    return all;
  }

  boolean timed() {
    return spot.grain() != AgendaProblem.NONE;
  }

  boolean roomed() {
    return spot.room() != AgendaProblem.NONE;
  }

  int start() {
    return spot.grain();
  }

  int room() {
    return spot.room();
  }

  Hall hall() {
    return problem.rooms().get(spot.room());
  }

  /** Number of the grain in which it ends; may lie after the last there is. */
  int last() {
    return spot.grain() + meeting.grains() - 1;
  }

  LocalDate day() {
    return problem.grains().get(spot.grain()).day();
  }

  int commonGrains(Met other) {
    return Math.min(last(), other.last()) - Math.max(start(), other.start()) + 1;
  }

  String shown() {
    String room = roomed() ? hall().name() : "no room";
    if (!timed()) {
      return "'%s' (no time, %s)".formatted(meeting.topic(), room);
    }
    int minute = problem.grains().get(start()).minute();
    return "'%s' (%s %02d:%02d, %d min, %s)"
        .formatted(
            meeting.topic(),
            day(),
            minute / 60,
            minute % 60,
            meeting.grains() * AgendaProblem.GRAIN_MINUTES,
            room);
  }
}
