// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;

/**
 * A VTIMEZONE (RFC 5545, section 3.6.5) under the zone's full name, with the rules that hold around
 * the days in question. A reader that knows the name uses its own rules; the others are served.
 */
final class TimeZoneLines {

  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final int DAYS_AROUND = 366;

  private TimeZoneLines() {}

  static void write(ContentLines out, ZoneId zone, Instant from, Instant to) {
    var rules = zone.getRules();
    var start = from.minusSeconds(DAYS_AROUND * 86_400L);
    var end = to.plusSeconds(DAYS_AROUND * 86_400L);
    out.line("BEGIN", "VTIMEZONE").line("TZID", zone.getId());
    var offset = rules.getOffset(start);
    observance(
        out,
        rules.isDaylightSavings(start),
        LocalDateTime.of(1970, 1, 1, 0, 0),
        offset,
        offset,
        abbreviation(offset));
    for (var next = rules.nextTransition(start);
        next != null && next.getInstant().isBefore(end);
        next = rules.nextTransition(next.getInstant())) {
      transition(out, next, rules.isDaylightSavings(next.getInstant()));
    }
    out.line("END", "VTIMEZONE");
  }

  private static void transition(ContentLines out, ZoneOffsetTransition change, boolean summer) {
    observance(
        out,
        summer,
        change.getDateTimeBefore(),
        change.getOffsetBefore(),
        change.getOffsetAfter(),
        abbreviation(change.getOffsetAfter()));
  }

  private static void observance(
      ContentLines out,
      boolean summer,
      LocalDateTime start,
      ZoneOffset before,
      ZoneOffset after,
      String name) {
    var kind = summer ? "DAYLIGHT" : "STANDARD";
    out.line("BEGIN", kind)
        .line("DTSTART", start.format(LOCAL))
        .line("TZOFFSETFROM", offset(before))
        .line("TZOFFSETTO", offset(after))
        .line("TZNAME", name)
        .line("END", kind);
  }

  /** {@code +0800}. */
  private static String offset(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
  }

  private static String abbreviation(ZoneOffset offset) {
    return "UTC" + (offset.equals(ZoneOffset.UTC) ? "" : offset.getId());
  }
}
