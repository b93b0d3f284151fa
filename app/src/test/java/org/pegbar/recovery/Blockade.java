// SPDX-License-Identifier: Apache-2.0
package org.pegbar.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.pegbar.testing.ServerProcess;

/**
 * Keeps everybody from writing a table, so that whoever wants to is caught exactly there, in the
 * middle of a transaction. Ends when it is closed or the database is killed.
 */
final class Blockade implements AutoCloseable {

  private final Connection connection;
  private final String table;

  private Blockade(Connection connection, String table) {
    this.connection = connection;
    this.table = table;
  }

  static Blockade of(ServerProcess server, String table) throws Exception {
    var connection = server.connect();
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("lock table " + table + " in share mode");
    }
    return new Blockade(connection, table);
  }

  /** Waits until somebody stands before it. */
  void awaitCaught() {
    Conference.await(() -> assertThat(caught()).isPositive());
  }

  private int caught() throws SQLException {
    var waiting =
        "select count(*) from pg_locks where relation = '" + table + "'::regclass and not granted";
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(waiting)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
