// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.meetings;

import java.time.Duration;
import java.util.List;
import org.pegbar.planner.meetings.Clauses.Answer;
import org.pegbar.planner.plan.MeetingsPlan;
import org.pegbar.planner.plan.MeetingsPlan.Status;
import org.pegbar.planner.problem.MeetingsProblem;

/** Plans meetings and proves that nothing is better. */
public final class ExactMeetings {
  private final MeetingsProblem problem;
  private final List<Integer> old;
  private final Clauses clauses;
  private final Encoding encoding;
  private int moved;

  private ExactMeetings(MeetingsProblem problem, List<Integer> old, Duration limit) {
    this.problem = problem;
    this.old = old;
    this.clauses = new Clauses(System.nanoTime() + limit.toNanos());
    this.encoding = new Encoding(clauses, problem);
  }

  /** Fewest breaks. */
  public static MeetingsPlan plan(MeetingsProblem problem, Duration limit) {
    return new ExactMeetings(problem, List.of(), limit).run();
  }

  /**
   * Fewest moved meetings, then fewest breaks among those.
   *
   * @param old slot of each of the first meetings; those beyond are new and cannot move
   */
  public static MeetingsPlan replan(MeetingsProblem problem, List<Integer> old, Duration limit) {
    return new ExactMeetings(problem, old, limit).run();
  }

  private MeetingsPlan run() {
    Answer any = clauses.solve(new int[0]);
    if (any != Answer.YES) {
      Status status = any == Answer.NO ? Status.INFEASIBLE : Status.UNKNOWN;
      return new MeetingsPlan(status, 0, 0, 0, List.of());
    }
    List<Integer> best = encoding.slots();
    if (!old.isEmpty()) {
      Minimum moves = new Minimum(clauses, moves());
      if (moves.find() != Answer.YES) {
        return feasible(best, Math.max(moves.bound(), moved));
      }
      best = encoding.slots();
      moves.keep();
    }
    Minimum breaks = new Minimum(clauses, encoding.holes());
    if (breaks.find() != Answer.YES) {
      return feasible(best, breaks.bound());
    }
    return plan(Status.OPTIMAL, encoding.slots(), breaks.bound());
  }

  private int[] moves() {
    int[] stays = new int[old.size()];
    int length = 0;
    for (int m = 0; m < stays.length; m++) {
      int literal = encoding.x[m][old.get(m)];
      if (literal == 0) {
        moved++;
      } else {
        stays[length++] = -literal;
      }
    }
    return java.util.Arrays.copyOf(stays, length);
  }

  private MeetingsPlan feasible(List<Integer> slots, int bound) {
    return plan(Status.FEASIBLE, slots, bound);
  }

  private MeetingsPlan plan(Status status, List<Integer> slots, int bound) {
    int movedNow = 0;
    for (int m = 0; m < old.size(); m++) {
      movedNow += old.get(m).equals(slots.get(m)) ? 0 : 1;
    }
    return new MeetingsPlan(status, movedNow, Breaks.total(problem, slots), bound, slots);
  }
}
