// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import java.util.Arrays;

/**
 * Timeslots of alike talks to sessions at the least cost, where a session's next cell may cost more
 * than its last: successive shortest paths (Ahuja, Magnanti, Orlin, Network Flows, 1993, section
 * 9.7). Talks may be torn apart, so the cost is a lower bound for whole ones.
 */
final class Transport {
  static final long IMPOSSIBLE = Long.MAX_VALUE / 4;

  /** What a session takes: {@code slots} timeslots at each price, one price after the other. */
  record Offer(int slots, long[] prices) {}

  private final int[] supply;
  private final long[][] cost;
  private final int sessions;
  private final int[][] flow;
  private final long[] distance;
  private final int[] through;
  private final int[] before;
  final int[] load;

  /**
   * @param supply timeslots of each kind of talk
   * @param cost of a timeslot of each kind in each session, {@link #IMPOSSIBLE} where it may not be
   */
  Transport(int[] supply, long[][] cost, int sessions) {
    this.supply = supply;
    this.cost = cost;
    this.sessions = sessions;
    flow = new int[supply.length][sessions];
    distance = new long[sessions];
    through = new int[sessions];
    before = new int[sessions];
    load = new int[sessions];
  }

  /** The least cost, or {@link #IMPOSSIBLE}. */
  long solve(Offer[] offers) {
    Arrays.fill(load, 0);
    for (int[] row : flow) {
      Arrays.fill(row, 0);
    }
    long sum = 0;
    for (int kind = 0; kind < supply.length; kind++) {
      int left = supply[kind];
      while (left > 0) {
        reach(kind);
        int end = cheapest(offers);
        if (end < 0) {
          return IMPOSSIBLE;
        }
        int amount = Math.min(left, amount(end, offers[end]));
        sum += amount * (distance[end] + next(offers[end], end));
        send(kind, end, amount);
        left -= amount;
      }
    }
    return sum;
  }

  /** The cheapest way of bringing one more slot of this kind into each session. */
  private void reach(int kind) {
    System.arraycopy(cost[kind], 0, distance, 0, sessions);
    Arrays.fill(before, -1);
    boolean better = true;
    while (better) {
      better = false;
      for (int s = 0; s < sessions; s++) {
        for (int k = 0; k < supply.length && distance[s] < IMPOSSIBLE; k++) {
          better |= flow[k][s] > 0 && moveOn(k, s);
        }
      }
    }
  }

  private boolean moveOn(int kind, int from) {
    boolean better = false;
    for (int s = 0; s < sessions; s++) {
      long way = distance[from] - cost[kind][from] + cost[kind][s];
      if (cost[kind][s] < IMPOSSIBLE && way < distance[s]) {
        distance[s] = way;
        before[s] = from;
        through[s] = kind;
        better = true;
      }
    }
    return better;
  }

  private long next(Offer offer, int session) {
    int level = load[session] / offer.slots();
    return level < offer.prices().length ? offer.prices()[level] : IMPOSSIBLE;
  }

  private int cheapest(Offer[] offers) {
    int best = -1;
    long least = IMPOSSIBLE;
    for (int s = 0; s < sessions; s++) {
      long next = next(offers[s], s);
      if (distance[s] < IMPOSSIBLE && next < IMPOSSIBLE && distance[s] + next < least) {
        least = distance[s] + next;
        best = s;
      }
    }
    return best;
  }

  private int amount(int end, Offer offer) {
    int amount = offer.slots() - load[end] % offer.slots();
    for (int s = end; before[s] >= 0; s = before[s]) {
      amount = Math.min(amount, flow[through[s]][before[s]]);
    }
    return amount;
  }

  private void send(int kind, int end, int amount) {
    load[end] += amount;
    int s = end;
    for (; before[s] >= 0; s = before[s]) {
      flow[through[s]][s] += amount;
      flow[through[s]][before[s]] -= amount;
    }
    flow[kind][s] += amount;
  }
}
