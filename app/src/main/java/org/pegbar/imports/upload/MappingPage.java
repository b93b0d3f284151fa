// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pegbar.imports.kind.Column;
import org.pegbar.imports.kind.Kind;
import org.pegbar.imports.run.Mapping;
import org.pegbar.imports.run.Matching;
import org.pegbar.imports.table.Table;
import org.pegbar.web.Frame;
import org.pegbar.web.Option;

/**
 * Which header is which column.
 *
 * @param columns those that this viewer may write
 */
public record MappingPage(
    String id, String name, Kind kind, List<Column> columns, Table table, Mapping mapping) {

  private static final int SAMPLES = 3;

  public List<Option> options(Frame frame) {
    var options = new ArrayList<Option>();
    options.add(new Option("", frame.t("imports.mapping.leave-out")));
    columns.forEach(column -> options.add(new Option(column.name(), label(frame, column))));
    return options;
  }

  private String label(Frame frame, Column column) {
    var label = frame.t(Matching.key(kind, column));
    return column.required() ? frame.t("imports.mapping.required-column", label) : label;
  }

  public String chosen(String header) {
    return mapping.column(header).orElse("");
  }

  /** What the first rows have in a column. */
  public String samples(int column) {
    return table.rows().stream()
        .map(row -> row.cells().get(column))
        .filter(text -> !text.isEmpty())
        .limit(SAMPLES)
        .map(text -> text.length() > 40 ? text.substring(0, 40) + "…" : text)
        .collect(Collectors.joining(" · "));
  }

  /** Columns that a new row cannot do without and that no header is mapped to. */
  public String missing(Frame frame) {
    return columns.stream()
        .filter(column -> column.required() && mapping.header(column.name()).isEmpty())
        .map(column -> frame.t(Matching.key(kind, column)))
        .collect(Collectors.joining(frame.t("imports.list.separator")));
  }

  public List<String> sheets() {
    return table.origin() instanceof Table.Xlsx(var sheet, var sheets) ? sheets : List.of();
  }

  public String sheet() {
    return table.origin() instanceof Table.Xlsx(var sheet, var sheets) ? sheet : "";
  }

  /** What the file turned out to be. */
  public String origin(Frame frame) {
    return switch (table.origin()) {
      case Table.Csv(var encoding, var delimiter) ->
          frame.t(
              "imports.origin.csv",
              encoding,
              delimiter == '\t' ? "Tab" : String.valueOf(delimiter));
      case Table.Xlsx(var sheet, var sheets) -> frame.t("imports.origin.xlsx", sheet);
    };
  }
}
