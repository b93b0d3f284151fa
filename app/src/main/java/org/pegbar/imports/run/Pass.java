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

/**
 * Goes through the rows of one table once, within one transaction. New things are written many at
 * once; what the database refuses is then written one by one, so that each refusal has its row.
 */
final class Pass {

  private static final int AT_ONCE = 500;

  /** A new row whose thing is put aside: its result stands unless the database refuses it. */
  private record Pending(int index, RowReader.Typed row, String label) {}

  private final List<RowResult> results = new ArrayList<>();
  private final List<Pending> pending = new ArrayList<>();
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

  void take(RowReader.Typed row) {
    results.add(result(row));
    if (pending.size() >= AT_ONCE) {
      writePending();
    }
  }

  /** What became of every row, in their order. */
  List<RowResult> results() {
    writePending();
    return List.copyOf(results);
  }

  private RowResult result(RowReader.Typed row) {
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
    if (faults.isEmpty() && before.isEmpty() && ledger.putAside(after, faults)) {
      if (faults.isEmpty()) {
        pending.add(new Pending(results.size(), row, ledger.label(after)));
      }
    } else if (faults.isEmpty() && (before.isEmpty() || !changes.isEmpty())) {
      writePending();
      attempt(() -> ledger.write(before, after, faults), faults);
    }
    if (!faults.isEmpty()) {
      return wrong(row, ledger.label(after), faults);
    }
    var verdict =
        before.isEmpty() ? Verdict.NEW : changes.isEmpty() ? Verdict.SAME : Verdict.CHANGED;
    return result(
        row, ledger.label(after), verdict, before.isEmpty() ? List.of() : changes, suspected);
  }

  /** What was put aside comes before whatever is written next, as in the file. */
  private void writePending() {
    var aside = ledger.aside();
    var all = new Faults();
    if (aside.size() > 0) {
      attempt(aside::writeAll, all);
    }
    for (int n = 0; n < aside.size() && !all.isEmpty(); n++) {
      int one = n;
      var faults = new Faults();
      attempt(() -> aside.write(one), faults);
      if (!faults.isEmpty()) {
        var refused = pending.get(one);
        aside.forget(one);
        results.set(refused.index(), wrong(refused.row(), refused.label(), faults));
      }
    }
    aside.clear();
    pending.clear();
  }

  /** What the database refuses is undone to before this write; the others stand. */
  private void attempt(Runnable write, Faults faults) {
    try {
      nested.executeWithoutResult(status -> {
        write.run();
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
