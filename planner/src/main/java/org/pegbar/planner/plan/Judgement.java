// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

import java.util.List;
import java.util.Map;
import org.pegbar.planner.problem.Rule;

/**
 * What a set of placements is worth.
 *
 * @param totals weighted penalty of every rule that has one, hard rules counting violations
 */
public record Judgement(
    Score score, Map<Rule, Long> totals, List<Violation> violations, List<Cost> costs) {}
