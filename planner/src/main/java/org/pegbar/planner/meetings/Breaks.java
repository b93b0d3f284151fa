// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.meetings;

import java.util.List;
import org.pegbar.planner.problem.MeetingsProblem;

/** Counts breaks of a plan. */
final class Breaks {
  private Breaks() {}

  static int total(MeetingsProblem problem, List<Integer> slots) {
    int total = 0;
    for (int p = 0; p < problem.participants(); p++) {
      boolean[] busy = new boolean[problem.slots()];
      for (int m = 0; m < slots.size(); m++) {
        busy[slots.get(m)] |= problem.meetings().get(m).with(p);
      }
      total += of(busy);
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
