// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.meetings;

import org.pegbar.planner.problem.MeetingsProblem;

/** Counts breaks of a plan. */
final class Breaks {
  private Breaks() {}

  static int total(MeetingsProblem problem, int[] slots) {
    boolean[][] busy = new boolean[problem.participants()][problem.slots()];
    for (int m = 0; m < slots.length; m++) {
      busy[problem.meetings().get(m).one()][slots[m]] = true;
      busy[problem.meetings().get(m).other()][slots[m]] = true;
    }
    int total = 0;
    for (boolean[] theirs : busy) {
      total += of(theirs);
    }
    return total;
  }

  private static int of(boolean[] busy) {
    int runs = 0;
    for (int t = 0; t < busy.length; t++) {
      runs += busy[t] && (t == 0 || !busy[t - 1]) ? 1 : 0;
    }
    return Math.max(0, runs - 1);
  }
}
