// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.util.List;
import org.pegbar.planner.plan.Score;
import org.pegbar.planner.plan.Unplaced;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Ref;

/**
 * One way to mend the plan: a point of the front.
 *
 * @param placements the whole plan, in the order of the problem's activities; it breaks no rule
 * @param moves what changes, in the order of the problem's activities; new activities come too
 * @param people everybody whose own programme changes, once each: required or wished for in what
 *     moved
 * @param unplaced what the plan leaves without a place although it had one or was added, and the
 *     facts that forbid it one as long as all others stay
 * @param movesAtLeast proven: no repair that leaves at most as many without a place moves fewer
 * @param fewestPeople proven: no repair with at most as many moves, leaving at most as many without
 *     a place, concerns fewer people
 */
public record Remedy(
    List<Placement> placements,
    List<Move> moves,
    List<Ref> people,
    List<Unplaced> unplaced,
    Score score,
    int movesAtLeast,
    boolean fewestPeople) {

  /** Copies the lists. */
  public Remedy {
    placements = List.copyOf(placements);
    moves = List.copyOf(moves);
    people = List.copyOf(people);
    unplaced = List.copyOf(unplaced);
  }

  /** Published activities that are elsewhere or nowhere now. */
  public int moved() {
    return (int) moves.stream().filter(Move::counts).count();
  }

  /** What the moves weigh together. */
  public long weight() {
    return moves.stream().filter(Move::counts).mapToLong(Move::weight).sum();
  }

  /** True if fewer moves are proven impossible. */
  public boolean isFewest() {
    return moved() == movesAtLeast;
  }

  /** Moves that may be too many: 0 once the fewest are proven. */
  public int gap() {
    return moved() - movesAtLeast;
  }
}
