// SPDX-License-Identifier: Apache-2.0
/**
 * Places a programme on one clock: {@link org.pegbar.planner.Planner} is the front door. Give it a
 * {@link org.pegbar.planner.problem.Problem}, get a {@link org.pegbar.planner.plan.Plan} that
 * explains itself. Hard rules are never traded for wishes: what cannot be placed without breaking
 * one stays unplaced, with the smallest set of facts that forbids it.
 */
@NullMarked
package org.pegbar.planner;

import org.jspecify.annotations.NullMarked;
