// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

import java.time.Duration;

/**
 * How long and how to search. The same problem, seed, thread count and step limit give the same
 * plan, unless the time limit strikes first.
 *
 * @param stepLimit steps of each thread; 0 means no limit
 * @param timeLimit of the search as a whole
 * @param threads seeds that search at once and exchange the best
 */
public record Settings(long seed, long stepLimit, Duration timeLimit, int threads) {

  /** Refuses limits and threads that make no search. */
  public Settings {
    if (stepLimit < 0 || timeLimit.isNegative() || threads < 1 || threads > 64) {
      throw new IllegalArgumentException(
          "Steps and time must not be negative and threads be 1 to 64, but got %d steps, %s, %d threads."
              .formatted(stepLimit, timeLimit, threads));
    }
  }

  /** The seed of one of the threads, from 0. */
  public long seedOf(int thread) {
    return seed * 64 + thread;
  }

  /** One thread for so long. */
  public static Settings lasting(Duration time, long seed) {
    return new Settings(seed, 0, time, 1);
  }

  /** One thread for so many steps, however long they take (at most an hour). */
  public static Settings steps(long steps, long seed) {
    return new Settings(seed, steps, Duration.ofHours(1), 1);
  }
}
