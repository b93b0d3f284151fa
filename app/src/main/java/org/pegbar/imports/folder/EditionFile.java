// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.pegbar.edition.Edition;
import org.pegbar.edition.EditionId;
import org.pegbar.edition.Editions;
import org.pegbar.id.RandomCode;
import org.pegbar.imports.Complaint;
import org.pegbar.imports.FolderOutcome.Fault;
import org.pegbar.imports.kind.Cells;
import org.pegbar.imports.kind.EditionKind;
import org.pegbar.imports.kind.Faults;
import org.pegbar.imports.kind.Kinds;
import org.pegbar.imports.kind.Parser;
import org.pegbar.imports.run.Mapping;
import org.pegbar.imports.run.Matching;
import org.pegbar.imports.table.Table;
import org.pegbar.imports.table.TableReading;
import org.pegbar.imports.table.Tables;

/** Finds the edition that a folder is about, or makes it as its file says. */
record EditionFile(Editions editions, Matching matching, Kinds kinds) {

  sealed interface Outcome {}

  record Found(Edition edition) implements Outcome {}

  record Missing(Fault fault) implements Outcome {}

  record Wrong(List<Fault> faults) implements Outcome {}

  Outcome find(Folder folder, Optional<String> slug) {
    var asked = slug.flatMap(editions::find);
    if (asked.isPresent()) {
      return new Found(asked.get());
    }
    var file = folder.find("edition");
    if (file.isEmpty()) {
      return new Missing(
          new Fault(
              "edition.csv",
              0,
              "",
              "",
              Complaint.of("imports.folder.no-edition", slug.orElse("–"))));
    }
    return switch (Tables.read(file.get().content(), "")) {
      case TableReading.Unreadable(var complaint) ->
          new Missing(new Fault(file.get().name(), 0, "", "", complaint));
      case TableReading.Read(var table) -> make(file.get().name(), table, slug);
    };
  }

  private Outcome make(String file, Table table, Optional<String> slug) {
    var kind = kinds.find("edition").orElseThrow();
    var mapping = matching.match(kind, kind.columns(), table.headers());
    var faults = new Faults();
    var cells = cells(table, mapping, faults);
    var named = slug.map(name -> cells.with("slug", name)).orElse(cells);
    var known = editions.find(named.get("slug"));
    if (known.isPresent()) {
      return new Found(known.get());
    }
    var edition = EditionKind.read(new EditionId(RandomCode.fresh()), 1, named, faults);
    if (edition.isEmpty() || !faults.isEmpty()) {
      return new Wrong(
          faults.all().stream()
              .map(fault ->
                  new Fault(
                      file,
                      table.rows().getFirst().number(),
                      fault.column(),
                      cells.get(fault.column()),
                      fault.complaint()))
              .toList());
    }
    editions.add(edition.get());
    return new Found(edition.get());
  }

  private Cells cells(Table table, Mapping mapping, Faults faults) {
    var kind = kinds.find("edition").orElseThrow();
    var cells = new LinkedHashMap<String, String>();
    var row = table.rows().getFirst().cells();
    for (int i = 0; i < table.headers().size(); i++) {
      var text = row.get(i);
      var column = mapping.column(table.headers().get(i)).flatMap(kind::column);
      if (column.isPresent() && !text.isEmpty()) {
        switch (column.get().parser().parse(text)) {
          case Parser.Value(var value) -> cells.put(column.get().name(), value);
          case Parser.Wrong(var complaint) -> faults.add(column.get().name(), complaint);
        }
      }
    }
    return new Cells(cells);
  }
}
