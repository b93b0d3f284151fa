// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.List;
import org.pegbar.planner.plan.Cost;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Hours;
import org.pegbar.planner.problem.Window;

/** The wishes about an activity's own room and time. */
final class PlaceWishes {
  private final Setting setting;
  private final List<Cost> costs = new ArrayList<>();

  PlaceWishes(Setting setting) {
    this.setting = setting;
  }

  List<Cost> of(List<Put> puts) {
    for (Put put : puts) {
      roomFit(put);
      primeTime(put);
      suitableHours(put);
    }
    return costs;
  }

  private void roomFit(Put put) {
    int expected = put.activity().audience();
    int capacity = put.room().capacity();
    if (expected > 0 && expected < capacity) {
      long percent = 100L * (capacity - expected) / capacity;
      if (percent > 0) {
        costs.add(
            new Cost.RoomTooBig(
                put.activity().ref(), put.room().ref(), expected, capacity, percent));
      }
    }
  }

  private void primeTime(Put put) {
    List<Window> prime = setting.day(put.start()).prime();
    if (put.activity().prime()) {
      long tens = minutesOutside(put.when(), prime) / 10;
      if (tens > 0) {
        costs.add(new Cost.OutsidePrimeTime(put.activity().ref(), put.when(), tens));
      }
    }
  }

  private void suitableHours(Put put) {
    Hours hours = put.activity().hours();
    if (hours != null) {
      Day day = setting.day(put.start());
      Window suitable = new Window(day.midnight() + hours.from(), day.midnight() + hours.to());
      long tens = minutesOutside(put.when(), List.of(suitable)) / 10;
      if (tens > 0) {
        costs.add(new Cost.OutsideSuitableHours(put.activity().ref(), put.when(), hours, tens));
      }
    }
  }

  private static int minutesOutside(Window when, List<Window> windows) {
    int inside = 0;
    for (Window window : windows) {
      inside +=
          Math.max(0, Math.min(when.to(), window.to()) - Math.max(when.from(), window.from()));
    }
    return Math.max(0, when.minutes() - inside);
  }
}
