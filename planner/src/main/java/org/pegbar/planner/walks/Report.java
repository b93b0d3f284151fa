// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.walks;

import java.time.Duration;
import java.util.List;

/**
 * How a search went.
 *
 * @param curve the moments at which the best had become better
 */
public record Report(
    long seed, Duration elapsed, long steps, long moves, boolean cancelled, List<Glance> curve) {}
