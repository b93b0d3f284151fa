// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimeZoneLinesTests {

  @Test
  void aZoneWithoutSummerTimeIsOneObservance() {
    assertThat(lines("Asia/Shanghai"))
        .isEqualTo(
            """
            BEGIN:VTIMEZONE
            TZID:Asia/Shanghai
            BEGIN:STANDARD
            DTSTART:19700101T000000
            TZOFFSETFROM:+0800
            TZOFFSETTO:+0800
            TZNAME:UTC+08:00
            END:STANDARD
            END:VTIMEZONE
            """);
  }

  @Test
  void summerTimeBeginsAndEndsAtTheWallClocksOldTime() {
    assertThat(lines("Europe/Brussels"))
        .contains(
            """
            BEGIN:DAYLIGHT
            DTSTART:20240331T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:UTC+02:00
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:20241027T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:UTC+01:00
            END:STANDARD
            """);
  }

  private static String lines(String zone) {
    var out = new ContentLines();
    var from = Instant.parse("2024-02-03T09:00:00Z");
    TimeZoneLines.write(out, ZoneId.of(zone), from, from.plusSeconds(86_400));
    return new String(out.bytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
