// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.search.Position;

/** Looks for a repair with the fewest moves: deepens the budget until one is found. */
final class Fewest {
  /** Budgets tried above the lower bound before something is left out. */
  static final int DEEPEST = 4;

  private static final double PART_OF_A_BUDGET = 0.35;

  /**
   * The first repair found.
   *
   * @param movesAtLeast proven for the number left out
   */
  record Found(Draft draft, int movesAtLeast) {}

  private final Laying laying;
  private final Spots spots;
  private final Watch watch;
  private final int lower;

  Fewest(Laying laying, Spots spots, Watch watch) {
    this.laying = laying;
    this.spots = spots;
    this.watch = watch;
    this.lower = Bound.moves(laying);
  }

  Found find() {
    int hopeless = countHopeless();
    Found whole = deepen(hopeless);
    return whole != null ? whole : leaveOut(hopeless);
  }

  /** How many of those that must move have no place, whoever else moves. */
  private int countHopeless() {
    int count = 0;
    for (int i = 0; i < laying.waitingCount(); i++) {
      count += hasPlace(laying.waiting(i)) ? 0 : 1;
    }
    return count;
  }

  private boolean hasPlace(int a) {
    Position position = laying.plight.atHome;
    for (int room : position.rooms(a)) {
      for (int start : position.starts(a)) {
        if (position.allows(a, room, start)) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Found deepen(int leftOut) {
    int atLeast = lower;
    for (int moves = lower; moves <= lower + DEEPEST && !watch.isSpent(); moves++) {
      watch.begin(PART_OF_A_BUDGET);
      AtomicReference<Draft> found = new AtomicReference<>();
      Hunt.End end = hunt(moves, leftOut, found, true);
      Draft draft = found.get();
      if (draft != null) {
        return new Found(draft, atLeast);
      }
      boolean proof = end == Hunt.End.EXHAUSTED && !laying.plight.bounded;
      atLeast = proof && atLeast == moves ? moves + 1 : atLeast;
    }
    return null;
  }

  /** Leaves out as many as it takes to find anything, then fewer as long as there is time. */
  private Found leaveOut(int hopeless) {
    Draft best = anything();
    int atLeast = laying.plight.bounded ? lower : best.moves();
    for (int more = 0; more <= DEEPEST && best.leftOut() > hopeless && !watch.isSpent(); ) {
      watch.begin(PART_OF_A_BUDGET);
      AtomicReference<Draft> better = new AtomicReference<>();
      hunt(best.moves() + more, best.leftOut() - 1, better, true);
      Draft draft = better.get();
      best = draft == null ? best : draft;
      more += draft == null ? 1 : 0;
    }
    return new Found(best, atLeast);
  }

  /** The fewest moves if everything that must move may be left out; there always is a way. */
  private Draft anything() {
    for (int moves = lower; ; moves++) {
      watch.beginWithoutEnd();
      AtomicReference<Draft> found = new AtomicReference<>();
      hunt(moves, laying.plight.homeRoom.length, found, false);
      Draft draft = found.get();
      if (draft != null) {
        return draft;
      }
    }
  }

  private Hunt.End hunt(int moves, int leftOut, AtomicReference<Draft> found, boolean onlyLawful) {
    Hunt.Budget budget = new Hunt.Budget(moves, leftOut, Integer.MAX_VALUE);
    return Hunt.within(
        budget,
        laying,
        spots,
        watch,
        repair -> {
          if (onlyLawful && !repair.isLawful()) {
            return false;
          }
          found.set(Draft.of(repair));
          return true;
        });
  }
}
