// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads one sheet of a workbook that has passed the {@link XlsxGate}. */
final class XlsxReading {

  private XlsxReading() {}

  static TableReading read(byte[] content, String wanted) {
    try (var book =
        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
      var names = book.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName).toList();
      if (names.isEmpty()) {
        return TableReading.refused("imports.table.empty");
      }
      var name = wanted.isEmpty() ? names.getFirst() : wanted;
      var found = book.findSheet(name);
      if (found.isEmpty()) {
        return TableReading.refused("imports.table.no-such-sheet", name, String.join(", ", names));
      }
      var sheet = new Sheet(new Table.Xlsx(name, names));
      var numbers = new XlsxNumbers(book.isDate1904());
      try (var rows = found.get().openStream()) {
        rows.forEach(row -> sheet.add(row.getRowNum(), cells(row, numbers), false));
      }
      return sheet.read();
    } catch (Sheet.TooLarge e) {
      return new TableReading.Unreadable(e.complaint());
    } catch (IOException | RuntimeException e) {
      return TableReading.refused("imports.table.damaged-workbook");
    }
  }

  private static List<String> cells(Row row, XlsxNumbers numbers) {
    var cells = new ArrayList<String>();
    for (var cell : row) {
      cells.add(cell == null ? "" : text(cell, numbers));
    }
    return cells;
  }

  /** A formula counts as the value that was last computed for it. */
  private static String text(Cell cell, XlsxNumbers numbers) {
    return switch (cell.getValue()) {
      case null -> "";
      case java.math.BigDecimal number -> numbers.text(cell);
      case Boolean yes -> yes ? "yes" : "no";
      case Object other -> String.valueOf(other);
    };
  }
}
