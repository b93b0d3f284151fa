// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import static org.pegbar.planner.search.Model.NOWHERE;

/** Looks for a free place for an activity that has none, by trying likely ones. */
final class Places {
  private final Board board;
  private final Model model;
  private final Clashes clashes;
  private final Rng rng;
  private static final int[] NONE = {};
  private final int[][] byTrack;

  /** Places tried so far. */
  long tried;

  /** The candidate drawn last, and the best found. */
  int room;

  int start;
  int bestRoom;
  int bestStart;
  long bestPrice;
  private long bestTop;

  Places(Board board, Clashes clashes, Rng rng) {
    this.board = board;
    this.model = board.model;
    this.clashes = clashes;
    this.rng = rng;
    int[] sizes = new int[model.tracks];
    for (int track : model.track) {
      if (track != NOWHERE) {
        sizes[track]++;
      }
    }
    byTrack = new int[model.tracks][];
    for (int k = 0; k < model.tracks; k++) {
      byTrack[k] = new int[sizes[k]];
    }
    for (int a = 0; a < model.activities; a++) {
      if (model.track[a] != NOWHERE) {
        byTrack[model.track[a]][--sizes[model.track[a]]] = a;
      }
    }
  }

  boolean anywhere(int a) {
    return model.roomTables.allowed[a].length > 0 && model.timeTables.starts[a].length > 0;
  }

  /** Tries {@code tries} places; true if one was free, the cheapest of which is then the best. */
  boolean best(int a, int hintRoom, int hintStart, int tries) {
    bestRoom = NOWHERE;
    for (int i = 0; i < tries && anywhere(a); i++) {
      draw(a, hintRoom, hintStart);
      consider(a, room, start);
    }
    return bestRoom != NOWHERE;
  }

  /** Tries every place there is. */
  boolean bestOfAll(int a) {
    bestRoom = NOWHERE;
    for (int s : model.timeTables.starts[a]) {
      if (!clashes.busy(a, s)) {
        for (int r : model.roomTables.allowed[a]) {
          consider(a, r, s);
        }
      }
    }
    return bestRoom != NOWHERE;
  }

  /** Takes the first free place there is; true if there is one. */
  boolean firstOfAll(int a) {
    bestRoom = NOWHERE;
    for (int s : model.timeTables.starts[a]) {
      int[] rooms = clashes.busy(a, s) ? NONE : model.roomTables.allowed[a];
      for (int r : rooms) {
        consider(a, r, s);
        if (bestRoom != NOWHERE) {
          return true;
        }
      }
    }
    return false;
  }

  void consider(int a, int r, int s) {
    tried++;
    if (!clashes.free(a, r, s)) {
      return;
    }
    long top = board.topPrice(a, r, s);
    if (bestRoom != NOWHERE && top > bestTop && !model.people.boundsWaits) {
      return;
    }
    long price = board.price(a, r, s);
    top += board.bounds() * model.hardUnit;
    if (bestRoom == NOWHERE || top < bestTop || (top == bestTop && price < bestPrice)) {
      bestRoom = r;
      bestStart = s;
      bestPrice = price;
      bestTop = top;
    }
  }

  /** Draws a likely place into {@link #room} and {@link #start}. */
  void draw(int a, int hintRoom, int hintStart) {
    room = anyRoom(a);
    start = anyStart(a);
    switch (rng.below(9)) {
      case 0 -> room = hintRoom == NOWHERE ? room : hintRoom;
      case 1 -> start = hintRoom == NOWHERE ? start : hintStart;
      case 2 -> besideTrackMate(a);
      case 3 -> besideSomebody(a, room);
      case 4 -> besideSomebody(a, hintRoom == NOWHERE ? room : hintRoom);
      case 5 -> published(a);
      case 6 -> besideThemselves(a);
      default -> {}
    }
  }

  /** A room that may be used, more often one that fits. */
  private int anyRoom(int a) {
    int[] rooms = model.roomTables.allowed[a];
    int first = rng.below(rooms.length);
    return rooms[model.roomTables.varied(a) ? Math.min(first, rng.below(rooms.length)) : first];
  }

  private int anyStart(int a) {
    int[] starts = model.timeTables.starts[a];
    return starts[rng.below(starts.length)];
  }

  private void published(int a) {
    if (model.publishedWeight[a] > 0) {
      room = model.publishedRoom[a];
      start = model.publishedStart[a];
    }
  }

  private void besideTrackMate(int a) {
    if (model.track[a] != NOWHERE) {
      int[] mates = byTrack[model.track[a]];
      int mate = mates[rng.below(mates.length)];
      if (board.placed(mate)) {
        room = board.room[mate];
        beside(a, mate);
      }
    }
  }

  private void besideSomebody(int a, int r) {
    if (board.roomCount[r] > 0) {
      room = r;
      beside(a, board.inRoom[r][rng.below(board.roomCount[r])]);
    }
  }

  /** Right before or after something else that one of its people does, the way included. */
  private void besideThemselves(int a) {
    int[] people = model.people.of[a];
    if (people.length == 0) {
      return;
    }
    int[] theirs = model.people.theirs[people[rng.below(people.length)]];
    int b = theirs[rng.below(theirs.length)];
    if (b != a && board.placed(b)) {
      int way = model.roomTables.travel[board.room[b]][room];
      start =
          rng.below(2) == 0
              ? Math.ceilDiv(board.end(b) + way, model.quantum) * model.quantum
              : Math.floorDiv(board.start[b] - way - model.minutes[a], model.quantum)
                  * model.quantum;
    }
  }

  private void beside(int a, int b) {
    int pause = model.roomTables.turnaround[board.room[b]];
    start =
        rng.below(2) == 0
            ? Math.ceilDiv(board.end(b) + pause, model.quantum) * model.quantum
            : Math.floorDiv(board.start[b] - pause - model.minutes[a], model.quantum)
                * model.quantum;
  }
}
