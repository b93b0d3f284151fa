// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.meetings;

import java.util.ArrayList;
import java.util.List;
import org.pegbar.planner.plan.MeetingFact;
import org.pegbar.planner.problem.MeetingsProblem;
import org.pegbar.planner.problem.MeetingsProblem.Meeting;
import org.pegbar.planner.sat.Count;
import org.pegbar.planner.sat.Gates;
import org.pegbar.planner.sat.Literals;
import org.pegbar.planner.sat.Solver;

/**
 * The rules of meetings in clauses: x (meeting, slot), used (participant, slot), held (participant
 * had a meeting by slot), hole (a break of the participant ends at slot).
 */
final class Encoding {
  private final Solver clauses;
  private final Guards guards;
  private final MeetingsProblem problem;

  /** Literal of a meeting in a slot, 0 where it cannot be. */
  final int[][] x;

  /** Literal of a participant in a slot, 0 where there is none. */
  final int[][] used;

  /** The literal at i of a participant says that there are more than i breaks. */
  final int[][] breaks;

  private final int[][] theirs;

  /**
   * Adds the rules.
   *
   * @param guards whether facts can be switched off
   */
  Encoding(Solver clauses, Guards guards, MeetingsProblem problem) {
    this.clauses = clauses;
    this.guards = guards;
    this.problem = problem;
    this.theirs = theirs(problem);
    x = new int[problem.meetings().size()][problem.slots()];
    used = new int[problem.participants()][problem.slots()];
    breaks = new int[problem.participants()][];
    for (int m = 0; m < x.length; m++) {
      meeting(m);
    }
    for (int p = 0; p < used.length; p++) {
      participant(p);
      int[] holes = holes(p);
      breaks[p] = Count.exactly(clauses, holes, holes.length);
    }
    new Precedences(clauses, guards, problem, x).keep();
    new Tables(clauses, guards, problem, x, used, theirs).limit();
    fairness();
  }

  private static int[][] theirs(MeetingsProblem problem) {
    List<Literals> lists = new ArrayList<>();
    for (int p = 0; p < problem.participants(); p++) {
      lists.add(new Literals());
    }
    for (int m = 0; m < problem.meetings().size(); m++) {
      Meeting meeting = problem.meetings().get(m);
      lists.get(meeting.one()).add(m);
      lists.get(meeting.other()).add(m);
    }
    int[][] theirs = new int[lists.size()][];
    for (int p = 0; p < theirs.length; p++) {
      theirs[p] = lists.get(p).toArray();
    }
    return theirs;
  }

  private void meeting(int m) {
    Literals once = new Literals();
    List<Integer> possible = problem.possible(m);
    for (int t = 0; t < problem.slots(); t++) {
      if (guards.switched() || possible.contains(t)) {
        x[m][t] = clauses.variable();
        once.add(x[m][t]);
        if (!possible.contains(t)) {
          forbid(m, t);
        }
      }
    }
    guards.add(new MeetingFact.Held(m), once.toArray());
    Gates.atMostOne(clauses, once);
  }

  private void forbid(int m, int t) {
    Meeting meeting = problem.meetings().get(m);
    if (!meeting.slots().contains(t)) {
      guards.add(new MeetingFact.InWindow(m), -x[m][t]);
    }
    for (int p : new int[] {meeting.one(), meeting.other()}) {
      if (problem.forbidden().get(p).contains(t)) {
        guards.add(new MeetingFact.Away(p), -x[m][t]);
      }
    }
  }

  /** One meeting in a slot; and, implied, as many used slots as meetings. */
  private void participant(int p) {
    Literals possible = new Literals();
    for (int t = 0; t < problem.slots(); t++) {
      Literals here = new Literals();
      for (int m : theirs[p]) {
        here.addUnlessFalse(x[m][t]);
      }
      if (here.size() > 0) {
        Gates.atMostOne(clauses, here);
        used[p][t] = clauses.variable();
        possible.add(used[p][t]);
        Gates.any(clauses, used[p][t], here);
      }
    }
    usedAsOftenAsTheyMeet(p, Count.exactly(clauses, possible.toArray(), theirs[p].length + 1));
  }

  private void usedAsOftenAsTheyMeet(int p, int[] sum) {
    int number = theirs[p].length;
    if (number > sum.length) {
      guards.addIfHeld(theirs[p]);
    } else if (number > 0) {
      guards.addIfHeld(theirs[p], sum[number - 1]);
    }
    if (number < sum.length) {
      clauses.add(-sum[number]);
    }
  }

  private int[] holes(int p) {
    Literals holes = new Literals();
    int held = Gates.FALSE;
    for (int t = 0; t < problem.slots(); t++) {
      int before = t == 0 ? Gates.FALSE : used[p][t - 1];
      if (used[p][t] != Gates.FALSE && held != Gates.FALSE) {
        holes.addUnlessFalse(hole(held, before, used[p][t]));
      }
      held = Gates.either(clauses, held, used[p][t]);
    }
    return holes.toArray();
  }

  private int hole(int held, int before, int now) {
    if (held == before) {
      return Gates.FALSE;
    }
    int hole = clauses.variable();
    clauses.add(-hole, held);
    clauses.add(-hole, now);
    if (before == Gates.FALSE) {
      clauses.add(-held, -now, hole);
    } else {
      clauses.add(-hole, -before);
      clauses.add(-held, before, -now, hole);
    }
    return hole;
  }

  /** If somebody has more than i + d breaks, everybody has more than i. */
  private void fairness() {
    MeetingFact fair = new MeetingFact.Fairness();
    int most = 0;
    int least = Integer.MAX_VALUE;
    for (int[] many : breaks) {
      most = Math.max(most, many.length);
      least = Math.min(least, many.length);
    }
    for (int i = 0; i + problem.fairness() < most; i++) {
      int everybody = i < least ? clauses.variable() : Gates.FALSE;
      for (int[] many : breaks) {
        if (i + problem.fairness() < many.length) {
          guards.implies(fair, many[i + problem.fairness()], everybody);
        }
        if (everybody != Gates.FALSE) {
          clauses.add(-everybody, many[i]);
        }
      }
    }
  }

  /** The slot of each meeting in the last model. */
  int[] slots() {
    int[] slots = new int[x.length];
    for (int m = 0; m < x.length; m++) {
      while (x[m][slots[m]] == Gates.FALSE || !clauses.holds(x[m][slots[m]])) {
        slots[m]++;
      }
    }
    return slots;
  }
}
