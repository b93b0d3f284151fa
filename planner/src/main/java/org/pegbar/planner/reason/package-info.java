// SPDX-License-Identifier: Apache-2.0
/**
 * Why something has no place. Every place an activity might take (a room and a start) is forbidden
 * by at least one fact; {@link org.pegbar.planner.reason.Reasons} looks for few facts that forbid
 * them all, so that the organiser knows what to change.
 */
@NullMarked
package org.pegbar.planner.reason;

import org.jspecify.annotations.NullMarked;
