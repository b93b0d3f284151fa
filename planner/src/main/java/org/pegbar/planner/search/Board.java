// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import static org.pegbar.planner.search.Model.NEVER;
import static org.pegbar.planner.search.Model.NOWHERE;

import java.util.Arrays;

/**
 * Who is where. {@link #attach} and {@link #detach} keep every count and both sums right; {@link
 * Pricing#of} says what attaching would cost.
 */
final class Board {
  final Model model;
  final int[] room;
  final int[] start;
  final int[] day;

  /** Activities in each room by start, then number. */
  final int[][] inRoom;

  final int[] roomCount;
  final Counts counts;
  final Breaks breaks;

  /** What waits for a place. */
  final int[] waiting;

  final int[] waitingAt;
  int waitingCount;

  /** Broken bounds, disruption and unplaced together, each outweighing the next; then wishes. */
  long top;

  long soft;

  private final Pricing pricing;

  Board(Model model) {
    this.model = model;
    int n = model.activities;
    room = new int[n];
    start = new int[n];
    day = new int[n];
    Arrays.fill(room, NOWHERE);
    Arrays.fill(start, NEVER);
    inRoom = new int[model.rooms][8];
    roomCount = new int[model.rooms];
    counts = new Counts(model);
    breaks = new Breaks(model.people.count);
    waiting = new int[n];
    waitingAt = new int[n];
    for (int a = 0; a < n; a++) {
      waitingAt[a] = waitingCount;
      waiting[waitingCount++] = a;
      top += topPrice(a, NOWHERE, NEVER);
    }
    pricing = new Pricing(this);
    soft = pricing.ofNothing();
  }

  boolean placed(int a) {
    return room[a] != NOWHERE;
  }

  int end(int a) {
    return start[a] + model.minutes[a];
  }

  /** What the upper levels pay for this place, or for none. */
  long topPrice(int a, int r, int s) {
    long price = r == NOWHERE ? model.priority[a] : 0;
    if (model.publishedWeight[a] > 0) {
      boolean sameTime = s == model.publishedStart[a];
      long each = sameTime ? (r == model.publishedRoom[a] ? 0 : 10) : 11;
      price += each * model.publishedWeight[a] * model.disruptionUnit;
    }
    return price;
  }

  /** What the wishes pay if {@code a}, which has no place, comes here. */
  long price(int a, int r, int s) {
    return pricing.of(a, r, s);
  }

  /** Bounds of somebody's day that the place priced last breaks, less those it mends. */
  int bounds() {
    return pricing.bounds;
  }

  /** Puts an activity that has no place here, and its price on the sums. */
  void attach(int a, int r, int s) {
    soft += pricing.of(a, r, s);
    top += pricing.bounds * model.hardUnit + topPrice(a, r, s) - topPrice(a, NOWHERE, NEVER);
    pricing.count(a, 1);
    putDown(a, r, s);
  }

  /** Takes an activity off the board and its price off the sums. */
  void detach(int a) {
    int r = room[a];
    int s = start[a];
    lift(a);
    soft -= pricing.leaving(a, r, s);
    pricing.count(a, -1);
    top -= pricing.bounds * model.hardUnit + topPrice(a, r, s) - topPrice(a, NOWHERE, NEVER);
  }

  /** Attaches without touching the sums. */
  void putDown(int a, int r, int s) {
    room[a] = r;
    start[a] = s;
    day[a] = model.timeTables.day(s);
    insert(a, r, s);
    counts.count(a, r, s, 1);
    int last = waiting[--waitingCount];
    waiting[waitingAt[a]] = last;
    waitingAt[last] = waitingAt[a];
  }

  /** Detaches without touching the sums. */
  void lift(int a) {
    withdraw(a, room[a]);
    counts.count(a, room[a], start[a], -1);
    room[a] = NOWHERE;
    start[a] = NEVER;
    waitingAt[a] = waitingCount;
    waiting[waitingCount++] = a;
  }

  private void insert(int a, int r, int s) {
    if (roomCount[r] == inRoom[r].length) {
      inRoom[r] = Arrays.copyOf(inRoom[r], 2 * roomCount[r]);
    }
    int at = position(r, s, a);
    System.arraycopy(inRoom[r], at, inRoom[r], at + 1, roomCount[r] - at);
    inRoom[r][at] = a;
    roomCount[r]++;
  }

  private void withdraw(int a, int r) {
    int at = position(r, start[a], a);
    roomCount[r]--;
    System.arraycopy(inRoom[r], at + 1, inRoom[r], at, roomCount[r] - at);
  }

  /** Where {@code a} stands, or would stand, among the activities of a room. */
  int position(int r, int s, int a) {
    int[] list = inRoom[r];
    int low = 0;
    int high = roomCount[r];
    while (low < high) {
      int middle = (low + high) >>> 1;
      int b = list[middle];
      if (start[b] < s || (start[b] == s && b < a)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Takes everything off, then sets this plan. */
  void set(int[] rooms, int[] starts) {
    for (int a = 0; a < rooms.length; a++) {
      if (placed(a) && (room[a] != rooms[a] || start[a] != starts[a])) {
        detach(a);
      }
    }
    for (int a = 0; a < rooms.length; a++) {
      if (!placed(a) && rooms[a] != NOWHERE) {
        attach(a, rooms[a], starts[a]);
      }
    }
  }
}
