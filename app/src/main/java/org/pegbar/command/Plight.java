// SPDX-License-Identifier: Apache-2.0
package org.pegbar.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Locale;
import org.pegbar.database.EmbeddedDatabase;
import org.springframework.boot.web.server.PortInUseException;

/** What stands in the way, in one sentence with what to do. */
final class Plight {

  private Plight() {}

  static String of(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      var sentence = sentence(cause);
      if (!sentence.isEmpty()) {
        return sentence;
      }
    }
    var trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    return "Pegbar met a fault of its own; please report it with these lines:\n" + trace;
  }

  private static String sentence(Throwable cause) {
    var message = String.valueOf(cause.getMessage());
    return switch (cause) {
      case Sentence told -> message;
      case EmbeddedDatabase.InUse inUse -> message;
      case PortInUseException port ->
          "Port %d is taken by another program. Stop that one, or choose another port, such as --port %d."
              .formatted(port.getPort(), port.getPort() + 1);
      case BindException bind ->
          "The address could not be taken (" + message + "). Choose another port with --port.";
      case SQLException sql -> sql(sql, message);
      case java.io.IOException io when isFull(message) -> full();
      default -> "";
    };
  }

  private static String sql(SQLException fault, String message) {
    var state = String.valueOf(fault.getSQLState());
    if (state.startsWith("08")) {
      return "PostgreSQL does not answer (%s). Start it, or correct PEGBAR_DATABASE_URL."
          .formatted(message);
    }
    if (state.startsWith("28")) {
      return "PostgreSQL refused the sign-in (%s). Correct PEGBAR_DATABASE_USER and PEGBAR_DATABASE_PASSWORD."
          .formatted(message);
    }
    if (state.equals("3D000")) {
      return "There is no such database (%s). Create it, or correct PEGBAR_DATABASE_URL."
          .formatted(message);
    }
    return state.equals("53100") || isFull(message) ? full() : "";
  }

  private static boolean isFull(String message) {
    return message.toLowerCase(Locale.ROOT).contains("no space left on device");
  }

  private static String full() {
    return "The disk is full. Free some space on the disk that holds the data folder, then start again; nothing that"
        + " was acknowledged is lost.";
  }
}
