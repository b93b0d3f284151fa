// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.meetings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pegbar.planner.plan.MeetingFact;
import org.pegbar.planner.sat.Gates;
import org.pegbar.planner.sat.Literals;
import org.pegbar.planner.sat.Solver;

/**
 * Where clauses go. Either every fact simply holds, or each has a literal that switches it on, so
 * that a set of facts can be asked for.
 */
final class Guards {
  private final Solver clauses;
  private final boolean switched;
  private final Map<MeetingFact, Integer> switches = new HashMap<>();
  private final List<MeetingFact> facts = new ArrayList<>();

  /**
   * Takes clauses for a solver.
   *
   * @param switched whether facts can be switched off
   */
  Guards(Solver clauses, boolean switched) {
    this.clauses = clauses;
    this.switched = switched;
  }

  boolean switched() {
    return switched;
  }

  /** The literal that switches the fact on. */
  int of(MeetingFact fact) {
    Integer known = switches.get(fact);
    if (known != null) {
      return known;
    }
    int literal = clauses.variable();
    switches.put(fact, literal);
    facts.add(fact);
    return literal;
  }

  /** Every fact that was asked for, in that order. */
  List<MeetingFact> facts() {
    return facts;
  }

  /** Adds a clause that holds where the fact does. */
  void add(MeetingFact fact, int... literals) {
    if (switched) {
      Literals guarded = new Literals(literals);
      guarded.add(-of(fact));
      clauses.add(guarded.toArray());
    } else {
      clauses.add(literals);
    }
  }

  /** Where the fact holds, one implies the other; 0 stands for false. */
  void implies(MeetingFact fact, int one, int other) {
    if (one != Gates.FALSE && other == Gates.FALSE) {
      add(fact, -one);
    } else if (one != Gates.FALSE) {
      add(fact, -one, other);
    }
  }

  /** Adds a clause that holds where all these meetings must be held. */
  void addIfHeld(int[] meetings, int... literals) {
    Literals guarded = new Literals(literals);
    if (switched) {
      for (int m : meetings) {
        guarded.add(-of(new MeetingFact.Held(m)));
      }
    }
    clauses.add(guarded.toArray());
  }
}
