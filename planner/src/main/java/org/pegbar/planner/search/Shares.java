// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Day;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Window;

/** The minutes of the programme that each day and each room should carry. */
final class Shares {
  final int[] day;
  final int[] room;

  Shares(Problem problem) {
    long programme = problem.activities().stream().mapToLong(Activity::minutes).sum();
    long open = problem.days().stream().mapToLong(Day::openMinutes).sum();
    day =
        problem.days().stream().mapToInt(d -> (int) (programme * d.openMinutes() / open)).toArray();
    long[] usable = problem.rooms().stream().mapToLong(r -> usable(r, open)).toArray();
    long all = Math.max(1, java.util.Arrays.stream(usable).sum());
    room = java.util.Arrays.stream(usable).mapToInt(u -> (int) (programme * u / all)).toArray();
  }

  private static long usable(Room room, long open) {
    return room.available().isEmpty()
        ? open
        : room.available().stream().mapToLong(Window::minutes).sum();
  }

  /** Full hours beyond the share. */
  static int over(int minutes, int share) {
    return Math.max(0, minutes - share) / 60;
  }
}
