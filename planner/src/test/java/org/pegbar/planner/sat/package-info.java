// SPDX-License-Identifier: Apache-2.0
/** Tests of the satisfiability solver against trying everything. */
@NullMarked
package org.pegbar.planner.sat;

import org.jspecify.annotations.NullMarked;
