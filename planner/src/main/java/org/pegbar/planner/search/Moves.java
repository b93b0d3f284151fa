// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import static org.pegbar.planner.search.Model.NOWHERE;

/** The steps a walk may take; each changes the board through the journal, or does nothing. */
final class Moves {
  private static final int CHANGE_TRIES = 8;
  private static final int RETURN_TRIES = 12;
  private static final int MOST_EJECTED = 6;
  private static final int LONGEST_RUN = 6;
  private final Board board;
  private final Model model;
  private final Clashes clashes;
  private final Places places;
  private final Journal journal;
  private final Rng rng;
  private final int[] movable;
  private final int[] ejected = new int[MOST_EJECTED * LONGEST_RUN];
  private final int[] ejectedRoom = new int[MOST_EJECTED * LONGEST_RUN];
  private final int[] ejectedStart = new int[MOST_EJECTED * LONGEST_RUN];
  private int ejectedCount;
  private final int[] run = new int[LONGEST_RUN];
  private final int[] runStart = new int[LONGEST_RUN];

  Moves(Board board, Clashes clashes, Places places, Journal journal, Rng rng) {
    this.board = board;
    this.model = board.model;
    this.clashes = clashes;
    this.places = places;
    this.journal = journal;
    this.rng = rng;
    this.movable =
        java.util.stream.IntStream.range(0, model.activities)
            .filter(a -> !model.pinned[a] && places.anywhere(a))
            .toArray();
  }

  boolean possible() {
    return movable.length > 0;
  }

  /** Takes one step of a random kind. */
  void any() {
    int dice = rng.below(100);
    if (board.waitingCount > 0 && dice < 30) {
      place(board.waiting[rng.below(board.waitingCount)]);
      return;
    }
    int a = movable[rng.below(movable.length)];
    if (!board.placed(a)) {
      place(a);
    } else if (dice < 70) {
      change(a);
    } else if (dice < 85) {
      swap(a, movable[rng.below(movable.length)]);
    } else if (dice < 93) {
      eject(a);
    } else {
      moveRun(a);
    }
  }

  /** Moves an activity to the best of a few free places. */
  private void change(int a) {
    int r = board.room[a];
    int s = board.start[a];
    journal.detach(a);
    if (places.best(a, r, s, CHANGE_TRIES)) {
      journal.attach(a, places.bestRoom, places.bestStart, places.bestPrice);
    }
  }

  /** Gives a waiting activity a place, if need be by sending others away. */
  private void place(int a) {
    if (model.pinned[a] || !places.anywhere(a)) {
      return;
    }
    if (places.best(a, NOWHERE, 0, RETURN_TRIES)) {
      journal.attach(a, places.bestRoom, places.bestStart, places.bestPrice);
    } else {
      squeezeIn(a, NOWHERE, 0);
    }
  }

  /** Puts an activity where others are and sends them elsewhere. */
  private void eject(int a) {
    int r = board.room[a];
    int s = board.start[a];
    journal.detach(a);
    squeezeIn(a, r, s);
  }

  private void squeezeIn(int a, int hintRoom, int hintStart) {
    ejectedCount = 0;
    places.draw(a, hintRoom, hintStart);
    places.tried++;
    if (clashes.allowed(a, places.room, places.start)
        && clear(a, places.room, places.start, MOST_EJECTED)) {
      journal.attach(a, places.room, places.start);
      returnEjected(hintRoom, hintStart);
    }
  }

  /** Sends away whoever is in the way; false, with some perhaps gone, if that is not possible. */
  private boolean clear(int a, int r, int s, int most) {
    int count = clashes.with(a, r, s, most + 1);
    if (count > most || ejectedCount + count > ejected.length) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (model.pinned[clashes.found[i]]) {
        return false;
      }
    }
    for (int i = 0; i < count; i++) {
      int b = clashes.found[i];
      ejected[ejectedCount] = b;
      ejectedRoom[ejectedCount] = board.room[b];
      ejectedStart[ejectedCount++] = board.start[b];
      journal.detach(b);
    }
    return true;
  }

  private void returnEjected(int hintRoom, int hintStart) {
    for (int i = 0; i < ejectedCount; i++) {
      int b = ejected[i];
      int r = rng.below(2) == 0 || hintRoom == NOWHERE ? ejectedRoom[i] : hintRoom;
      int s = r == hintRoom ? hintStart : ejectedStart[i];
      if (!board.placed(b) && places.best(b, r, s, RETURN_TRIES)) {
        journal.attach(b, places.bestRoom, places.bestStart, places.bestPrice);
      }
    }
  }

  /** Lets two activities change places; neighbours of unequal length close up. */
  private void swap(int a, int b) {
    if (a == b || !board.placed(b)) {
      return;
    }
    int roomA = board.room[a];
    int roomB = board.room[b];
    int startA = board.start[a];
    int startB = board.start[b];
    int toA = startB;
    int toB = startA;
    if (roomA == roomB && startA < startB) {
      toA = startB + model.minutes[b] - model.minutes[a];
    } else if (roomA == roomB) {
      toB = startA + model.minutes[a] - model.minutes[b];
    }
    journal.detach(a);
    journal.detach(b);
    places.tried++;
    if (clashes.free(a, roomB, toA)) {
      journal.attach(a, roomB, toA);
      if (clashes.free(b, roomA, toB)) {
        journal.attach(b, roomA, toB);
      } else if (places.best(b, roomA, toB, CHANGE_TRIES)) {
        journal.attach(b, places.bestRoom, places.bestStart, places.bestPrice);
      }
    }
  }

  /** Moves neighbours of one track together; whoever is in the way goes where they came from. */
  private void moveRun(int first) {
    int fromRoom = board.room[first];
    int from = board.start[first];
    int length = gather(first, fromRoom);
    places.draw(first, fromRoom, from);
    int toRoom = places.room;
    int shift = places.start - from;
    for (int i = 0; i < length; i++) {
      journal.detach(run[i]);
    }
    ejectedCount = 0;
    places.tried++;
    for (int i = 0; i < length; i++) {
      int a = run[i];
      int s = runStart[i] + shift;
      if (!clashes.allowed(a, toRoom, s) || !clear(a, toRoom, s, MOST_EJECTED)) {
        return;
      }
      journal.attach(a, toRoom, s);
    }
    for (int i = 0; i < ejectedCount; i++) {
      takeTheirPlace(i, fromRoom, ejectedStart[i] - shift);
    }
  }

  private void takeTheirPlace(int i, int r, int s) {
    int b = ejected[i];
    if (board.placed(b)) {
      return;
    }
    if (clashes.free(b, r, s)) {
      journal.attach(b, r, s);
    } else if (places.best(b, r, s, RETURN_TRIES)) {
      journal.attach(b, places.bestRoom, places.bestStart, places.bestPrice);
    }
  }

  private int gather(int first, int r) {
    int most = 1 + rng.below(LONGEST_RUN);
    int at = board.position(r, board.start[first], first);
    int length = 0;
    while (length < most && at < board.roomCount[r]) {
      int a = board.inRoom[r][at++];
      if (model.pinned[a] || model.track[a] != model.track[first]) {
        break;
      }
      run[length] = a;
      runStart[length++] = board.start[a];
    }
    return length;
  }
}
