// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import static org.pegbar.planner.search.Model.NOWHERE;

import java.util.stream.IntStream;

/** The steps a walk may take; each changes the board through the journal, or does nothing. */
final class Moves {
  private static final int CHANGE_TRIES = 8;
  private static final int PLACE_TRIES = 12;
  private final Board board;
  private final Model model;
  private final Clashes clashes;
  private final Places places;
  private final Journal journal;
  private final Rng rng;
  private final Ejection ejection;
  private final Chains chains;
  private final Blocks blocks;
  private final int[] movable;

  Moves(Walk.Parts parts) {
    this.board = parts.board();
    this.model = board.model;
    this.clashes = parts.clashes();
    this.places = parts.places();
    this.journal = parts.journal();
    this.rng = parts.rng();
    this.ejection = new Ejection(parts);
    this.chains = new Chains(parts, ejection);
    this.blocks = new Blocks(parts, ejection);
    this.movable =
        IntStream.range(0, model.activities)
            .filter(a -> !model.pinned[a] && places.anywhere(a))
            .toArray();
  }

  boolean possible() {
    return movable.length > 0;
  }

  /** Takes one step of a random kind. */
  void any() {
    int dice = rng.below(100);
    if (board.waitingCount > 0 && dice < 25) {
      place(board.waiting[rng.below(board.waitingCount)]);
      return;
    }
    int a = movable[rng.below(movable.length)];
    if (!board.placed(a)) {
      place(a);
    } else if (dice < 62) {
      change(a);
    } else if (dice < 74) {
      swap(a, movable[rng.below(movable.length)]);
    } else if (dice < 82) {
      eject(a);
    } else if (dice < 90) {
      chains.pull(a);
    } else if (dice < 96) {
      blocks.moveRun(a);
    } else if (dice < 99 || !model.people.boundsWaits) {
      blocks.exchangeRooms(a);
    } else {
      journal.detach(a);
    }
  }

  /** Moves an activity to the best of a few free places. */
  private void change(int a) {
    int r = board.room[a];
    int s = board.start[a];
    journal.detach(a);
    if (places.best(a, r, s, CHANGE_TRIES)) {
      journal.attach(a, places.bestRoom, places.bestStart);
    }
  }

  /** Gives a waiting activity a place, if need be by sending others away. */
  private void place(int a) {
    if (model.pinned[a] || !places.anywhere(a)) {
      return;
    }
    if (places.best(a, NOWHERE, 0, PLACE_TRIES)) {
      journal.attach(a, places.bestRoom, places.bestStart);
    } else {
      ejection.squeezeIn(a, NOWHERE, 0);
    }
  }

  /** Puts an activity where others are and sends them elsewhere. */
  private void eject(int a) {
    int r = board.room[a];
    int s = board.start[a];
    journal.detach(a);
    ejection.squeezeIn(a, r, s);
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
    if (!clashes.allowed(a, roomB, toA)) {
      places.tried++;
      return;
    }
    journal.detach(a);
    journal.detach(b);
    places.tried++;
    if (clashes.free(a, roomB, toA)) {
      journal.attach(a, roomB, toA);
      if (clashes.free(b, roomA, toB)) {
        journal.attach(b, roomA, toB);
      } else if (places.best(b, roomA, toB, CHANGE_TRIES)) {
        journal.attach(b, places.bestRoom, places.bestStart);
      }
    }
  }
}
