// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.meetings;

import org.pegbar.planner.plan.MeetingFact;
import org.pegbar.planner.problem.MeetingsProblem;
import org.pegbar.planner.sat.Gates;
import org.pegbar.planner.sat.Solver;

/** Meetings that come before others: who is held by a slot, waits for who is held before it. */
final class Precedences {
  private final Solver clauses;
  private final Guards guards;
  private final MeetingsProblem problem;
  private final int[][] x;
  private final int[][] by;

  Precedences(Solver clauses, Guards guards, MeetingsProblem problem, int[][] x) {
    this.clauses = clauses;
    this.guards = guards;
    this.problem = problem;
    this.x = x;
    this.by = new int[x.length][0];
  }

  void keep() {
    for (int m = 0; m < x.length; m++) {
      for (int earlier : problem.meetings().get(m).after()) {
        keep(earlier, m);
      }
    }
  }

  private void keep(int earlier, int later) {
    MeetingFact before = new MeetingFact.Before(earlier, later);
    int[] first = heldBySlot(earlier);
    int[] second = heldBySlot(later);
    for (int t = 0; t < problem.slots(); t++) {
      guards.implies(before, second[t], t == 0 ? Gates.FALSE : first[t - 1]);
    }
  }

  private int[] heldBySlot(int m) {
    if (by[m].length > 0) {
      return by[m];
    }
    int[] heldBy = new int[problem.slots()];
    int held = Gates.FALSE;
    for (int t = 0; t < heldBy.length; t++) {
      held = Gates.either(clauses, held, x[m][t]);
      heldBy[t] = held;
    }
    by[m] = heldBy;
    return heldBy;
  }
}
