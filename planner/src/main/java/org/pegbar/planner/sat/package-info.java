// SPDX-License-Identifier: Apache-2.0
/**
 * A satisfiability solver that learns from conflicts, made for many small questions about the same
 * clauses: assumptions share one decision level, so that a restart keeps them and the glue of a
 * learnt clause does not count them. After MiniSat (Een and Soerensson 2003), Glucose (Audemard and
 * Simon 2009) and CaDiCaL (Biere and others 2020).
 */
@NullMarked
package org.pegbar.planner.sat;

import org.jspecify.annotations.NullMarked;
