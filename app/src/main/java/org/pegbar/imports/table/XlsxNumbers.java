// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/**
 * The numbers of a workbook as text. A number whose format shows a day or a time (ECMA-376 part 1,
 * 18.8.30) becomes {@code 2026-12-04}, {@code 09:30} or both.
 */
final class XlsxNumbers {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final Pattern LITERAL =
      Pattern.compile("\"[^\"]*\"|\\\\.|\\[(?![hHmMsS]+])[^\\]]*]");
  private static final double MOST_DAYS = 2_958_466;

  private final LocalDate epoch;

  XlsxNumbers(boolean from1904) {
    this.epoch = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
  }

  String text(Cell cell) {
    double number = Double.parseDouble(cell.getRawValue());
    return isTime(cell) && number >= 0 && number < MOST_DAYS ? time(number) : plain(number);
  }

  private static String plain(double number) {
    return Math.abs(number) < 1e15
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : String.valueOf(number);
  }

  private String time(double days) {
    long seconds = Math.round(days * 86_400);
    var at = epoch.atStartOfDay().plusSeconds(seconds);
    if (seconds < 86_400) {
      return written(at).substring(11);
    }
    return seconds % 86_400 == 0 ? at.toLocalDate().toString() : written(at);
  }

  private static String written(LocalDateTime at) {
    return (at.getSecond() == 0 ? MINUTE : SECOND).format(at);
  }

  private static boolean isTime(Cell cell) {
    int id = Optional.ofNullable(cell.getDataFormatId()).orElse(0);
    if (id >= 14 && id <= 22
        || id >= 27 && id <= 36
        || id >= 45 && id <= 47
        || id >= 50 && id <= 58) {
      return true;
    }
    var format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
    return !format.equalsIgnoreCase("general")
        && LITERAL.matcher(format).replaceAll("").matches("(?i).*[ymdhs].*");
  }
}
