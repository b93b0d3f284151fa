// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import static org.pegbar.planner.search.Model.NOWHERE;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The last touches on the best plan: nothing breaks a bound, and no free place stays unused. */
final class Closing {
  private static final int FEW_WAITING = 100;
  private static final int TRIES = 20;
  private final Walk walk;
  private final Board board;
  private final Model model;

  Closing(Walk walk, Model model) {
    this.walk = walk;
    this.board = walk.board();
    this.model = model;
  }

  void play() {
    board.set(walk.bestRoom, walk.bestStart);
    if (model.people.boundsWaits) {
      withdraw();
    }
    Places places = walk.places();
    for (int a = 0; a < model.activities; a++) {
      if (!board.placed(a) && found(a, places) && keepsBounds(a, places)) {
        board.attach(a, places.bestRoom, places.bestStart);
      }
    }
    walk.settle();
  }

  /** The best place, or any where so many wait that the time limit must have cut the start off. */
  private boolean found(int a, Places places) {
    return board.waitingCount <= FEW_WAITING
        ? places.bestOfAll(a)
        : places.best(a, NOWHERE, 0, TRIES) || places.firstOfAll(a);
  }

  private boolean keepsBounds(int a, Places places) {
    board.price(a, places.bestRoom, places.bestStart);
    return board.bounds() <= 0;
  }

  /** Where somebody waits too long, takes off the side of the wait with fewer activities. */
  private void withdraw() {
    boolean again = true;
    while (again && board.top >= model.hardUnit) {
      again = false;
      for (int p = 0; p < model.people.count; p++) {
        again |= model.people.longestWait[p] > 0 && mend(p);
      }
    }
  }

  private boolean mend(int p) {
    int[] theirs =
        IntStream.of(model.people.theirs[p])
            .filter(board::placed)
            .boxed()
            .sorted(Comparator.<Integer>comparingInt(a -> board.start[a]).thenComparing(a -> a))
            .mapToInt(a -> a)
            .toArray();
    for (int i = 1; i < theirs.length; i++) {
      boolean sameDay = board.day[theirs[i]] == board.day[theirs[i - 1]];
      int idle = board.start[theirs[i]] - board.end(theirs[i - 1]);
      if (sameDay && idle > model.people.longestWait[p]) {
        return takeOffASide(theirs, i);
      }
    }
    return false;
  }

  private boolean takeOffASide(int[] theirs, int i) {
    int day = board.day[theirs[i]];
    int[] earlier = movable(theirs, 0, i, day);
    int[] later = movable(theirs, i, theirs.length, day);
    int[] side =
        later.length == 0 || (earlier.length > 0 && earlier.length <= later.length)
            ? earlier
            : later;
    for (int a : side) {
      board.detach(a);
    }
    return side.length > 0;
  }

  private int[] movable(int[] theirs, int from, int to, int day) {
    return IntStream.range(from, to)
        .map(i -> theirs[i])
        .filter(a -> board.day[a] == day && !model.pinned[a])
        .toArray();
  }
}
