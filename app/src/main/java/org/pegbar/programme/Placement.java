// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.time.Instant;

/**
 * Where and when a session takes place in the draft.
 *
 * @param pinned the planner must leave it there
 * @param contested the room arrived double-booked in an imported programme, see {@link Part}
 */
public record Placement(String roomId, Instant startsAt, boolean pinned, boolean contested) {}
