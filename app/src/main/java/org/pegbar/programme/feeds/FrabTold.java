// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pegbar.programme.frab.FrabEvent;
import org.pegbar.programme.frab.FrabField;
import org.pegbar.programme.frab.FrabSource;
import org.pegbar.programme.publication.Published;

/** A session and what its schedule said of it, if it was imported. */
record FrabTold(Published.Session session, ZoneId zone, Optional<FrabSource> source) {

  static FrabTold of(Published.Session session, ZoneId zone) {
    return new FrabTold(session, zone, session.source().map(FrabSource::read));
  }

  List<FrabField> fields() {
    return source.map(FrabSource::fields).orElse(List.of());
  }

  /** Where it stood in its schedule; those that came since stand behind. */
  int position() {
    return source.map(FrabSource::position).orElse(Integer.MAX_VALUE);
  }

  /** The event as it was given; without fields if there was none. */
  FrabEvent given() {
    return new FrabEvent(
        0, source.map(FrabSource::attributes).orElse(java.util.Map.of()), fields());
  }

  /** Whether it begins when its schedule said. */
  boolean isUnmoved() {
    var given = given();
    var local = session.startsAt().atZone(zone);
    return given
        .date()
        .map(date -> date.toInstant().equals(session.startsAt()))
        .or(() ->
            given
                .start()
                .flatMap(start ->
                    day().map(day -> isThen(day, start, local.toLocalDate(), local.toLocalTime()))))
        .orElse(false);
  }

  /** An event in the night may stand under the day before. */
  private static boolean isThen(LocalDate day, LocalTime start, LocalDate date, LocalTime time) {
    return start.equals(time) && (date.equals(day) || date.equals(day.plusDays(1)));
  }

  /** The day under which it stood. */
  Optional<LocalDate> day() {
    return source.flatMap(told -> date(told.day()));
  }

  static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<OffsetDateTime> moment(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
