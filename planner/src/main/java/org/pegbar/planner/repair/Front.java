// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.plan.Score;

/** The remedies worth choosing between: the fewest moves first, then what more moves buy. */
final class Front {
  private static final int MOST_FURTHER_MOVES = 5;
  private final Plight plight;
  private final Watch watch;
  private final Laying laying;
  private final Spots spots;
  private final Kindest kindest;
  private final Reporting reporting;
  private final List<Remedy> points = new ArrayList<>();

  Front(Plight plight, Watch watch) {
    this.plight = plight;
    this.watch = watch;
    this.laying = new Laying(plight);
    int besidesForced = Bound.moves(laying) - plight.forced.length;
    this.spots = new Spots(plight, besidesForced + Fewest.DEEPEST + MOST_FURTHER_MOVES);
    this.kindest = new Kindest(laying, spots, watch);
    this.reporting = new Reporting(plight);
  }

  Fewest.Found find() {
    return new Fewest(laying, spots, watch).find();
  }

  List<Remedy> points(Fewest.Found found, int furtherMoves) {
    Draft best = kindest.kinder(found.draft());
    add(best, found.movesAtLeast());
    if (furtherMoves > 0) {
      sparing(best);
    }
    Draft last = best;
    for (int more = 1; more <= furtherMoves && !watch.isSpent(); more++) {
      last = further(best.moves() + more, best, last, found.movesAtLeast());
    }
    return points;
  }

  /** Fewer moves if one more may be left out. */
  private void sparing(Draft best) {
    for (int moves = Bound.moves(laying); moves < best.moves() && !watch.isSpent(); moves++) {
      Draft draft = kindest.find(new Hunt.Budget(moves, best.leftOut() + 1, Integer.MAX_VALUE));
      if (draft != null) {
        add(draft, Bound.moves(laying));
        return;
      }
    }
  }

  /** With more moves: fewer people told, or else the wishes better kept. */
  private Draft further(int moves, Draft best, Draft last, int movesAtLeast) {
    int fewer = points.getFirst().people().size() - 1;
    Draft draft = kindest.find(new Hunt.Budget(moves, best.leftOut(), fewer));
    draft = draft == null && !plight.bounded ? new Exchange(plight, last, watch).improved() : draft;
    add(draft, movesAtLeast);
    return draft == null ? last : draft;
  }

  private void add(@Nullable Draft draft, int movesAtLeast) {
    if (draft != null) {
      Remedy remedy = reporting.remedy(draft, movesAtLeast);
      if (points.stream().noneMatch(point -> isNoWorse(point, remedy))) {
        points.add(remedy);
      }
    }
  }

  private static boolean isNoWorse(Remedy point, Remedy than) {
    Score mine = point.score();
    Score theirs = than.score();
    return point.moved() <= than.moved()
        && point.unplaced().size() <= than.unplaced().size()
        && point.people().size() <= than.people().size()
        && mine.soft() <= theirs.soft();
  }
}
