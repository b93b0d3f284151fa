// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * How long to look for a repair.
 *
 * @param timeLimit of the search as a whole; writing the report comes on top
 * @param furtherMoves so many moves more than the fewest are offered if they buy something, 0 to 5
 * @param goOn asked now and then; false ends the search with the best so far
 */
public record Effort(Duration timeLimit, int furtherMoves, BooleanSupplier goOn) {

  /** Refuses limits that make no search. */
  public Effort {
    if (timeLimit.isNegative() || furtherMoves < 0 || furtherMoves > 5) {
      throw new IllegalArgumentException(
          "The time must not be negative and further moves be 0 to 5, but got %s and %d."
              .formatted(timeLimit, furtherMoves));
    }
  }

  /** So long, and what two moves more would buy. */
  public static Effort lasting(Duration time) {
    return new Effort(time, 2, () -> true);
  }
}
