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

  /** The version that a form was opened at; 0 if it cannot be read, which never matches. */
  public static int version(@Nullable String typed) {
    var text = text(typed);
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  /**
   * A code: 1 to 40 letters, digits, dots, dashes or underscores; reports {@code web.problem.code}.
   */
  public static String code(@Nullable String typed, String field, Problems.Gathering gathering) {
    var code = text(typed);
    gathering.check(code.matches("[A-Za-z0-9._-]{1,40}"), field, "web.problem.code", code);
    return code;
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
