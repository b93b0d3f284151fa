// SPDX-License-Identifier: Apache-2.0
package org.pegbar.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Hears what transactions on any server announce when they commit (NOTIFY). One connection listens
 * for all; after it was lost, everybody hears an empty notice, since some may have been missed.
 */
@Component
public class Notices implements DisposableBean {

  /** What is heard when notices may have been missed. */
  public static final String MISSED = "";

  private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
  private static final int PATIENCE_MILLIS = 5_000;
  private static final int PAUSE_MILLIS = 1_000;

  private final DataSource database;
  private final Map<String, List<Consumer<String>>> listeners = new ConcurrentHashMap<>();
  private @Nullable Thread listening;
  private volatile boolean closed;

  Notices(DataSource database) {
    this.database = database;
  }

  /**
   * From now on, whoever listens hears each notice of that channel, one after the other.
   *
   * @param channel a name of lower-case letters and underscores
   */
  public synchronized void listen(String channel, Consumer<String> hear) {
    if (!channel.matches("[a-z_]{1,40}")) {
      throw new IllegalArgumentException("Not the name of a channel: " + channel);
    }
    listeners.computeIfAbsent(channel, name -> new CopyOnWriteArrayList<>()).add(hear);
    if (listening == null) {
      listening = Thread.ofPlatform().daemon().name("notices").start(this::listenAlways);
    }
  }

  private void listenAlways() {
    while (!closed) {
      try (var connection = database.getConnection()) {
        hear(connection);
      } catch (SQLException lost) {
        LOG.debug("The listening connection was lost: {}", lost.getMessage());
        pause();
      }
    }
  }

  private void hear(Connection connection) throws SQLException {
    var channels = List.copyOf(listeners.keySet());
    connection.setAutoCommit(true);
    try (var statement = connection.createStatement()) {
      for (var channel : channels) {
        statement.execute("listen " + channel);
      }
    }
    channels.forEach(channel -> tell(channel, MISSED));
    var postgres = connection.unwrap(PGConnection.class);
    while (!closed && listeners.size() == channels.size()) {
      for (var notice : postgres.getNotifications(PATIENCE_MILLIS)) {
        tell(notice.getName(), notice.getParameter());
      }
    }
    try (var statement = connection.createStatement()) {
      statement.execute("unlisten *");
    }
  }

  private void tell(String channel, String notice) {
    for (var listener : listeners.getOrDefault(channel, List.of())) {
      try {
        listener.accept(notice);
      } catch (RuntimeException e) {
        LOG.warn("A notice of {} was not understood", channel, e);
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      LOG.debug("Listening again");
    }
  }

  @Override
  public void destroy() {
    closed = true;
    var thread = listening;
    if (thread != null) {
      thread.interrupt();
    }
  }
}
