// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

/** Moves of several activities that stay together: a run of one track, or a stretch of a room. */
final class Blocks {
  private static final int LONGEST_RUN = 8;
  private final Board board;
  private final Model model;
  private final Clashes clashes;
  private final Places places;
  private final Journal journal;
  private final Rng rng;
  private final Ejection ejection;
  private final int[] run = new int[2 * LONGEST_RUN];
  private final int[] runStart = new int[2 * LONGEST_RUN];
  private int length;

  Blocks(Walk.Parts parts, Ejection ejection) {
    this.board = parts.board();
    this.model = board.model;
    this.clashes = parts.clashes();
    this.places = parts.places();
    this.journal = parts.journal();
    this.rng = parts.rng();
    this.ejection = ejection;
  }

  /** Moves neighbours of one track together; whoever is in the way goes where they came from. */
  void moveRun(int first) {
    int fromRoom = board.room[first];
    int from = board.start[first];
    length = 0;
    gather(fromRoom, from, first, true);
    places.draw(first, fromRoom, from);
    int toRoom = places.room;
    int shift = places.start - from;
    detachAll();
    ejection.begin();
    places.tried++;
    for (int i = 0; i < length; i++) {
      int s = runStart[i] + shift;
      if (!clashes.allowed(run[i], toRoom, s) || !ejection.clear(run[i], toRoom, s)) {
        return;
      }
      journal.attach(run[i], toRoom, s);
    }
    for (int i = 0; i < ejection.count(); i++) {
      come(ejection.activity(i), fromRoom, ejection.start(i) - shift);
    }
  }

  /** Lets two rooms exchange what they hold during a stretch of time. */
  void exchangeRooms(int first) {
    int[] rooms = model.roomTables.allowed[first];
    int one = board.room[first];
    int other = rooms[rng.below(rooms.length)];
    if (one == other) {
      return;
    }
    int from = board.start[first];
    length = 0;
    gather(one, from, first, false);
    int mine = length;
    int until = runStart[mine - 1] + model.minutes[run[mine - 1]];
    if (!gatherUntil(other, from, until)) {
      return;
    }
    detachAll();
    places.tried++;
    for (int i = 0; i < length; i++) {
      come(run[i], i < mine ? other : one, runStart[i]);
    }
  }

  private void detachAll() {
    for (int i = 0; i < length; i++) {
      journal.detach(run[i]);
    }
  }

  private void come(int a, int r, int s) {
    if (board.placed(a)) {
      return;
    }
    if (clashes.free(a, r, s)) {
      journal.attach(a, r, s);
    } else {
      ejection.comeBack(a, r, s);
    }
  }

  private void gather(int r, int from, int first, boolean sameTrack) {
    int most = 1 + rng.below(LONGEST_RUN);
    int at = board.position(r, from, first);
    while (length < most && at < board.roomCount[r]) {
      int a = board.inRoom[r][at++];
      boolean apart = board.day[a] != board.day[first];
      if (model.pinned[a] || apart || (sameTrack && model.track[a] != model.track[first])) {
        return;
      }
      note(a);
    }
  }

  private boolean gatherUntil(int r, int from, int until) {
    int at = board.position(r, from, 0);
    if (at > 0 && board.end(board.inRoom[r][at - 1]) > from) {
      at--;
    }
    for (; at < board.roomCount[r] && board.start[board.inRoom[r][at]] < until; at++) {
      if (model.pinned[board.inRoom[r][at]] || length == run.length) {
        return false;
      }
      note(board.inRoom[r][at]);
    }
    return true;
  }

  private void note(int a) {
    run[length] = a;
    runStart[length++] = board.start[a];
  }
}
