// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.meetings;

import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What several attempts at one problem know together: the best plan so far, by costs of which an
 * earlier one outweighs all later ones, and what is proven about them. It is over when nothing is
 * left to prove or the time is up.
 */
final class Race {
  private final long endNanos;
  private final int[] bounds;
  private int[] costs;
  private int[] slots = {};
  private boolean infeasible;
  private volatile boolean over;
  private @Nullable Throwable failure;

  /**
   * Begins.
   *
   * @param goals number of costs
   */
  Race(int goals, Duration limit) {
    this.endNanos = System.nanoTime() + limit.toNanos();
    this.bounds = new int[goals];
    this.costs = new int[goals];
    Arrays.fill(costs, Integer.MAX_VALUE);
  }

  boolean isOver() {
    return over || isOutOfTime();
  }

  boolean isOutOfTime() {
    return System.nanoTime() - endNanos >= 0;
  }

  /** Hands in a valid plan. */
  synchronized void offer(int[] plan, int[] itsCosts) {
    if (Arrays.compare(itsCosts, costs) < 0) {
      slots = plan;
      costs = itsCosts;
      judge();
    }
  }

  /** Proven: of the plans that are best in all earlier goals, none costs less in this one. */
  synchronized void prove(int goal, int atLeast) {
    bounds[goal] = Math.max(bounds[goal], atLeast);
    judge();
  }

  synchronized void proveInfeasible() {
    infeasible = true;
    stop();
  }

  private void judge() {
    if (Arrays.equals(costs, bounds)) {
      stop();
    }
  }

  /** Waits until it is over, at most so long. */
  synchronized void await(Duration longest) throws InterruptedException {
    long now = System.nanoTime();
    long left = Math.min(endNanos - now, longest.toNanos());
    long until = now + left;
    while (!over && left > 0) {
      wait(left / 1_000_000 + 1);
      left = until - System.nanoTime();
    }
  }

  /** Gives up; the best plan so far is kept. */
  synchronized void stop() {
    over = true;
    notifyAll();
  }

  /** An attempt broke down, which ends the race. */
  synchronized void fail(Throwable cause) {
    failure = cause;
    stop();
  }

  /** Throws what an attempt broke down with. */
  synchronized void check() {
    if (failure != null) {
      throw new IllegalStateException("An attempt at the meetings broke down.", failure);
    }
  }

  synchronized int[] slots() {
    return slots;
  }

  synchronized int cost(int goal) {
    return costs[goal];
  }

  synchronized int bound(int goal) {
    return bounds[goal];
  }

  /** True if the best plan is proven to be the best there is. */
  synchronized boolean won() {
    return Arrays.equals(costs, bounds);
  }

  synchronized boolean infeasible() {
    return infeasible;
  }
}
