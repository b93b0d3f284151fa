// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import java.util.List;
import org.pegbar.planner.plan.CurvePoint;
import org.pegbar.planner.problem.Placement;

/** What the search found, and what it took. */
public record Found(
    List<Placement> placements,
    long steps,
    long moves,
    boolean cancelled,
    List<CurvePoint> curve) {}
