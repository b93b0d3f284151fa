// SPDX-License-Identifier: Apache-2.0
/**
 * The planner at work. {@link org.pegbar.programme.planning.PlanningProblem} says in the planner's
 * words what there is to plan; a run of the planner goes on in the background, tells how far it is,
 * and writes its result in one transaction; {@link org.pegbar.programme.planning.PlanningReport}
 * says in people's words what it found.
 */
@NamedInterface("planning")
@NullMarked
package org.pegbar.programme.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
