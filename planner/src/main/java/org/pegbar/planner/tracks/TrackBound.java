// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A proven lower bound of the objective: the sum of what each track must cost alone, with a rent on
 * every cell that more than one of them wants (Lagrangean relaxation of one track to a cell;
 * Fisher, Management Science 27(1), 1981). For any rents not below zero the sum of the tracks'
 * least prices minus all rents is a bound; subgradient steps look for rents that make it large.
 * What tracks do to each other, and shared people, count as nothing. All in whole numbers.
 */
final class TrackBound {
  private static final int NODES = 2_000;
  private static final int NODES_A_ROUND = 150;
  private static final double LEAST_NORM = 1e-3;

  /** No rent is above: keeps every sum far from overflow. */
  private static final long DEAREST = 1_000_000 * AloneTrack.SCALE;

  private final TrackModel model;
  private final List<AloneTrack> tracks;
  private final double[] used;
  private long[] rent;
  private long best;

  TrackBound(TrackModel model) {
    this.model = model;
    tracks =
        IntStream.range(0, model.tracks)
            .filter(k -> model.ofTrack[k].length > 0)
            .mapToObj(k -> new AloneTrack(model, k))
            .toList();
    used = new double[model.cells];
    rent = new long[model.cells];
  }

  /** The best bound so far. */
  long value() {
    return Math.ceilDiv(best, AloneTrack.SCALE);
  }

  /** Every track for itself; with fewer branches once the clock is over. */
  long alone(long deadlineNanos) {
    long sum = 0;
    for (AloneTrack track : tracks) {
      int nodes = System.nanoTime() - deadlineNanos < 0 ? NODES : 1;
      sum += track.bound(rent, used, nodes);
      track.use(used);
    }
    best = Math.max(best, sum >= Transport.IMPOSSIBLE ? 0 : sum);
    return value();
  }

  /** Looks for rents until the bound meets what was found, the rounds are over or the clock is. */
  long together(long found, int rounds, long deadlineNanos) {
    double pace = 1;
    int lost = 0;
    long[] dearest = rent.clone();
    for (int i = 0; i < rounds && value() < found && System.nanoTime() - deadlineNanos < 0; i++) {
      long sum = sum(NODES_A_ROUND);
      if (sum > best) {
        best = sum;
        dearest = rent.clone();
        lost = 0;
      } else if (++lost == 3) {
        pace /= 2;
        lost = 0;
        rent = dearest.clone();
      }
      step(pace * (found * AloneTrack.SCALE - sum));
    }
    return value();
  }

  private long sum(int nodes) {
    java.util.Arrays.fill(used, 0);
    long sum = 0;
    for (AloneTrack track : tracks) {
      long bound = track.bound(rent, used, nodes);
      if (bound >= Transport.IMPOSSIBLE) {
        return 0;
      }
      sum += bound;
      track.use(used);
    }
    for (long each : rent) {
      sum -= each;
    }
    return sum;
  }

  private void step(double gap) {
    double norm = 0;
    for (int c = 0; c < model.cells; c++) {
      double over = used[c] - 1;
      norm += over > 0 || rent[c] > 0 ? over * over : 0;
    }
    if (norm > LEAST_NORM) {
      for (int c = 0; c < model.cells; c++) {
        long change = Math.round(gap * (used[c] - 1) / norm);
        rent[c] = Math.clamp(rent[c] + change, 0, DEAREST);
      }
    }
  }
}
