// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Rule;

/**
 * The planner's answer.
 *
 * @param placements in the order of the problem's activities
 * @param totals weighted penalty of every rule that has one
 * @param violations only among what was pinned
 * @param unplaced what has no place, and why
 * @param steps accepted or refused decisions of the search
 * @param moves places tried
 * @param cancelled the listener stopped the search; this is the best until then
 * @param curve when which best score was found
 */
public record Plan(
    List<Placement> placements,
    Score score,
    Map<Rule, Long> totals,
    List<Violation> violations,
    List<Cost> costs,
    List<Unplaced> unplaced,
    long seed,
    Duration elapsed,
    long steps,
    long moves,
    boolean cancelled,
    List<CurvePoint> curve) {

  /** Places tried each second. */
  public long movesPerSecond() {
    return elapsed.isZero() ? moves : (long) (moves * 1e9 / elapsed.toNanos());
  }
}
