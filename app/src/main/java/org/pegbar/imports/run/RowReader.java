// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.pegbar.imports.kind.Cells;
import org.pegbar.imports.kind.Column;
import org.pegbar.imports.kind.Parser;
import org.pegbar.imports.table.Table;

/** Reads the rows of a table by its mapping: each cell is brought into its one form. */
final class RowReader {

  /** A row in columns, with what is wrong with its cells. */
  record Typed(int number, Cells cells, Cells written, List<Trouble> troubles) {

    /** Whether a column's cell could not be read. */
    boolean isWrong(String column) {
      return written.has(column) && !written.get(column).isEmpty() && !cells.has(column);
    }
  }

  private record Place(int index, String header, Column column) {}

  private final List<Place> places = new ArrayList<>();

  RowReader(Table table, Mapping mapping, List<Column> columns) {
    for (int i = 0; i < table.headers().size(); i++) {
      var header = table.headers().get(i);
      var name = mapping.column(header).orElse("");
      int index = i;
      columns.stream()
          .filter(column -> column.name().equals(name))
          .findFirst()
          .ifPresent(column -> places.add(new Place(index, header, column)));
    }
  }

  Typed read(Table.Row row) {
    var cells = new LinkedHashMap<String, String>();
    var written = new LinkedHashMap<String, String>();
    var troubles = new ArrayList<Trouble>();
    row.complaint()
        .ifPresent(complaint -> troubles.add(new Trouble(row.number(), "", "", complaint)));
    for (var place : places) {
      var text = row.cells().get(place.index());
      written.put(place.column().name(), text);
      if (text.isEmpty()) {
        if (!place.column().kept()) {
          cells.put(place.column().name(), "");
        }
        continue;
      }
      switch (place.column().parser().parse(text)) {
        case Parser.Value(var value) -> cells.put(place.column().name(), value);
        case Parser.Wrong(var complaint) ->
            troubles.add(new Trouble(row.number(), place.header(), text, complaint));
      }
    }
    return new Typed(row.number(), new Cells(cells), new Cells(written), troubles);
  }
}
