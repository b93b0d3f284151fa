// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

/** A small fast random stream (xorshift64*, Vigna 2016); the same seed gives the same stream. */
public final class Rng {
  private long state;

  /** A stream for this seed. */
  public Rng(long seed) {
    long mixed = (seed + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    mixed ^= mixed >>> 29;
    state = mixed == 0 ? 0x2545F4914F6CDD1DL : mixed;
  }

  private long next() {
    state ^= state >>> 12;
    state ^= state << 25;
    state ^= state >>> 27;
    return state * 0x2545F4914F6CDD1DL;
  }

  /** From 0 to below {@code bound}, which is at least 1. */
  public int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }
}
