// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.meetings;

import java.util.ArrayList;
import java.util.List;
import org.pegbar.planner.plan.MeetingFact;
import org.pegbar.planner.plan.MeetingsConflict;
import org.pegbar.planner.problem.MeetingsProblem;
import org.pegbar.planner.sat.Answer;
import org.pegbar.planner.sat.Literals;
import org.pegbar.planner.sat.Solver;
import org.pegbar.planner.sat.Style;

/**
 * Finds out which facts forbid every plan: switches all of them on, keeps those that the solver
 * blames, and drops one after another as long as the rest still forbids every plan.
 */
final class Conflicts {
  private static final int PATIENCE = 200_000;
  private final Solver clauses;
  private final Guards guards;

  private Conflicts(MeetingsProblem problem, Race race) {
    clauses = new Solver(Style.PROVING, race::isOutOfTime);
    guards = new Guards(clauses, true);
    new Encoding(clauses, guards, problem);
  }

  /** A smallest set of facts that forbids every plan, none of which can be left out. */
  static MeetingsConflict find(MeetingsProblem problem, Race race) {
    return race.isOutOfTime() ? MeetingsConflict.NONE : new Conflicts(problem, race).find();
  }

  private MeetingsConflict find() {
    List<MeetingFact> facts = guards.facts();
    int[] all = new int[facts.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = guards.of(facts.get(i));
    }
    if (clauses.solve(all) != Answer.NO) {
      return MeetingsConflict.NONE;
    }
    return minimal(clauses.core());
  }

  /** Facts told first are dropped last, so that what remains speaks of meetings. */
  private MeetingsConflict minimal(int[] core) {
    Literals needed = new Literals();
    int[] open = core;
    boolean minimal = true;
    while (open.length > 0) {
      int[] others = java.util.Arrays.copyOf(open, open.length - 1);
      int[] asked = new Literals(needed.toArray()).addAll(others).toArray();
      Answer answer = clauses.solveWithin(PATIENCE, asked);
      if (answer == Answer.NO) {
        open = blamed(others);
      } else {
        minimal &= answer == Answer.YES;
        needed.add(open[open.length - 1]);
        open = others;
      }
    }
    return new MeetingsConflict(facts(needed), minimal);
  }

  private int[] blamed(int[] others) {
    Literals blamed = new Literals();
    int[] core = clauses.core();
    for (int literal : others) {
      for (int guilty : core) {
        if (guilty == literal) {
          blamed.add(literal);
        }
      }
    }
    return blamed.toArray();
  }

  private List<MeetingFact> facts(Literals literals) {
    List<MeetingFact> facts = new ArrayList<>();
    for (MeetingFact fact : guards.facts()) {
      for (int literal : literals.toArray()) {
        if (guards.of(fact) == literal) {
          facts.add(fact);
        }
      }
    }
    return facts;
  }
}
