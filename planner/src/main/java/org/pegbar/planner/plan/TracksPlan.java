// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

/**
 * A timetable of talks.
 *
 * @param tracks track of each session and room, -1 for none
 * @param talks talk in each timeslot of each session and room, -1 for none
 * @param objective weighted penalties, people conflicts left out because there are none
 * @param conflicts people double-booked, 0 unless no way was found
 * @param unplaced talks without a place
 */
@SuppressWarnings("ArrayRecordComponent") // a table to be written, never compared
public record TracksPlan(
    int[][] tracks, int[][][] talks, long objective, long conflicts, int unplaced, long moves) {}
