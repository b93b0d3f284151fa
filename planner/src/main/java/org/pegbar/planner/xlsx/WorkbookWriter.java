// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets as a workbook: text, numbers, flags and fill colours at their places. */
public final class WorkbookWriter {
  private static final double MOST_WIDTH = 40;
  private static final double LEAST_WIDTH = 8;

  private WorkbookWriter() {}

  /** Writes all sheets to the file. */
  public static void write(Workbook workbook, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        var written = new org.dhatim.fastexcel.Workbook(out, "Pegbar", "1.0")) {
      for (Sheet sheet : workbook.sheets()) {
        Worksheet target = written.newWorksheet(sheet.name());
        sheet
            .rows()
            .forEach(
                row -> sheet.eachCell(row, (column, cell) -> write(target, row, column, cell)));
        widen(sheet, target);
      }
    }
  }

  private static void write(Worksheet sheet, int row, int column, Cell cell) {
    switch (cell.kind()) {
      case BLANK -> {}
      case TEXT -> sheet.value(row, column, cell.text());
      case NUMBER -> sheet.value(row, column, number(cell.text()));
      case FLAG -> sheet.value(row, column, cell.text().equals("1"));
    }
    if (!cell.fill().isEmpty()) {
      sheet.style(row, column).fillColor("FF" + cell.fill()).set();
    }
  }

  private static Number number(String text) {
    double value = Double.parseDouble(text);
    return value == Math.rint(value) && Math.abs(value) < 1e15 ? (Number) (long) value : value;
  }

  private static void widen(Sheet sheet, Worksheet target) {
    double[] widths = new double[64];
    for (int row : sheet.rows()) {
      sheet.eachCell(
          row,
          (column, cell) -> {
            if (column < widths.length) {
              widths[column] = Math.max(widths[column], cell.text().length() + 1.0);
            }
          });
    }
    for (int column = 0; column < widths.length; column++) {
      if (widths[column] > LEAST_WIDTH) {
        target.width(column, Math.min(MOST_WIDTH, widths[column]));
      }
    }
  }
}
