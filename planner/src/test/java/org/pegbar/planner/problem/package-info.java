// SPDX-License-Identifier: Apache-2.0
/** Tests of what problems refuse. */
@NullMarked
package org.pegbar.planner.problem;

import org.jspecify.annotations.NullMarked;
