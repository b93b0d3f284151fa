// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

/** So many visitors want to attend both activities (from favourites); the order does not matter. */
public record Demand(String activity, String other, int people) {}
