// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import static org.pegbar.planner.search.Model.NOWHERE;

/**
 * Puts activities where others are. Who was in the way looks for a free place near where it was, or
 * sends others away in turn: an ejection chain (Glover 1996), cut off when it grows long.
 */
final class Ejection {
  static final int MOST_IN_THE_WAY = 6;
  private static final int MOST = 36;
  private static final int RETURN_TRIES = 12;
  private static final int MOST_DEEPER = 3;
  private final Board board;
  private final Model model;
  private final Clashes clashes;
  private final Places places;
  private final Journal journal;
  private final Rng rng;
  private final int[] activity = new int[MOST];
  private final int[] room = new int[MOST];
  private final int[] start = new int[MOST];
  private int count;

  Ejection(Walk.Parts parts) {
    this.board = parts.board();
    this.model = board.model;
    this.clashes = parts.clashes();
    this.places = parts.places();
    this.journal = parts.journal();
    this.rng = parts.rng();
  }

  void begin() {
    count = 0;
  }

  /** How many were sent away since the beginning. */
  int count() {
    return count;
  }

  int activity(int i) {
    return activity[i];
  }

  int room(int i) {
    return room[i];
  }

  int start(int i) {
    return start[i];
  }

  /** Draws a place for an activity that has none, takes it and lets the others find new ones. */
  void squeezeIn(int a, int hintRoom, int hintStart) {
    begin();
    if (take(a, hintRoom, hintStart)) {
      returnAll(hintRoom, hintStart);
    }
  }

  private boolean take(int a, int hintRoom, int hintStart) {
    places.draw(a, hintRoom, hintStart);
    places.tried++;
    if (clashes.allowed(a, places.room, places.start) && clear(a, places.room, places.start)) {
      journal.attach(a, places.room, places.start);
      return true;
    }
    return false;
  }

  /** Sends away whoever is in the way; false, with nothing changed, if that is not possible. */
  boolean clear(int a, int r, int s) {
    int here = clashes.with(a, r, s, MOST_IN_THE_WAY + 1);
    if (here > MOST_IN_THE_WAY || count + here > MOST || !journal.hasRoomFor(here + 2)) {
      return false;
    }
    for (int i = 0; i < here; i++) {
      if (model.pinned[clashes.found[i]]) {
        return false;
      }
    }
    for (int i = 0; i < here; i++) {
      int b = clashes.found[i];
      activity[count] = b;
      room[count] = board.room[b];
      start[count++] = board.start[b];
      journal.detach(b);
    }
    return true;
  }

  private void returnAll(int hintRoom, int hintStart) {
    int deeper = rng.below(2) == 0 ? MOST_DEEPER : 0;
    for (int i = 0; i < count; i++) {
      int b = activity[i];
      int r = rng.below(2) == 0 || hintRoom == NOWHERE ? room[i] : hintRoom;
      int s = r == hintRoom ? hintStart : start[i];
      if (board.placed(b) || comeBack(b, r, s) || deeper == 0) {
        continue;
      }
      deeper--;
      take(b, r, s);
    }
  }

  /** Finds a free place near a hint. */
  boolean comeBack(int b, int hintRoom, int hintStart) {
    if (journal.hasRoomFor(1) && places.best(b, hintRoom, hintStart, RETURN_TRIES)) {
      journal.attach(b, places.bestRoom, places.bestStart);
      return true;
    }
    return false;
  }
}
