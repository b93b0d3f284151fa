// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.meetings;

import org.pegbar.planner.problem.MeetingsProblem;
import org.pegbar.planner.sat.Answer;
import org.pegbar.planner.sat.Gates;
import org.pegbar.planner.sat.Literals;
import org.pegbar.planner.sat.Minimum;
import org.pegbar.planner.sat.Solver;
import org.pegbar.planner.sat.Style;

/** One solver's attempt: the fewest moved meetings if there is an old plan, the fewest breaks. */
final class Attempt implements Runnable {
  private final MeetingsProblem problem;
  private final int[] old;
  private final Race race;
  private final Style style;
  private final boolean anyPlanFirst;

  /**
   * An attempt.
   *
   * @param old slots of the first meetings; empty if there is no old plan
   * @param anyPlanFirst looks for some plan before it looks for the best
   */
  Attempt(MeetingsProblem problem, int[] old, Race race, Style style, boolean anyPlanFirst) {
    this.problem = problem;
    this.old = old;
    this.race = race;
    this.style = style;
    this.anyPlanFirst = anyPlanFirst;
  }

  @Override
  public void run() {
    Solver clauses = new Solver(style, race::isOver);
    Encoding encoding = new Encoding(clauses, new Guards(clauses, false), problem);
    for (int m = 0; m < old.length; m++) {
      if (encoding.x[m][old[m]] != Gates.FALSE) {
        clauses.wish(encoding.x[m][old[m]]);
      }
    }
    if (anyPlanFirst && clauses.solve() == Answer.YES) {
      offer(encoding);
    }
    if (old.length == 0) {
      least(0, clauses, encoding, encoding.breaks, 0);
    } else {
      int[][] moves = moves(encoding);
      if (least(0, clauses, encoding, moves, old.length - moves.length)) {
        least(1, clauses, encoding, encoding.breaks, 0);
      }
    }
  }

  private boolean least(int goal, Solver clauses, Encoding encoding, int[][] counts, int base) {
    race.prove(goal, base);
    Minimum minimum = new Minimum(clauses, counts, base, listener(goal, encoding));
    Answer answer = minimum.find();
    if (answer == Answer.NO) {
      race.proveInfeasible();
    }
    if (answer == Answer.YES) {
      minimum.keep();
    }
    return answer == Answer.YES;
  }

  private Minimum.Listener listener(int goal, Encoding encoding) {
    return new Minimum.Listener() {
      @Override
      public void model() {
        offer(encoding);
      }

      @Override
      public void atLeast(long bound) {
        race.prove(goal, (int) bound);
      }
    };
  }

  private void offer(Encoding encoding) {
    int[] slots = encoding.slots();
    int breaks = Breaks.total(problem, slots);
    race.offer(slots, old.length == 0 ? new int[] {breaks} : new int[] {moved(slots), breaks});
  }

  private int moved(int[] slots) {
    int moved = 0;
    for (int m = 0; m < old.length; m++) {
      moved += slots[m] == old[m] ? 0 : 1;
    }
    return moved;
  }

  /** What is true if an old meeting moves; one that cannot stay is not there. */
  private int[][] moves(Encoding encoding) {
    Literals literals = new Literals();
    for (int m = 0; m < old.length; m++) {
      literals.addUnlessFalse(-encoding.x[m][old[m]]);
    }
    int[][] counts = new int[literals.size()][];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = new int[] {literals.get(i)};
    }
    return counts;
  }
}
