// SPDX-License-Identifier: Apache-2.0
package org.pegbar.demo.art;

import java.util.List;
import java.util.Random;

/** The same throws for the same seed, on every machine and every Java. */
final class Dice {

  private final Random random;

  Dice(long seed) {
    this.random = new Random(scattered(seed));
  }

  /** Seeds that stand side by side must not throw alike: the last steps of SplitMix64. */
  private static long scattered(long seed) {
    var mixed = seed + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** A number from low to high, both included up to rounding. */
  double between(double low, double high) {
    return low + random.nextDouble() * (high - low);
  }

  /** One of the given, each as likely as the others. */
  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** True in the given share of throws, 0 to 1. */
  boolean chance(double share) {
    return random.nextDouble() < share;
  }
}
