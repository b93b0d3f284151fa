// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.reason;

import java.util.BitSet;
import org.pegbar.planner.plan.Fact;

/**
 * A fact and the places it forbids.
 *
 * @param ease the lower, the more telling: what the activity itself demands before what others do
 */
record Forbidden(Fact fact, BitSet places, int ease) {}
