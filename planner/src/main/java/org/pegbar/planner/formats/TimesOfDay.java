// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.pegbar.planner.xlsx.Sheet;

/** Days and times as Timefold's workbooks write them: {@code Mon 2018-10-01} and {@code 10:15}. */
final class TimesOfDay {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE yyyy-MM-dd", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private TimesOfDay() {}

  static LocalDate day(Sheet sheet, int row, int column) {
    try {
      return LocalDate.parse(sheet.text(row, column), DAY);
    } catch (DateTimeParseException e) {
      throw sheet.bad(row, column, "a day like 'Mon 2018-10-01', with its true weekday");
    }
  }

  static LocalTime time(Sheet sheet, int row, int column) {
    try {
      return LocalTime.parse(sheet.text(row, column), TIME);
    } catch (DateTimeParseException e) {
      throw sheet.bad(row, column, "a time like '09:30'");
    }
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String time(LocalTime time) {
    return TIME.format(time);
  }
}
