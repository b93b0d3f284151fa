// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.table;

import java.util.List;
import java.util.Optional;
import org.pegbar.imports.Complaint;

/**
 * A table as somebody's file has it.
 *
 * @param headers distinct; a column without one is called by its letters in brackets: {@code (C)}
 * @param origin what the file turned out to be
 */
public record Table(List<String> headers, List<Row> rows, Origin origin) {

  public Table {
    headers = List.copyOf(headers);
    rows = List.copyOf(rows);
  }

  /**
   * One row, as wide as the headers.
   *
   * @param number its number in the file, counted from 1 as a spreadsheet does
   * @param complaint what is wrong with the row as a whole
   */
  public record Row(int number, List<String> cells, Optional<Complaint> complaint) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** What a file turned out to be. */
  public sealed interface Origin {}

  /**
   * @param encoding such as {@code GB18030}
   */
  public record Csv(String encoding, char delimiter) implements Origin {}

  /**
   * @param sheet the sheet that was read
   * @param sheets all that can be read
   */
  public record Xlsx(String sheet, List<String> sheets) implements Origin {}
}
