// SPDX-License-Identifier: Apache-2.0
/**
 * Mends a published plan with the fewest moves. {@link org.pegbar.planner.repair.Disrupted} lets
 * something happen to a problem; {@link org.pegbar.planner.repair.Repair} is the front door: it
 * looks for the plan that keeps every hard rule and moves as few activities as can be, proves how
 * few that is, and offers what one or two moves more would buy.
 *
 * <p>The search is exact. What breaks a rule by itself must move; of two that are in each other's
 * way one must; who is displaced by a move must move too. Branching on nothing else is complete: in
 * a repair from which no move can be spared every moved activity is reached by such a chain. The
 * number of moves deepens from a lower bound, so the first repair found has the fewest. The
 * neighbourhood grows only as needed, as in Phillips, Walker, Ehrgott and Ryan, "Integer
 * programming for minimal perturbation problems in university course timetabling" (Annals of
 * Operations Research 252, 2017); the front of disruption against quality follows Lindahl, Stidsen
 * and Sørensen, "Quality recovering of university timetables" (European Journal of Operational
 * Research 276, 2019).
 */
@NullMarked
package org.pegbar.planner.repair;

import org.jspecify.annotations.NullMarked;
