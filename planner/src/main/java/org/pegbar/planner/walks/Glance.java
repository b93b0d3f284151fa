// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.walks;

import java.time.Duration;
import org.pegbar.planner.problem.Penalty;

/**
 * Where the search is.
 *
 * @param steps of each thread
 * @param moves weighed by all threads
 */
public record Glance(Duration elapsed, long steps, long moves, Penalty best, int missing) {}
