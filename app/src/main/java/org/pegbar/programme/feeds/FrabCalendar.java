// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pegbar.programme.frab.FrabDay;
import org.pegbar.programme.frab.FrabOutline;

/**
 * On which day a session is listed. A schedule may let its days run into the night: by saying from
 * when to when a day is, or by the hour at which the day changes.
 */
record FrabCalendar(List<FrabDay> days, LocalTime dayChange, ZoneId zone) {

  static FrabCalendar of(Optional<FrabOutline> outline, ZoneId zone) {
    return new FrabCalendar(
        outline.map(told -> told.schedule().days()).orElse(List.of()),
        outline
            .flatMap(told -> told.schedule().conference("day_change"))
            .flatMap(FrabCalendar::time)
            .orElse(LocalTime.MIN),
        zone);
  }

  LocalDate day(FrabTold told) {
    return told.day()
        .filter(day -> told.isUnmoved())
        .or(() -> given(told.session().startsAt()))
        .orElseGet(() ->
            told.session()
                .startsAt()
                .atZone(zone)
                .toLocalDateTime()
                .minusNanos(dayChange.toNanoOfDay())
                .toLocalDate());
  }

  private Optional<LocalDate> given(Instant at) {
    return days.stream()
        .filter(day -> isWithin(at, day))
        .flatMap(day -> day.date().flatMap(FrabTold::date).stream())
        .findFirst();
  }

  private static boolean isWithin(Instant at, FrabDay day) {
    var from = FrabTold.moment(day.attributes().getOrDefault("start", ""));
    var to = FrabTold.moment(day.attributes().getOrDefault("end", ""));
    return from.isPresent()
        && to.isPresent()
        && !at.isBefore(from.get().toInstant())
        && !at.isAfter(to.get().toInstant());
  }

  private static Optional<LocalTime> time(String text) {
    try {
      return Optional.of(LocalTime.parse(text.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
