// SPDX-License-Identifier: Apache-2.0
package org.pegbar.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which statements the application sends while something is done. */
public final class Queries {

  private Queries() {}

  /** The statements that mention this schema, in their order. */
  public static List<String> during(String schema, Runnable task) {
    var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    var before = logger.getLevel();
    var listener = new ListAppender<ILoggingEvent>();
    listener.start();
    logger.setLevel(Level.DEBUG);
    logger.setAdditive(false);
    logger.addAppender(listener);
    try {
      task.run();
    } finally {
      logger.detachAppender(listener);
      logger.setAdditive(true);
      logger.setLevel(before);
    }
    return List.copyOf(listener.list).stream()
        .map(ILoggingEvent::getFormattedMessage)
        .filter(line -> line.startsWith("Executing ") && line.contains(schema + "."))
        .toList();
  }
}
