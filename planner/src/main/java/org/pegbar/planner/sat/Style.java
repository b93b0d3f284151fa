// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.sat;

/**
 * How a solver searches; two styles side by side find different things.
 *
 * @param seed for what is left to chance
 * @param steadyFirst begins in the steady mood, which looks for models
 * @param moodSteps work in the first mood; later ones are longer
 */
public record Style(long seed, boolean steadyFirst, long moodSteps) {
  /** Looks for models first. */
  public static final Style SEEKING = new Style(1, true, 30_000_000);

  /** Looks for proofs first. */
  public static final Style PROVING = new Style(2, false, 10_000_000);
}
