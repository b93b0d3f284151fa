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
  private List<Integer> best = List.of();
  private int movedAtLeast;

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
      return new MeetingsPlan(status, 0, 0, 0, 0, List.of());
    }
    best = encoding.slots();
    if (!old.isEmpty() && !fewestMoves()) {
      return plan(Status.FEASIBLE, 0);
    }
    Minimum breaks = new Minimum(clauses, encoding.holes());
    Answer fewest = breaks.find();
    best = fewest == Answer.YES ? encoding.slots() : best;
    return plan(fewest == Answer.YES ? Status.OPTIMAL : Status.FEASIBLE, breaks.bound());
  }

  private boolean fewestMoves() {
    Minimum moves = new Minimum(clauses, moves());
    Answer fewest = moves.find();
    movedAtLeast += moves.bound();
    if (fewest == Answer.YES) {
      best = encoding.slots();
      moves.keep();
    }
    return fewest == Answer.YES;
  }

  /** What is true if an old meeting moves; one that cannot stay counts at once. */
  private int[] moves() {
    int[] literals = new int[old.size()];
    int length = 0;
    for (int m = 0; m < literals.length; m++) {
      int stays = encoding.x[m][old.get(m)];
      if (stays == 0) {
        movedAtLeast++;
      } else {
        literals[length++] = -stays;
      }
    }
    return java.util.Arrays.copyOf(literals, length);
  }

  private MeetingsPlan plan(Status status, int breaksAtLeast) {
    int moved = 0;
    for (int m = 0; m < old.size(); m++) {
      moved += old.get(m).equals(best.get(m)) ? 0 : 1;
    }
    return new MeetingsPlan(
        status, moved, Breaks.total(problem, best), movedAtLeast, breaksAtLeast, best);
  }
}
