// SPDX-License-Identifier: Apache-2.0
/** Tests of the repair: each kind of disruption, small cases exhaustively, seeded loops. */
@NullMarked
package org.pegbar.planner.repair;

import org.jspecify.annotations.NullMarked;
