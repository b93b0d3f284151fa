// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.run;

import org.pegbar.edition.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lock that makes imports into one edition wait for each other. */
@Repository
public class Imported {

  private final JdbcClient jdbc;

  Imported(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Held until the transaction ends; whoever waited sees what the other one wrote. */
  public void oneAtATime(EditionId edition) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('imports'), hashtext(:edition))")
        .param("edition", edition.value())
        .query((row, n) -> true)
        .single();
  }
}
