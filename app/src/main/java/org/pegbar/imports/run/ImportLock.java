// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.run;

import org.pegbar.edition.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Makes imports into one edition wait for each other, and says when the clock is asked. */
@Repository
public class ImportLock {

  private final JdbcClient jdbc;

  ImportLock(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Held until the transaction ends; whoever waited sees what the other one wrote. */
  public void oneAtATime(EditionId edition) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('imports'), hashtext(:edition))")
        .param("edition", edition.value())
        .query((row, n) -> true)
        .single();
  }

  /** Sessions may pass through each other while they are written; the clock is asked at the end. */
  public void clockAtTheEnd() {
    jdbc.sql("set constraints all deferred").update();
  }

  /**
   * Asks the clock now.
   *
   * @throws org.springframework.dao.DataIntegrityViolationException if it refuses
   */
  public void clockNow() {
    jdbc.sql("set constraints all immediate").update();
  }
}
