// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.meetings;

import java.util.ArrayList;
import java.util.List;
import org.pegbar.planner.problem.MeetingsProblem;
import org.pegbar.planner.problem.MeetingsProblem.Meeting;
import org.sat4j.core.VecInt;

/**
 * The rules of meetings in clauses: x (meeting, slot), used (participant, slot), held (participant
 * had a meeting by slot), hole (a break of the participant ends at slot).
 */
final class Encoding {
  private static final int FALSE = 0;
  private final Clauses clauses;
  private final MeetingsProblem problem;

  /** Literal of a meeting in a slot, 0 where it cannot be. */
  final int[][] x;

  private final int[][] used;

  /** A break ends: participant by slot, 0 where none can. */
  final int[][] hole;

  private final List<List<Integer>> theirs = new ArrayList<>();

  Encoding(Clauses clauses, MeetingsProblem problem) {
    this.clauses = clauses;
    this.problem = problem;
    for (int p = 0; p < problem.participants(); p++) {
      theirs.add(new ArrayList<>());
    }
    x = new int[problem.meetings().size()][problem.slots()];
    used = new int[problem.participants()][problem.slots()];
    hole = new int[problem.participants()][problem.slots()];
    for (int m = 0; m < x.length; m++) {
      meeting(m);
    }
    for (int p = 0; p < used.length; p++) {
      participant(p);
      holes(p);
    }
    precedences();
    tables();
    fairness();
  }

  private void meeting(int m) {
    Meeting meeting = problem.meetings().get(m);
    theirs.get(meeting.one()).add(m);
    theirs.get(meeting.other()).add(m);
    VecInt once = new VecInt();
    for (int t : problem.possible(m)) {
      x[m][t] = clauses.variable();
      once.push(x[m][t]);
    }
    clauses.add(Clauses.toArray(once));
    clauses.atMostOne(once);
  }

  /** One meeting in a slot; and, implied, as many used slots as meetings. */
  private void participant(int p) {
    VecInt possible = new VecInt();
    for (int t = 0; t < problem.slots(); t++) {
      VecInt here = new VecInt();
      for (int m : theirs.get(p)) {
        if (x[m][t] != FALSE) {
          here.push(x[m][t]);
        }
      }
      if (!here.isEmpty()) {
        used[p][t] = clauses.variable();
        possible.push(used[p][t]);
        clauses.atMostOne(here);
        for (int i = 0; i < here.size(); i++) {
          clauses.add(-here.get(i), used[p][t]);
        }
        VecInt some = new VecInt(Clauses.toArray(here));
        some.push(-used[p][t]);
        clauses.add(Clauses.toArray(some));
      }
    }
    Count.exactly(clauses, Clauses.toArray(possible), theirs.get(p).size());
  }

  private void holes(int p) {
    int held = FALSE;
    for (int t = 0; t < problem.slots(); t++) {
      int before = t == 0 ? FALSE : used[p][t - 1];
      if (used[p][t] != FALSE && held != FALSE) {
        hole[p][t] = hole(held, before, used[p][t]);
      }
      held = heldBy(held, used[p][t]);
    }
  }

  private int hole(int held, int before, int now) {
    if (held == before) {
      return FALSE;
    }
    int hole = clauses.variable();
    clauses.add(-hole, held);
    clauses.add(-hole, now);
    if (before == FALSE) {
      clauses.add(-held, -now, hole);
    } else {
      clauses.add(-hole, -before);
      clauses.add(-held, before, -now, hole);
    }
    return hole;
  }

  private int heldBy(int held, int now) {
    if (held == FALSE || now == FALSE) {
      return held + now;
    }
    int either = clauses.variable();
    clauses.add(-held, either);
    clauses.add(-now, either);
    clauses.add(-either, held, now);
    return either;
  }

  private void precedences() {
    int[][] by = new int[x.length][];
    for (int m = 0; m < x.length; m++) {
      for (int earlier : problem.meetings().get(m).after()) {
        by[m] = by[m] == null ? heldBySlot(m) : by[m];
        by[earlier] = by[earlier] == null ? heldBySlot(earlier) : by[earlier];
        for (int t = 0; t < problem.slots(); t++) {
          implies(by[m][t], t == 0 ? FALSE : by[earlier][t - 1]);
        }
      }
    }
  }

  private int[] heldBySlot(int m) {
    int[] by = new int[problem.slots()];
    int held = FALSE;
    for (int t = 0; t < by.length; t++) {
      held = heldBy(held, x[m][t]);
      by[t] = held;
    }
    return by;
  }

  private void implies(int one, int other) {
    if (one != FALSE && other == FALSE) {
      clauses.add(-one);
    } else if (one != FALSE) {
      clauses.add(-one, other);
    }
  }

  /**
   * Few tables: meetings counted once per cluster, and, implied, people counted twice per table.
   */
  private void tables() {
    List<List<Integer>> clusters = clusters();
    for (int t = 0; t < problem.slots(); t++) {
      VecInt busy = new VecInt();
      for (int p = 0; p < clusters.size(); p++) {
        cluster(clusters.get(p), p, t, busy);
      }
      Count.atMost(clauses, Clauses.toArray(busy), problem.tables().get(t));
      VecInt people = new VecInt();
      for (int[] slots : used) {
        if (slots[t] != FALSE) {
          people.push(slots[t]);
        }
      }
      Count.atMost(clauses, Clauses.toArray(people), 2 * problem.tables().get(t));
    }
  }

  /** Each meeting with the one of its two participants that gathers more. */
  private List<List<Integer>> clusters() {
    List<List<Integer>> clusters = new ArrayList<>();
    List<List<Integer>> left = new ArrayList<>();
    for (List<Integer> meetings : theirs) {
      clusters.add(new ArrayList<>());
      left.add(new ArrayList<>(meetings));
    }
    for (int round = 0; round < left.size(); round++) {
      int most = 0;
      for (int p = 0; p < left.size(); p++) {
        most = left.get(p).size() > left.get(most).size() ? p : most;
      }
      List<Integer> taken = List.copyOf(left.get(most));
      clusters.get(most).addAll(taken);
      left.forEach(meetings -> meetings.removeAll(taken));
    }
    return clusters;
  }

  private void cluster(List<Integer> meetings, int p, int t, VecInt busy) {
    VecInt here = new VecInt();
    for (int m : meetings) {
      if (x[m][t] != FALSE) {
        here.push(x[m][t]);
      }
    }
    if (here.size() == 1) {
      busy.push(here.get(0));
    } else if (here.size() > 1) {
      boolean all = meetings.size() == theirs.get(p).size();
      int any = all ? used[p][t] : clauses.variable();
      for (int i = 0; i < here.size() && !all; i++) {
        clauses.add(-here.get(i), any);
      }
      busy.push(any);
    }
  }

  private void fairness() {
    int[][] breaks = new int[used.length][];
    boolean somebodyHasNone = false;
    for (int p = 0; p < used.length; p++) {
      int[] holes = java.util.Arrays.stream(hole[p]).filter(h -> h != FALSE).toArray();
      somebodyHasNone |= holes.length == 0;
      breaks[p] = Count.of(clauses, holes, holes.length);
    }
    for (int[] many : breaks) {
      if (somebodyHasNone) {
        if (many.length > problem.fairness()) {
          clauses.add(-many[problem.fairness()]);
        }
      } else {
        notMoreThanOthers(many, breaks);
      }
    }
  }

  private void notMoreThanOthers(int[] many, int[][] breaks) {
    for (int i = problem.fairness(); i < many.length; i++) {
      int least = i - problem.fairness();
      for (int[] few : breaks) {
        implies(many[i], least < few.length ? few[least] : FALSE);
      }
    }
  }

  /** Every literal that costs a break. */
  int[] holes() {
    return java.util.Arrays.stream(hole)
        .flatMapToInt(java.util.Arrays::stream)
        .filter(literal -> literal != FALSE)
        .toArray();
  }

  /** The slot of each meeting in the last model. */
  List<Integer> slots() {
    List<Integer> slots = new ArrayList<>();
    for (int[] row : x) {
      int slot = 0;
      while (row[slot] == FALSE || !clauses.holds(row[slot])) {
        slot++;
      }
      slots.add(slot);
    }
    return slots;
  }
}
