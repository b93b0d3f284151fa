// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.text;

import java.util.List;
import java.util.stream.Collectors;
import org.pegbar.planner.plan.Place;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Ref;
import org.pegbar.planner.problem.Window;

/** Minutes since the epoch as people read them: the day's name and the time of its clock. */
final class Clock {
  private static final int MOST_WINDOWS = 3;
  private final List<Day> days;

  Clock(Problem problem) {
    this.days = problem.days();
  }

  String at(int minute) {
    return "%s %s".formatted(day(minute).name(), time(minute));
  }

  String from(Window window) {
    return "%s-%s".formatted(at(window.from()), time(window.to(), day(window.from())));
  }

  String from(List<Window> windows) {
    if (windows.isEmpty()) {
      return "always";
    }
    String listed =
        windows.stream().limit(MOST_WINDOWS).map(this::from).collect(Collectors.joining(", "));
    int more = windows.size() - MOST_WINDOWS;
    return more > 0 ? listed + " and " + more + " more" : listed;
  }

  String time(int minute) {
    return time(minute, day(minute));
  }

  private static String time(int minute, Day day) {
    int ofDay = Math.floorMod(minute - day.midnight(), 1440);
    return "%02d:%02d".formatted(ofDay / 60, ofDay % 60);
  }

  private Day day(int minute) {
    Day found = days.getFirst();
    for (Day day : days) {
      found = day.open().getFirst().from() <= minute ? day : found;
    }
    return found;
  }

  /** A room and a time. */
  String place(Place place) {
    return "'%s' at %s".formatted(place.room(), at(place.start()));
  }

  static String names(List<Ref> refs) {
    return refs.stream().map(ref -> "'" + ref.name() + "'").collect(Collectors.joining(", "));
  }
}
