// SPDX-License-Identifier: Apache-2.0
/**
 * The exact engine for one-to-one meetings. {@link org.pegbar.planner.meetings.Encoding} says the
 * rules in clauses, with the implied constraints of Bofill and others (JAIR 74, 2022) that make
 * them fast; {@link org.pegbar.planner.sat.Minimum} raises a lower bound, core by core, until a
 * plan meets it, so that the first plan found is proven to be the best. Two {@link
 * org.pegbar.planner.meetings.Attempt}s may run side by side and share what they find in a {@link
 * org.pegbar.planner.meetings.Race}. Where there is no plan, {@link
 * org.pegbar.planner.meetings.Conflicts} says which facts forbid it.
 */
@NullMarked
package org.pegbar.planner.meetings;

import org.jspecify.annotations.NullMarked;
