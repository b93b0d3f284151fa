// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.sat;

/**
 * When to start over. Two moods take turns (Biere and Froehlich 2015; Oh 2016): a hasty one that
 * restarts when the glue of late is worse than ever, good at proofs, and a steady one that restarts
 * by Luby's sequence, good at models.
 */
final class Restarts {
  private static final int LUBY_UNIT = 512;
  private double late;
  private double ever;
  private double lateWeight = 1;
  private double everWeight = 1;
  private int since;
  private int luby = 1;
  private long moodEnds;
  private long moodLength;
  private int moods = 1;

  /** True in the steady mood. */
  boolean steady;

  Restarts(boolean steadyFirst, long firstMood) {
    steady = steadyFirst;
    moodLength = firstMood;
    moodEnds = firstMood;
  }

  void conflict(int glue) {
    since++;
    lateWeight = Math.max(1 / 33.0, lateWeight * 0.5);
    everWeight = Math.max(1e-4, everWeight * 0.5);
    late += lateWeight * (glue - late);
    ever += everWeight * (glue - ever);
  }

  /** True if it is time; counts from anew. */
  boolean due(long steps) {
    boolean due = steady ? since >= LUBY_UNIT * luby(luby) : since > 2 && late > 1.1 * ever;
    if (due) {
      since = 0;
      luby += steady ? 1 : 0;
      if (steps > moodEnds) {
        moods++;
        steady = !steady;
        moodEnds = steps + moodLength * moods;
      }
    }
    return due;
  }

  private static int luby(int index) {
    int i = index;
    while (true) {
      int power = Integer.highestOneBit(i + 1);
      if (power == i + 1) {
        return power / 2;
      }
      i -= power - 1;
    }
  }
}
