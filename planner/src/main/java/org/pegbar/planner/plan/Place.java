// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

import org.pegbar.planner.problem.Ref;

/** A room and a start in minutes since the epoch. */
public record Place(Ref room, int start) {}
