// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.util.Comparator;

/**
 * A penalty on three levels, 0 is perfect and less than 0 a reward; compared level by level, so
 * that no amount of a lower level buys one point of a higher one.
 */
public record Penalty(long hard, long medium, long soft) implements Comparable<Penalty> {
  /** Nothing to complain about. */
  public static final Penalty NONE = new Penalty(0, 0, 0);

  private static final Comparator<Penalty> LEVEL_BY_LEVEL =
      Comparator.comparingLong(Penalty::hard)
          .thenComparingLong(Penalty::medium)
          .thenComparingLong(Penalty::soft);

  /** Only hard points. */
  public static Penalty ofHard(long points) {
    return new Penalty(points, 0, 0);
  }

  /** Only medium points. */
  public static Penalty ofMedium(long points) {
    return new Penalty(0, points, 0);
  }

  /** Only soft points. */
  public static Penalty ofSoft(long points) {
    return new Penalty(0, 0, points);
  }

  /** Both. */
  public Penalty plus(Penalty other) {
    return new Penalty(hard + other.hard, medium + other.medium, soft + other.soft);
  }

  /** This one so many times. */
  public Penalty times(long count) {
    return new Penalty(hard * count, medium * count, soft * count);
  }

  @Override
  public int compareTo(Penalty other) {
    return LEVEL_BY_LEVEL.compare(this, other);
  }

  /** As Timefold writes scores: penalties are negative, {@code 0hard/-2medium/-310soft}. */
  public String score() {
    return "%dhard/%dmedium/%dsoft".formatted(-hard, -medium, -soft);
  }
}
