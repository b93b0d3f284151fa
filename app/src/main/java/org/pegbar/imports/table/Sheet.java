// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.pegbar.imports.Complaint;

/** Gathers rows into a table: finds the header, cleans the cells and holds the limits. */
final class Sheet {

  /** Thrown while rows stream in, so that the rest of a huge file is never read. */
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Complaint complaint;

    TooLarge(String key, Object... arguments) {
      super(key);
      this.complaint = Complaint.of(key, arguments);
    }

    Complaint complaint() {
      return complaint;
    }
  }

  private final Table.Origin origin;
  private final List<String> headers = new ArrayList<>();
  private final List<Table.Row> rows = new ArrayList<>();
  private int headerRow;
  private int lastRow;

  Sheet(Table.Origin origin) {
    this.origin = origin;
  }

  int lastRow() {
    return lastRow;
  }

  /**
   * @param ragged whether a row of another width than the header is suspicious: in CSV it is, a
   *     spreadsheet leaves empty cells out
   */
  void add(int number, List<String> raw, boolean ragged) {
    lastRow = number;
    var cells = raw.stream().map(Sheet::clean).toList();
    if (cells.stream().allMatch(String::isEmpty)) {
      return;
    }
    if (headers.isEmpty()) {
      header(number, cells);
      return;
    }
    if (rows.size() == Tables.MOST_ROWS) {
      throw new TooLarge("imports.table.too-many-rows", Tables.MOST_ROWS);
    }
    rows.add(new Table.Row(number, fitted(cells), complaint(cells, ragged)));
  }

  TableReading read() {
    if (headers.isEmpty()) {
      return TableReading.refused("imports.table.empty");
    }
    if (rows.isEmpty()) {
      return TableReading.refused("imports.table.only-header", headerRow);
    }
    var seen = new HashMap<String, String>();
    for (int i = 0; i < headers.size(); i++) {
      var before = seen.put(headers.get(i), letters(i));
      if (before != null) {
        return TableReading.refused(
            "imports.table.duplicate-header", headers.get(i), before, letters(i));
      }
    }
    return new TableReading.Read(new Table(headers, rows, origin));
  }

  private void header(int number, List<String> cells) {
    headerRow = number;
    int width = cells.size();
    while (cells.get(width - 1).isEmpty()) {
      width--;
    }
    if (width > Tables.MOST_COLUMNS) {
      throw new TooLarge("imports.table.too-many-columns", width, Tables.MOST_COLUMNS);
    }
    for (int i = 0; i < width; i++) {
      headers.add(cells.get(i).isEmpty() ? "(" + letters(i) + ")" : cells.get(i));
    }
  }

  private List<String> fitted(List<String> cells) {
    var fitted = new ArrayList<>(cells.subList(0, Math.min(cells.size(), headers.size())));
    while (fitted.size() < headers.size()) {
      fitted.add("");
    }
    return fitted;
  }

  private Optional<Complaint> complaint(List<String> cells, boolean ragged) {
    if (ragged && cells.size() < headers.size()) {
      return Optional.of(Complaint.of("imports.table.short-row", cells.size(), headers.size()));
    }
    for (int i = headers.size(); i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        return Optional.of(
            Complaint.of(
                "imports.table.long-row", headers.size(), letters(i), brief(cells.get(i))));
      }
    }
    return Optional.empty();
  }

  private static String brief(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  /** One kind of line end, no invisible marks at the ends; a formula made harmless is itself. */
  private static String clean(String raw) {
    if (raw.isEmpty()) {
      return "";
    }
    var text = raw.replace("\r\n", "\n").replace('\r', '\n');
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return Harmless.original(text.substring(from, to));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
  }

  /** The letters over a column in a spreadsheet: 0 is A, 26 is AA. */
  static String letters(int column) {
    return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
  }
}
