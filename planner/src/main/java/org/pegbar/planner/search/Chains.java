// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

/**
 * Kempe chains: an activity goes to another time, whoever is in the way there goes to its time, and
 * so on until nobody is in the way; everybody keeps to their room but for the first two, who change
 * places (Lü and Hao 2010, for course timetables). Lengths may differ: then times are shifted.
 */
final class Chains {
  private static final int LONGEST = 24;
  private final Board board;
  private final Clashes clashes;
  private final Places places;
  private final Ejection ejection;
  private final Journal journal;
  private final int[] activity = new int[LONGEST];
  private final int[] room = new int[LONGEST];
  private final int[] start = new int[LONGEST];
  private final int[] direction = new int[LONGEST];
  private int count;

  Chains(Walk.Parts parts, Ejection ejection) {
    this.board = parts.board();
    this.clashes = parts.clashes();
    this.places = parts.places();
    this.journal = parts.journal();
    this.ejection = ejection;
  }

  /** Moves a placed activity and all that it pushes. */
  void pull(int a) {
    int fromRoom = board.room[a];
    int from = board.start[a];
    places.draw(a, fromRoom, from);
    int toRoom = places.room;
    int shift = places.start - from;
    if (shift == 0) {
      return;
    }
    count = 0;
    journal.detach(a);
    push(a, toRoom, from + shift, 1);
    for (int i = 0; i < count; i++) {
      settle(i, fromRoom, toRoom, shift);
    }
  }

  private void settle(int i, int fromRoom, int toRoom, int shift) {
    int a = activity[i];
    ejection.begin();
    places.tried++;
    if (board.placed(a) || !clashes.allowed(a, room[i], start[i])) {
      ejection.comeBack(a, room[i], start[i]);
      return;
    }
    if (!ejection.clear(a, room[i], start[i])) {
      ejection.comeBack(a, room[i], start[i]);
      return;
    }
    journal.attach(a, room[i], start[i]);
    for (int k = 0; k < ejection.count(); k++) {
      int theirs = ejection.room(k);
      int there = theirs == toRoom ? fromRoom : theirs == fromRoom ? toRoom : theirs;
      int way = -direction[i];
      push(ejection.activity(k), there, ejection.start(k) + way * shift, way);
    }
  }

  private void push(int a, int r, int s, int way) {
    if (count < LONGEST) {
      activity[count] = a;
      room[count] = r;
      start[count] = s;
      direction[count++] = way;
    }
  }
}
