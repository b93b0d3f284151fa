// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The least that one track must cost if it had the rooms to itself: best-first branch and bound on
 * its number of cells in each session. What is left open is bounded by {@link Transport}, with
 * cells paid by the timeslot. Everything is in units of 1/{@link #SCALE}.
 */
final class AloneTrack {
  static final long SCALE = 27_720;
  private static final int OPEN = -1;
  private final TrackModel model;
  private final int track;
  private final Transport transport;
  private final int[] most;
  private final int[][] rooms;
  private final Transport.Offer[] open;
  private final long[][] cellPrice;
  private long sequence;

  /** Cells wanted of each session by the cheapest way found, fractions where it is not settled. */
  final double[] wanted;

  private record Node(long bound, int[] cells, int[] load, int fixed, long sequence) {}

  AloneTrack(TrackModel model, int track) {
    this.model = model;
    this.track = track;
    transport = transport(model, track);
    most = new int[model.sessions];
    Arrays.setAll(
        most, s -> Math.min(model.rooms, -Math.floorDiv(-model.need[track], model.slots[s])));
    rooms = new int[model.sessions][];
    cellPrice = new long[model.sessions][];
    open = new Transport.Offer[model.sessions];
    wanted = new double[model.sessions];
  }

  private static Transport transport(TrackModel model, int track) {
    Map<List<Long>, Integer> kinds = new LinkedHashMap<>();
    for (int talk : model.ofTrack[track]) {
      kinds.merge(slotPrices(model, talk), model.length[talk], Integer::sum);
    }
    int[] supply = kinds.values().stream().mapToInt(i -> i).toArray();
    long[][] cost =
        kinds.keySet().stream()
            .map(row -> row.stream().mapToLong(i -> i).toArray())
            .toArray(long[][]::new);
    return new Transport(supply, cost, model.sessions);
  }

  /** What a timeslot of this talk costs in each session, in its cheapest room. */
  private static List<Long> slotPrices(TrackModel model, int talk) {
    Long[] prices = new Long[model.sessions];
    for (int s = 0; s < model.sessions; s++) {
      long least = Long.MAX_VALUE;
      for (int r = 0; r < model.rooms; r++) {
        least = Math.min(least, model.talkCell[talk][s * model.rooms + r]);
      }
      prices[s] =
          model.length[talk] > model.slots[s]
              ? Transport.IMPOSSIBLE
              : SCALE * least / model.length[talk];
    }
    return List.of(prices);
  }

  /**
   * The bound.
   *
   * @param rent added to the price of each cell, in units of 1/SCALE, not negative
   * @param used how often cells are wanted by others: of two at one price, the less wanted is taken
   * @param nodes at most so many are opened; the bound is then of what is still open
   */
  long bound(long[] rent, double[] used, int nodes) {
    price(rent, used);
    PriorityQueue<Node> queue =
        new PriorityQueue<>(
            Comparator.comparingLong(Node::bound)
                .thenComparing(Node::fixed, Comparator.reverseOrder())
                .thenComparingLong(Node::sequence));
    int[] cells = new int[model.sessions];
    Arrays.fill(cells, OPEN);
    queue.add(node(cells, 0));
    for (int n = 0; ; n++) {
      Node node = queue.remove();
      if (n >= nodes || node.fixed == model.sessions || node.bound >= Transport.IMPOSSIBLE) {
        remember(node);
        return node.bound;
      }
      branch(node, queue);
    }
  }

  private void branch(Node node, PriorityQueue<Node> queue) {
    int session = undecided(node);
    for (int cells = 0; cells <= most[session]; cells++) {
      int[] child = node.cells.clone();
      child[session] = cells;
      Node next = node(child, node.fixed + 1);
      if (next.bound < Transport.IMPOSSIBLE) {
        queue.add(next);
      }
    }
    if (queue.isEmpty()) {
      queue.add(new Node(Transport.IMPOSSIBLE, node.cells, node.load, model.sessions, 0));
    }
  }

  /** The open session with the most slots in use, so that bounds rise early. */
  private int undecided(Node node) {
    int best = -1;
    int most = -1;
    for (int s = 0; s < model.sessions; s++) {
      if (node.cells[s] == OPEN) {
        int torn = node.load[s] % model.slots[s] == 0 ? 0 : 1000;
        if (node.load[s] + torn > most) {
          most = node.load[s] + torn;
          best = s;
        }
      }
    }
    return best;
  }

  private void remember(Node node) {
    for (int s = 0; s < model.sessions; s++) {
      wanted[s] = node.cells[s] == OPEN ? node.load[s] / (double) model.slots[s] : node.cells[s];
    }
  }

  private Node node(int[] cells, int fixed) {
    Transport.Offer[] offers = new Transport.Offer[model.sessions];
    long sum = 0;
    int widest = 1;
    for (int s = 0; s < model.sessions; s++) {
      offers[s] =
          cells[s] == OPEN ? open[s] : new Transport.Offer(model.slots[s], new long[cells[s]]);
      sum += cells[s] == OPEN ? 0 : cellPrice[s][cells[s]];
      widest = Math.max(widest, cells[s]);
    }
    sum += SCALE * model.prices.roomsPerTrack() * (widest - 1);
    sum += SCALE * model.prices.consecutiveTracks() * (torn(cells) ? 1 : 0);
    long transported = transport.solve(offers);
    long bound = transported >= Transport.IMPOSSIBLE ? Transport.IMPOSSIBLE : sum + transported;
    return new Node(bound, cells, transport.load.clone(), fixed, sequence++);
  }

  /** True if a session that is settled to be without the track lies between two with it. */
  private static boolean torn(int[] cells) {
    boolean before = false;
    boolean gap = false;
    for (int n : cells) {
      if (n > 0 && gap) {
        return true;
      }
      before |= n > 0;
      gap |= before && n == 0;
    }
    return false;
  }

  /** Orders the rooms of each session by price and adds up what the first cells cost. */
  private void price(long[] rent, double[] used) {
    for (int s = 0; s < model.sessions; s++) {
      int first = s * model.rooms;
      long[] prices = new long[model.rooms];
      Arrays.setAll(prices, r -> SCALE * model.trackCell[track][first + r] + rent[first + r]);
      rooms[s] =
          java.util.stream.IntStream.range(0, model.rooms)
              .boxed()
              .sorted(
                  Comparator.<Integer>comparingLong(r -> prices[r])
                      .thenComparingDouble(r -> used[first + r]))
              .mapToInt(r -> r)
              .toArray();
      cellPrice[s] = new long[most[s] + 1];
      long[] each = new long[most[s]];
      for (int n = 0; n < most[s]; n++) {
        long price = prices[rooms[s][n]] + (n > 0 ? SCALE * model.prices.parallelTracks() : 0);
        cellPrice[s][n + 1] = cellPrice[s][n] + price;
        each[n] = Math.floorDiv(price, model.slots[s]);
      }
      open[s] = new Transport.Offer(model.slots[s], each);
    }
  }

  /** Adds the cells that the cheapest way wants. */
  void use(double[] used) {
    for (int s = 0; s < model.sessions; s++) {
      double left = wanted[s];
      for (int n = 0; left > 0 && n < most[s]; n++) {
        used[s * model.rooms + rooms[s][n]] += Math.min(1, left);
        left--;
      }
    }
  }
}
