// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.dhatim.fastexcel.Workbook;

/** Writes tables as spreadsheets like them, and as {@link Tables} reads them back. */
public final class TableWriting {

  private TableWriting() {}

  /** UTF-8 with a byte order mark, without which Excel takes Chinese for something else. */
  public static byte[] csv(List<String> headers, List<List<String>> rows) {
    var text = new StringBuilder("\uFEFF");
    var format = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();
    try (var printer = format.print(text)) {
      printer.printRecord(headers);
      for (var row : rows) {
        printer.printRecord(row.stream().map(Harmless::written).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Every cell is text, so that no spreadsheet takes a code for a number or runs anything. */
  public static byte[] xlsx(String sheet, List<String> headers, List<List<String>> rows) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Pegbar", "1.0")) {
      var worksheet = book.newWorksheet(sheet);
      for (int column = 0; column < headers.size(); column++) {
        worksheet.value(0, column, headers.get(column));
        worksheet.style(0, column).bold().set();
      }
      worksheet.freezePane(0, 1);
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < headers.size(); column++) {
          worksheet.value(row + 1, column, Harmless.written(rows.get(row).get(column)));
        }
      }
      book.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
