// SPDX-License-Identifier: Apache-2.0
/**
 * The engine for markets: which requests to meet are granted, when and where. {@link
 * org.pegbar.planner.matchmaking.Matchmaking} is the front door. {@link
 * org.pegbar.planner.matchmaking.Walk} anneals meetings in slots, with tables only counted; {@link
 * org.pegbar.planner.matchmaking.Rents} bound what meetings can be worth; {@link
 * org.pegbar.planner.matchmaking.Proof} proves goal after goal with the satisfiability solver;
 * {@link org.pegbar.planner.matchmaking.Seating} chooses tables. Where not every must can be held,
 * {@link org.pegbar.planner.matchmaking.MustConflict} says which facts forbid it.
 */
@NullMarked
package org.pegbar.planner.matchmaking;

import org.jspecify.annotations.NullMarked;
