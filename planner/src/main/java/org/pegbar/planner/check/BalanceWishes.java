// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pegbar.planner.plan.Cost;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Window;

/** The wishes about the programme's shape: no day and no room carries too much. */
final class BalanceWishes {
  private final Setting setting;
  private final long programmeMinutes;
  private final List<Cost> costs = new ArrayList<>();

  BalanceWishes(Setting setting) {
    this.setting = setting;
    this.programmeMinutes =
        setting.problem.activities().stream().mapToLong(Activity::minutes).sum();
  }

  List<Cost> of(List<Put> puts) {
    days(puts);
    rooms(puts);
    return costs;
  }

  private void days(List<Put> puts) {
    long all = setting.problem.days().stream().mapToLong(Day::openMinutes).sum();
    Map<String, Integer> carried = new HashMap<>();
    puts.forEach(put ->
        carried.merge(setting.day(put.start()).id(), put.activity().minutes(), Integer::sum));
    for (Day day : setting.problem.days()) {
      int share = (int) (programmeMinutes * day.openMinutes() / all);
      int minutes = carried.getOrDefault(day.id(), 0);
      long hours = (minutes - share) / 60;
      if (hours > 0) {
        costs.add(new Cost.DayOverShare(day.ref(), minutes, share, hours));
      }
    }
  }

  private void rooms(List<Put> puts) {
    long all = setting.problem.rooms().stream().mapToLong(this::usableMinutes).sum();
    Map<String, Integer> carried = new HashMap<>();
    puts.forEach(put -> carried.merge(put.room().id(), put.activity().minutes(), Integer::sum));
    for (Room room : setting.problem.rooms()) {
      int share = (int) (programmeMinutes * usableMinutes(room) / Math.max(1, all));
      int minutes = carried.getOrDefault(room.id(), 0);
      long hours = (minutes - share) / 60;
      if (hours > 0) {
        costs.add(new Cost.RoomOverShare(room.ref(), minutes, share, hours));
      }
    }
  }

  private long usableMinutes(Room room) {
    return room.available().isEmpty()
        ? setting.problem.days().stream().mapToLong(Day::openMinutes).sum()
        : room.available().stream().mapToLong(Window::minutes).sum();
  }
}
