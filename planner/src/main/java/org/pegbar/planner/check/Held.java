// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pegbar.planner.problem.ConferenceProblem;
import org.pegbar.planner.problem.ConferenceProblem.Hall;
import org.pegbar.planner.problem.ConferenceProblem.Spot;
import org.pegbar.planner.problem.ConferenceProblem.Talk;
import org.pegbar.planner.problem.ConferenceProblem.Timeslot;

/** A talk in its timeslot and room. */
record Held(int number, Talk talk, Spot spot, Timeslot timeslot, Hall room) {

  static List<Held> all(ConferenceProblem problem, List<Spot> spots) {
    List<Held> held = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      if (spot.whole()) {
        Timeslot timeslot = problem.timeslots().get(spot.timeslot());
        Hall room = problem.rooms().get(spot.room());
        held.add(new Held(i, problem.talks().get(i), spot, timeslot, room));
      }
    }
    return held;
  }

  int minutes() {
    return timeslot.minutes();
  }

  int minutesOfBoth(Held other) {
    return minutes() + other.minutes();
  }

  /** Minutes that both go on; 0 or less if they are not on at once. */
  int commonMinutes(Held other) {
    LocalDateTime from = timeslot.start();
    LocalDateTime to = timeslot.end();
    if (other.timeslot.start().isAfter(from)) {
      from = other.timeslot.start();
    }
    if (other.timeslot.end().isBefore(to)) {
      to = other.timeslot.end();
    }
    return (int) Duration.between(from, to).toMinutes();
  }

  /** Minutes from the end of the earlier to the start of the later, below 0 if they overlap. */
  int minutesBetween(Held other) {
    boolean first = timeslot.start().isBefore(other.timeslot.start());
    return (int)
        (first
            ? Duration.between(timeslot.end(), other.timeslot.start()).toMinutes()
            : Duration.between(other.timeslot.end(), timeslot.start()).toMinutes());
  }

  boolean sameDay(Held other) {
    return timeslot.day().equals(other.timeslot.day());
  }

  boolean endsBefore(Held other) {
    return !timeslot.end().isAfter(other.timeslot.start());
  }

  static int common(Set<?> one, Set<?> other) {
    return (int) one.stream().filter(other::contains).count();
  }

  String shown() {
    return "'%s %s' (%s %s-%s, %s)"
        .formatted(
            talk.code(),
            talk.title(),
            timeslot.day(),
            timeslot.start().toLocalTime(),
            timeslot.end().toLocalTime(),
            room.name());
  }
}
