// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

import java.time.Duration;
import java.util.List;

/**
 * A timetable of talks.
 *
 * @param tracks track of each session and room, -1 for none
 * @param talks talk in each timeslot of each session and room, -1 for none
 * @param objective weighted penalties, people conflicts left out because there are none
 * @param conflicts people double-booked, 0 unless no way was found
 * @param unplaced talks without a place
 * @param lowerBound no timetable without conflicts has a smaller objective
 * @param moves steps tried
 * @param cancelled the listener stopped the search; this is the best until then
 * @param curve when which best was found; its last point is this plan
 */
@SuppressWarnings("ArrayRecordComponent") // a table to be written, never compared
public record TracksPlan(
    int[][] tracks,
    int[][][] talks,
    long objective,
    long conflicts,
    int unplaced,
    long lowerBound,
    long moves,
    Duration elapsed,
    boolean cancelled,
    List<CurvePoint> curve) {

  /** True if there is no better timetable. */
  public boolean isOptimal() {
    return conflicts == 0 && unplaced == 0 && objective == lowerBound;
  }

  /** Steps tried each second, by all threads. */
  public long movesPerSecond() {
    return elapsed.isZero() ? moves : (long) (moves * 1e9 / elapsed.toNanos());
  }
}
