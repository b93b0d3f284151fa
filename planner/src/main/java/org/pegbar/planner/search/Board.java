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

  /** Activities in each room by start, then number. */
  final int[][] inRoom;

  final int[] roomCount;
  final int[][] trackInRoom;
  final int[][] trackOnDay;
  final int[] trackRooms;
  final int[] trackDays;
  final int[] dayMinutes;
  final int[] roomMinutes;

  /** What waits for a place. */
  final int[] waiting;

  final int[] waitingAt;
  int waitingCount;

  /** Disruption and unplaced together, disruption outweighing; then the wishes. */
  long top;

  long soft;

  private final Pricing pricing;

  Board(Model model) {
    this.model = model;
    int n = model.activities;
    room = new int[n];
    start = new int[n];
    Arrays.fill(room, NOWHERE);
    Arrays.fill(start, NEVER);
    inRoom = new int[model.rooms][8];
    roomCount = new int[model.rooms];
    trackInRoom = new int[model.tracks][model.rooms];
    trackOnDay = new int[model.tracks][model.timeTables.days()];
    trackRooms = new int[model.tracks];
    trackDays = new int[model.tracks];
    dayMinutes = new int[model.timeTables.days()];
    roomMinutes = new int[model.rooms];
    waiting = new int[n];
    waitingAt = new int[n];
    for (int a = 0; a < n; a++) {
      waitingAt[a] = waitingCount;
      waiting[waitingCount++] = a;
      top += topPrice(a, NOWHERE, NEVER);
    }
    pricing = new Pricing(this);
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

  void attach(int a, int r, int s) {
    attach(a, r, s, pricing.of(a, r, s));
  }

  /** Attaches at a price that is already known. */
  void attach(int a, int r, int s, long price) {
    soft += price;
    top += topPrice(a, r, s) - topPrice(a, NOWHERE, NEVER);
    putDown(a, r, s);
  }

  /** Takes an activity off the board and its price off the sums. */
  void detach(int a) {
    int r = room[a];
    int s = start[a];
    lift(a);
    top -= topPrice(a, r, s) - topPrice(a, NOWHERE, NEVER);
    soft -= pricing.of(a, r, s);
  }

  /** Attaches without touching the sums. */
  void putDown(int a, int r, int s) {
    room[a] = r;
    start[a] = s;
    insert(a, r, s);
    count(a, r, s, 1);
    int last = waiting[--waitingCount];
    waiting[waitingAt[a]] = last;
    waitingAt[last] = waitingAt[a];
  }

  /** Detaches without touching the sums. */
  void lift(int a) {
    withdraw(a, room[a]);
    count(a, room[a], start[a], -1);
    room[a] = NOWHERE;
    start[a] = NEVER;
    waitingAt[a] = waitingCount;
    waiting[waitingCount++] = a;
  }

  private void count(int a, int r, int s, int sign) {
    int day = model.timeTables.day(s);
    dayMinutes[day] += sign * model.minutes[a];
    roomMinutes[r] += sign * model.minutes[a];
    int track = model.track[a];
    if (track != NOWHERE) {
      int inThisRoom = trackInRoom[track][r] += sign;
      int onThisDay = trackOnDay[track][day] += sign;
      int edge = sign > 0 ? 1 : 0;
      trackRooms[track] += inThisRoom == edge ? sign : 0;
      trackDays[track] += onThisDay == edge ? sign : 0;
    }
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
