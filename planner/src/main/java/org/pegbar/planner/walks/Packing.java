// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.walks;

import java.util.List;
import org.pegbar.planner.problem.InvalidProblem;
import org.pegbar.planner.problem.InvalidProblem.Mistake;
import org.pegbar.planner.problem.Penalty;

/**
 * Three levels of penalty in one number, so that comparing and adding numbers is comparing and
 * adding penalties: a unit of each level is worth more than all that lies below it can sum up to.
 */
public final class Packing {
  private static final double MOST = 4e18;
  private final long mediumUnit;
  private final long hardUnit;
  private final long hardDivisor;

  /**
   * Makes room for these sums, each the most that a level can come to, reward or penalty.
   *
   * @param most if hard penalties do not fit, their weights are divided, but stay at least 1
   * @throws InvalidProblem if medium and soft penalties do not fit
   */
  public Packing(Penalty most) {
    if ((2.0 * most.soft() + 1) * (2.0 * most.medium() + 1) > MOST / 1000) {
      throw new InvalidProblem(
          List.of(
              new Mistake(
                  "weights",
                  "the medium and soft ones are too large together. Maybe divide them by 1000.")));
    }
    mediumUnit = 2 * most.soft() + 1;
    hardUnit = mediumUnit * (2 * most.medium() + 1);
    hardDivisor = (long) Math.ceil(Math.max(1, (double) most.hard() * hardUnit / MOST));
  }

  /** The penalty in one number. */
  public long pack(Penalty penalty) {
    long hard =
        penalty.hard() > 0
            ? Math.max(1, penalty.hard() / hardDivisor)
            : penalty.hard() / hardDivisor;
    return hard * hardUnit + penalty.medium() * mediumUnit + penalty.soft();
  }

  /** The least number with a hard part. */
  public long leastHard() {
    return hardUnit - hardUnit / 2;
  }

  /** The penalty again; the hard part is in the divided weights. */
  public Penalty unpack(long packed) {
    long hard = Math.floorDiv(packed + hardUnit / 2, hardUnit);
    long rest = packed - hard * hardUnit;
    long medium = Math.floorDiv(rest + mediumUnit / 2, mediumUnit);
    return new Penalty(hard, medium, rest - medium * mediumUnit);
  }
}
