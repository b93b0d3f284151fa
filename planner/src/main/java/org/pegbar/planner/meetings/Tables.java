// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.meetings;

import org.pegbar.planner.plan.MeetingFact;
import org.pegbar.planner.problem.MeetingsProblem;
import org.pegbar.planner.sat.Count;
import org.pegbar.planner.sat.Literals;
import org.pegbar.planner.sat.Solver;

/**
 * Few tables: meetings counted once per cluster (one person's meetings, of which a slot holds at
 * most one), and, implied, people counted twice per table.
 */
final class Tables {
  private final Solver clauses;
  private final Guards guards;
  private final MeetingsProblem problem;
  private final int[][] x;
  private final int[][] used;
  private final int[][] theirs;

  Tables(
      Solver clauses,
      Guards guards,
      MeetingsProblem problem,
      int[][] x,
      int[][] used,
      int[][] theirs) {
    this.clauses = clauses;
    this.guards = guards;
    this.problem = problem;
    this.x = x;
    this.used = used;
    this.theirs = theirs;
  }

  void limit() {
    int[][] clusters = clusters();
    for (int t = 0; t < problem.slots(); t++) {
      Literals busy = new Literals();
      for (int p = 0; p < clusters.length; p++) {
        cluster(clusters[p], p, t, busy);
      }
      limit(busy, t, problem.tables().get(t));
      Literals people = new Literals();
      for (int[] slots : used) {
        people.addUnlessFalse(slots[t]);
      }
      limit(people, t, 2 * problem.tables().get(t));
    }
  }

  private void limit(Literals busy, int t, int most) {
    int more = Count.more(clauses, busy.toArray(), most);
    if (more != 0) {
      guards.add(new MeetingFact.TablesIn(t), -more);
    }
  }

  /** Each meeting with the one of its two participants that gathers more. */
  private int[][] clusters() {
    int[][] clusters = new int[theirs.length][0];
    boolean[] taken = new boolean[x.length];
    for (int round = 0; round < theirs.length; round++) {
      int[] most = new int[0];
      int who = 0;
      for (int p = 0; p < theirs.length; p++) {
        int[] left = left(theirs[p], taken);
        if (left.length > most.length) {
          most = left;
          who = p;
        }
      }
      if (most.length > 0) {
        clusters[who] = most;
      }
      for (int m : most) {
        taken[m] = true;
      }
    }
    return clusters;
  }

  private static int[] left(int[] meetings, boolean[] taken) {
    Literals left = new Literals();
    for (int m : meetings) {
      if (!taken[m]) {
        left.add(m);
      }
    }
    return left.toArray();
  }

  private void cluster(int[] meetings, int p, int t, Literals busy) {
    Literals here = new Literals();
    for (int m : meetings) {
      here.addUnlessFalse(x[m][t]);
    }
    if (here.size() == 1) {
      busy.add(here.get(0));
    } else if (here.size() > 1) {
      boolean all = meetings.length == theirs[p].length;
      int any = all ? used[p][t] : clauses.variable();
      for (int i = 0; i < here.size() && !all; i++) {
        clauses.add(-here.get(i), any);
      }
      busy.add(any);
    }
  }
}
