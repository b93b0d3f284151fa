// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.matchmaking;

import java.util.Arrays;

/**
 * Meetings in slots, and what they are worth, kept by differences. Tables are only counted: any
 * common table will do, and a stand is free whenever its owner is.
 */
final class Board {
  static final int NONE = Market.NONE;

  /** Goals that do not depend on tables. */
  static final int GOALS = 8;

  private static final int WISHES = 2;
  private static final int SHARE = 3;
  private static final int BREAKS = 7;

  final Market market;

  /** Slot of each request, {@link #NONE} if it is not held. */
  final int[] slotOf;

  /** By participant and slot: the request that is held, or {@link #NONE}. */
  final int[][] at;

  final int[] meetings;
  final int[] commonAt;
  private final int[] granted;
  private final long[][] busy;

  /** What is reached of each goal; smaller is better, so the worth is negative. */
  final long[] totals = new long[GOALS];

  /** Nothing is held but what is promised for a slot. */
  Board(Market market) {
    this.market = market;
    slotOf = new int[market.who.length];
    at = new int[market.people][market.slots];
    meetings = new int[market.people];
    granted = new int[market.people];
    commonAt = new int[market.slots];
    busy = new long[market.people][market.halves];
    Arrays.fill(slotOf, NONE);
    for (int[] theirs : at) {
      Arrays.fill(theirs, NONE);
    }
    for (boolean must : market.must) {
      totals[0] += must ? 1 : 0;
    }
    for (int p = 0; p < market.people; p++) {
      person(p, 1);
    }
    for (int r = 0; r < slotOf.length; r++) {
      if (market.fixedSlot[r] != NONE) {
        put(r, market.fixedSlot[r]);
      }
    }
  }

  /** Adds a participant's part of the goals, or takes it away. */
  private void person(int p, int sign) {
    totals[1] += (long) sign * Math.max(0, market.fewest[p] - meetings[p]);
    int[] needed = market.needed[p];
    for (int share = 0; share < needed.length; share++) {
      totals[SHARE + share] += granted[p] < needed[share] ? sign : 0;
    }
  }

  static int breaks(long mask) {
    return Math.max(0, Long.bitCount(mask & ~(mask << 1)) - 1);
  }

  /** True if its people, the tables and the limits allow it in this slot, where it may be. */
  boolean fits(int r, int t) {
    if (market.common[r] && commonAt[t] >= market.capacity[t]) {
      return false;
    }
    for (int p : market.who[r]) {
      if (at[p][t] != NONE || meetings[p] >= market.most[p] || rowTooLong(p, t)) {
        return false;
      }
    }
    return true;
  }

  /** True if one more meeting of the participant in this slot makes too many in a row. */
  boolean rowTooLong(int p, int t) {
    if (market.inRow[p] > Long.SIZE) {
      return false;
    }
    long mask = busy[p][market.half[t]] | 1L << market.place[t];
    for (int i = 0; i < market.inRow[p]; i++) {
      mask &= mask << 1;
    }
    return mask != 0;
  }

  void put(int r, int t) {
    slotOf[r] = t;
    change(r, t, 1);
  }

  void take(int r) {
    int t = slotOf[r];
    slotOf[r] = NONE;
    change(r, t, -1);
  }

  private void change(int r, int t, int sign) {
    totals[0] -= market.must[r] ? sign : 0;
    totals[WISHES] -= sign * market.worth[r];
    commonAt[t] += market.common[r] ? sign : 0;
    int h = market.half[t];
    for (int i = 0; i < market.who[r].length; i++) {
      int p = market.who[r][i];
      person(p, -1);
      meetings[p] += sign;
      granted[p] += market.asks[r][i] ? sign : 0;
      person(p, 1);
      at[p][t] = sign > 0 ? r : NONE;
      totals[BREAKS] -= breaks(busy[p][h]);
      busy[p][h] ^= 1L << market.place[t];
      totals[BREAKS] += breaks(busy[p][h]);
    }
  }

  /** Lays out these slots anew. */
  void set(int[] slots) {
    for (int r = 0; r < slots.length; r++) {
      if (slotOf[r] != NONE) {
        take(r);
      }
    }
    for (int r = 0; r < slots.length; r++) {
      if (slots[r] != NONE) {
        put(r, slots[r]);
      }
    }
  }

  /** Holds whatever still fits. */
  void fill() {
    for (int r = 0; r < slotOf.length; r++) {
      for (int t : market.times[r]) {
        if (slotOf[r] == NONE && fits(r, t)) {
          put(r, t);
        }
      }
    }
  }
}
