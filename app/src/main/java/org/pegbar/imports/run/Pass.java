// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pegbar.imports.Complaint;
import org.pegbar.imports.kind.Cells;
import org.pegbar.imports.kind.Column;
import org.pegbar.imports.kind.Faults;
import org.pegbar.imports.kind.Ledger;
import org.pegbar.imports.kind.Line;
import org.pegbar.imports.run.RowResult.Verdict;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionOperations;

/** Goes through the rows of one table once, within one transaction. */
final class Pass {

  private final Ledger ledger;
  private final List<Column> columns;
  private final Mapping mapping;
  private final Map<Integer, Choice> choices;
  private final TransactionOperations nested;
  private final Map<String, Integer> rowByKey = new HashMap<>();
  private final Map<String, Integer> rowById = new HashMap<>();

  /**
   * @param nested a transaction within the present one, so that the database can refuse one row
   */
  Pass(
      Ledger ledger,
      List<Column> columns,
      Mapping mapping,
      Map<Integer, Choice> choices,
      TransactionOperations nested) {
    this.ledger = ledger;
    this.columns = columns;
    this.mapping = mapping;
    this.choices = choices;
    this.nested = nested;
  }

  RowResult take(RowReader.Typed row) {
    var faults = new Faults();
    var cells = ledger.resolve(row.cells(), faults);
    var label = ledger.label(cells);
    requireFirst(row, ledger.key(cells), rowByKey, faults);
    var found = ledger.find(cells);
    if (!faults.isEmpty() || !row.troubles().isEmpty()) {
      require(row, found.map(Line::cells).orElse(Cells.empty()).overlaid(cells), faults);
      return wrong(row, label, faults);
    }
    if (found.isPresent()) {
      return write(row, found, cells, Optional.empty());
    }
    return ledger
        .suspect(cells)
        .map(suspected -> decided(row, suspected, cells))
        .orElseGet(() -> write(row, Optional.empty(), cells, Optional.empty()));
  }

  private RowResult decided(RowReader.Typed row, Line suspected, Cells cells) {
    var choice = choices.get(row.number());
    return switch (choice) {
      case null ->
          result(
              row,
              ledger.label(cells),
              Verdict.SUSPECTED,
              changes(suspected.cells(), cells),
              Optional.of(suspected));
      case SKIP ->
          result(row, ledger.label(cells), Verdict.SKIPPED, List.of(), Optional.of(suspected));
      case ADD -> write(row, Optional.empty(), cells, Optional.of(suspected));
      case UPDATE -> write(row, Optional.of(suspected), cells, Optional.of(suspected));
    };
  }

  private RowResult write(
      RowReader.Typed row, Optional<Line> before, Cells cells, Optional<Line> suspected) {
    var old = before.map(Line::cells).orElse(Cells.empty());
    var after = old.overlaid(cells);
    var changes = changes(old, after);
    var faults = new Faults();
    before.ifPresent(line -> requireFirst(row, line.id(), rowById, faults));
    require(row, after, faults);
    if (faults.isEmpty() && (before.isEmpty() || !changes.isEmpty())) {
      attempt(before, after, faults);
    }
    if (!faults.isEmpty()) {
      return wrong(row, ledger.label(after), faults);
    }
    var verdict =
        before.isEmpty() ? Verdict.NEW : changes.isEmpty() ? Verdict.SAME : Verdict.CHANGED;
    return result(
        row, ledger.label(after), verdict, before.isEmpty() ? List.of() : changes, suspected);
  }

  /** What the database refuses is undone to before this row; the others stand. */
  private void attempt(Optional<Line> before, Cells after, Faults faults) {
    try {
      nested.executeWithoutResult(status -> {
        ledger.write(before, after, faults);
        if (!faults.isEmpty()) {
          status.setRollbackOnly();
        }
      });
    } catch (DataIntegrityViolationException refusal) {
      faults.add(
          "",
          ledger
              .explain(refusal)
              .orElseGet(() -> Complaint.of("imports.row.refused", reason(refusal))));
    }
  }

  private static String reason(DataIntegrityViolationException refusal) {
    var message = String.valueOf(refusal.getMostSpecificCause().getMessage());
    return message.lines().findFirst().orElse("");
  }

  private void require(RowReader.Typed row, Cells after, Faults faults) {
    columns.stream()
        .filter(column -> column.required() && after.get(column.name()).isEmpty())
        .filter(column -> !row.isWrong(column.name()))
        .forEach(column -> faults.add(column.name(), "imports.cell.missing"));
    ledger.require(after, faults);
  }

  private static void requireFirst(
      RowReader.Typed row, String key, Map<String, Integer> seen, Faults faults) {
    var earlier = key.isBlank() ? null : seen.putIfAbsent(key, row.number());
    if (earlier != null) {
      faults.add("", "imports.row.twice", earlier);
    }
  }

  private List<Change> changes(Cells before, Cells after) {
    var changes = new ArrayList<Change>();
    for (var column : columns) {
      var name = column.name();
      if (after.has(name) && !after.get(name).equals(before.get(name))) {
        changes.add(new Change(name, before.get(name), after.get(name)));
      }
    }
    return changes;
  }

  private RowResult wrong(RowReader.Typed row, String label, Faults faults) {
    var troubles = new ArrayList<>(row.troubles());
    for (var fault : faults.all()) {
      var header = mapping.header(fault.column()).orElse(fault.column());
      troubles.add(
          new Trouble(row.number(), header, row.written().get(fault.column()), fault.complaint()));
    }
    return new RowResult(row.number(), label, Verdict.WRONG, List.of(), troubles, Optional.empty());
  }

  private static RowResult result(
      RowReader.Typed row,
      String label,
      Verdict verdict,
      List<Change> changes,
      Optional<Line> suspected) {
    return new RowResult(row.number(), label, verdict, changes, List.of(), suspected);
  }
}
