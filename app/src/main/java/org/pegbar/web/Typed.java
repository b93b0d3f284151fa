// SPDX-License-Identifier: Apache-2.0
package org.pegbar.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads what people type into fields. Text that cannot be read is a problem, never a fault. */
public final class Typed {

  private Typed() {}

  /** The text without white space around it; empty if the browser sent none. */
  public static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** A whole number within bounds; reports {@code web.problem.number} otherwise. */
  public static OptionalInt number(
      String typed, int least, int most, String field, Problems.Gathering gathering) {
    try {
      int number = Integer.parseInt(typed.strip());
      if (number >= least && number <= most) {
        return OptionalInt.of(number);
      }
    } catch (NumberFormatException e) {
      // reported below, like a number out of bounds
    }
    gathering.check(false, field, "web.problem.number", typed, least, most);
    return OptionalInt.empty();
  }

  /** A day as {@code 2026-12-04}; reports {@code web.problem.date} otherwise. */
  public static Optional<LocalDate> date(String typed, String field, Problems.Gathering gathering) {
    try {
      return Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeException e) {
      gathering.check(false, field, "web.problem.date", typed);
      return Optional.empty();
    }
  }

  /** A time of day as {@code 09:30}; reports {@code web.problem.time} otherwise. */
  public static Optional<LocalTime> time(String typed, String field, Problems.Gathering gathering) {
    try {
      return Optional.of(LocalTime.parse(typed.strip()));
    } catch (DateTimeException e) {
      gathering.check(false, field, "web.problem.time", typed);
      return Optional.empty();
    }
  }
}
