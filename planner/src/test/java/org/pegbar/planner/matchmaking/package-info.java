// SPDX-License-Identifier: Apache-2.0
/** Tests of the engine for markets. */
@NullMarked
package org.pegbar.planner.matchmaking;

import org.jspecify.annotations.NullMarked;
