// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

import java.time.Duration;

/**
 * Where the search is: its best score so far, and how many of the activities that best plan places.
 */
public record Progress(
    Duration elapsed, long steps, long moves, Score best, int placed, int activities) {}
