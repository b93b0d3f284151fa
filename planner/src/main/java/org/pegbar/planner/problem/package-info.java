// SPDX-License-Identifier: Apache-2.0
/**
 * What is asked of the planner: one {@link org.pegbar.planner.problem.Problem} on one clock. Times
 * are whole minutes since an epoch that the caller chooses (for instance midnight before the first
 * day, in the edition's own zone); everything else is told by id, and every id carries the name
 * that people read, so that explanations can speak of people, rooms and sessions.
 */
@NullMarked
package org.pegbar.planner.problem;

import org.jspecify.annotations.NullMarked;
