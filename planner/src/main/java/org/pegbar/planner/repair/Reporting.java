// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.check.Checker;
import org.pegbar.planner.plan.Judgement;
import org.pegbar.planner.plan.Place;
import org.pegbar.planner.plan.Unplaced;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Ref;
import org.pegbar.planner.reason.Reasons;
import org.pegbar.planner.search.Position;

/** Says what a repair changes, with names, and lets the checker judge it. */
final class Reporting {
  private final Plight plight;
  private final Checker checker;

  Reporting(Plight plight) {
    this.plight = plight;
    this.checker = new Checker(plight.problem);
  }

  Remedy remedy(Draft draft, int movesAtLeast) {
    List<Placement> placements = draft.placements(plight);
    Judgement judged = checker.judge(placements);
    if (!judged.violations().isEmpty()) {
      throw new IllegalStateException("A repair breaks rules: " + judged.violations());
    }
    List<Move> moves = new ArrayList<>();
    Set<Ref> people = new LinkedHashSet<>();
    for (int a = 0; a < plight.homeRoom.length; a++) {
      Move move = move(a, draft.position());
      if (move != null) {
        moves.add(move);
        people.addAll(move.counts() ? move.people() : List.of());
      }
    }
    return new Remedy(
        placements,
        moves,
        List.copyOf(people),
        unplaced(moves, placements),
        judged.score(),
        movesAtLeast,
        draft.fewestPeople());
  }

  private @Nullable Move move(int a, Position now) {
    boolean placed = now.isPlaced(a);
    boolean home = plight.hasHome(a);
    boolean same =
        placed == home
            && (!placed
                || (now.roomOf(a) == plight.homeRoom[a] && now.startOf(a) == plight.homeStart[a]));
    boolean wanted = java.util.Arrays.stream(plight.wanted).anyMatch(w -> w == a);
    if (same && !wanted) {
      return null;
    }
    Activity activity = plight.problem.activities().get(a);
    return new Move(
        activity.ref(),
        home ? place(plight.homeRoom[a], plight.homeStart[a]) : null,
        placed ? place(now.roomOf(a), now.startOf(a)) : null,
        java.util.Arrays.stream(plight.people[a])
            .mapToObj(p -> plight.problem.people().get(p).ref())
            .distinct()
            .toList(),
        plight.weight[a]);
  }

  private Place place(int room, int start) {
    return new Place(plight.problem.rooms().get(room).ref(), start);
  }

  private List<Unplaced> unplaced(List<Move> moves, List<Placement> placements) {
    List<Ref> leftOut = moves.stream().filter(m -> m.to() == null).map(Move::activity).toList();
    if (leftOut.isEmpty()) {
      return List.of();
    }
    return new Reasons(plight.problem)
        .whyUnplaced(placements).stream().filter(u -> leftOut.contains(u.activity())).toList();
  }
}
