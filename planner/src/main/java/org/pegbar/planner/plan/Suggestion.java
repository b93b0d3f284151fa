// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

import org.pegbar.planner.problem.Placement;

/**
 * A place that breaks no rule.
 *
 * @param disruption what leaving the published place costs, 0 if it is kept or there is none
 * @param change what the wishes pay more (or less, when negative) than if it had no place
 */
public record Suggestion(Placement placement, long disruption, long change) {}
