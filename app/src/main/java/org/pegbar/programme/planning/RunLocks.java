// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Shows which runs have a living server behind them. Whoever does a run holds an advisory lock of
 * PostgreSQL on a connection of its own; the lock ends with the connection, and the connection with
 * the process, so a run that is killed is known to be over at once.
 */
@Component
class RunLocks {

  private final DataSource dataSource;

  RunLocks(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Holds a run until it is closed, or until its connection is lost. */
  Held hold(String runId) {
    try {
      var connection = dataSource.getConnection();
      var held = new Held(connection, runId);
      held.lock();
      return held;
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("No connection to hold the run on", e);
    }
  }

  /** A run that is held. Reports of it go over the connection that holds it. */
  record Held(Connection connection, String runId) implements AutoCloseable {

    Runs runs() {
      return new Runs(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
    }

    private void lock() {
      say("select pg_advisory_lock(" + Runs.LOCK_KEY + ")");
    }

    @Override
    public void close() {
      try (connection) {
        if (connection.isValid(1)) {
          say("select pg_advisory_unlock(" + Runs.LOCK_KEY + ")");
        }
      } catch (SQLException lost) {
        throw new DataAccessResourceFailureException("The connection was lost", lost);
      }
    }

    private void say(String sql) {
      JdbcClient.create(new SingleConnectionDataSource(connection, true))
          .sql("with planning as (select :id as id) " + sql + " from planning")
          .param("id", runId)
          .query((row, n) -> true)
          .list();
    }
  }
}
