// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.pegbar.imports.ScheduleOutcome.Imported;
import org.pegbar.imports.ScheduleOutcome.Overlap;
import org.pegbar.imports.ScheduleOutcome.Repeated;
import org.pegbar.imports.run.Counts;
import org.pegbar.programme.Telling;
import org.pegbar.web.Frame;

/**
 * What a schedule brings or has brought, and its double bookings.
 *
 * @param counts of rooms, tracks, people and sessions together
 * @param done whether it has been written
 */
public record SchedulePage(
    String id,
    String name,
    Counts counts,
    ZoneId zone,
    List<Overlap> overlaps,
    List<Repeated> repeated,
    boolean done) {

  static SchedulePage of(String id, String name, Imported imported, boolean done) {
    return new SchedulePage(
        id,
        name,
        Schedules.counts(imported),
        imported.edition().zone(),
        imported.overlaps(),
        imported.repeated(),
        done);
  }

  public String when(Frame frame, Instant from, Instant to) {
    return Telling.to(frame, zone).span(from, to);
  }
}
