// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.run;

import java.util.Map;
import org.pegbar.imports.kind.Kind;
import org.pegbar.imports.kind.Scope;
import org.pegbar.imports.table.Table;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a table through a kind, within the caller's transaction. */
@Component
public class Running {

  private final ImportLock lock;
  private final TransactionTemplate nested;

  Running(ImportLock lock, PlatformTransactionManager transactions) {
    this.lock = lock;
    this.nested = new TransactionTemplate(transactions);
    this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /**
   * Writes every row that can be written, one import at a time in an edition. If the report is
   * wrong anywhere, or whoever asked changes their mind, the caller undoes the transaction.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Report run(
      Kind kind,
      Scope scope,
      Table table,
      Mapping mapping,
      Map<Integer, Choice> choices,
      Watch watch) {
    int total = table.rows().size();
    watch.row(0, total);
    lock.oneAtATime(scope.edition().id());
    kind.hold(scope);
    var columns = kind.columns(scope);
    var reader = new RowReader(table, mapping, columns);
    var pass = new Pass(kind.open(scope), columns, mapping, choices, nested);
    int done = 0;
    for (var row : table.rows()) {
      pass.take(reader.read(row));
      watch.row(++done, total);
    }
    return new Report(pass.results());
  }
}
