// SPDX-License-Identifier: Apache-2.0
/**
 * What the planner answers: placements, a lexicographic score, and the reasons, as values. A {@link
 * org.pegbar.planner.plan.Violation} breaks a rule that is never traded, a {@link
 * org.pegbar.planner.plan.Cost} is a wish not met, a {@link org.pegbar.planner.plan.Fact} is one of
 * the facts that leave an activity without a place. Each carries names, times and amounts; the
 * caller makes the sentence in its reader's language.
 */
@NullMarked
package org.pegbar.planner.plan;

import org.jspecify.annotations.NullMarked;
