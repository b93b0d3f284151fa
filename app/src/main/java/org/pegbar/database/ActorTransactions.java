// SPDX-License-Identifier: Apache-2.0
package org.pegbar.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the database, at the start of each writing transaction, in whose name it writes. */
final class ActorTransactions extends JdbcTransactionManager {

  ActorTransactions(DataSource dataSource) {
    super(dataSource);
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    super.doBegin(transaction, definition);
    if (!definition.isReadOnly()) {
      name(Actor.current());
    }
  }

  private void name(Actor actor) {
    var holder =
        (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
    if (holder == null) {
      return;
    }
    var sql = "select set_config('pegbar.actor', ?, true), set_config('pegbar.act', ?, true)";
    try (var statement = holder.getConnection().prepareStatement(sql)) {
      statement.setString(1, actor.id());
      statement.setString(2, actor.act());
      statement.execute();
    } catch (SQLException e) {
      throw new CannotCreateTransactionException("The database did not take the actor's name", e);
    }
  }
}
