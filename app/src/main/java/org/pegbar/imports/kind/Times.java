// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times as people write them: {@code 2026/12/4 9:30}, {@code 2026年12月4日 9点30分}. */
final class Times {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final String DATE = "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?";
  private static final String TIME = "(\\d{1,2})[:点时](\\d{2})?分?(?::00)?";
  private static final Pattern DAY = Pattern.compile(DATE + "(?:[ T]00:00(?::00)?)?");
  private static final Pattern CLOCK = Pattern.compile(TIME);
  private static final Pattern BOTH = Pattern.compile(DATE + "[ T]*" + TIME);

  private Times() {}

  static Parser date() {
    return text -> {
      var written = DAY.matcher(Parsers.plain(text));
      try {
        if (written.matches()) {
          return new Parser.Value(day(written).toString());
        }
      } catch (DateTimeException e) {
        // answered below
      }
      return Parser.wrong("web.problem.date", Parsers.brief(text));
    };
  }

  static Parser time() {
    return text -> {
      var written = CLOCK.matcher(Parsers.plain(text));
      try {
        if (written.matches()) {
          return new Parser.Value(time(written, 1).toString());
        }
      } catch (DateTimeException e) {
        // answered below
      }
      return Parser.wrong("web.problem.time", Parsers.brief(text));
    };
  }

  static Parser dateTime() {
    return text ->
        read(text)
            .<Parser.Parsed>map(at -> new Parser.Value(MINUTE.format(at)))
            .orElseGet(() -> Parser.wrong("imports.cell.date-time", Parsers.brief(text)));
  }

  /** {@code 2026-12-04 09:00/2026-12-05 18:00}. */
  static Parser window() {
    return text -> {
      var ends = text.split("/(?=\\d{4}\\D)|\\s*[~～—–]\\s*", -1);
      var from = ends.length == 2 ? read(ends[0]) : Optional.<LocalDateTime>empty();
      var to = ends.length == 2 ? read(ends[1]) : Optional.<LocalDateTime>empty();
      if (from.isEmpty() || to.isEmpty()) {
        return Parser.wrong("imports.cell.window", Parsers.brief(text));
      }
      return from.get().isBefore(to.get())
          ? new Parser.Value(MINUTE.format(from.get()) + "/" + MINUTE.format(to.get()))
          : Parser.wrong("imports.cell.window-order", Parsers.brief(text));
    };
  }

  /** Reads the form that {@link #dateTime} has let through. */
  static Instant instant(String minute, ZoneId zone) {
    return LocalDateTime.parse(minute, MINUTE).atZone(zone).toInstant();
  }

  static String minute(Instant at, ZoneId zone) {
    return MINUTE.format(at.atZone(zone));
  }

  private static Optional<LocalDateTime> read(String text) {
    var written = BOTH.matcher(Parsers.plain(text));
    try {
      return written.matches()
          ? Optional.of(day(written).atTime(time(written, 4)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate day(Matcher written) {
    return LocalDate.of(
        Integer.parseInt(written.group(1)),
        Integer.parseInt(written.group(2)),
        Integer.parseInt(written.group(3)));
  }

  private static LocalTime time(Matcher written, int group) {
    var minutes = Optional.ofNullable(written.group(group + 1)).orElse("0");
    return LocalTime.of(Integer.parseInt(written.group(group)), Integer.parseInt(minutes));
  }
}
