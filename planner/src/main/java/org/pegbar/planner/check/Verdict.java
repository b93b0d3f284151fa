// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.List;
import java.util.Map;
import org.pegbar.planner.problem.Penalty;

/**
 * What a solution is worth.
 *
 * @param missing times and rooms that the solution does not say; they make it worse than any
 *     penalty
 * @param totals of the rules that matched
 */
public record Verdict<R>(
    int missing, Penalty total, Map<R, Penalty> totals, List<Match<R>> matches) {

  /** True if everything has its place and no hard rule is broken. */
  public boolean feasible() {
    return missing == 0 && total.hard() <= 0;
  }

  /** As Timefold writes it, for example {@code -2init/-34hard/0medium/-120soft}. */
  public String score() {
    return (missing > 0 ? -missing + "init/" : "") + total.score();
  }
}
