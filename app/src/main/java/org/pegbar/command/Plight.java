// SPDX-License-Identifier: Apache-2.0
package org.pegbar.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Locale;
import org.pegbar.database.EmbeddedDatabase;
import org.pegbar.database.Unusable;
import org.pegbar.files.StoreUnavailable;
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
      case StoreUnavailable bucket -> message;
      case Unusable database -> message;
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
    var said = message.lines().findFirst().orElse(message);
    var sentence =
        switch (state) {
          case "3D000" ->
              "There is no such database (%s). Create it, or correct PEGBAR_DATABASE_URL.";
          case "42501" ->
              "PostgreSQL does not let this user do what is needed (%s). Make it the owner of the"
                  + " database: alter database NAME owner to USER.";
          case "53100" -> full();
          case "53300" ->
              "PostgreSQL takes no more connections (%s). Lower PEGBAR_DATABASE_CONNECTIONS, or"
                  + " raise max_connections there.";
          case String silence when silence.startsWith("08") ->
              "PostgreSQL does not answer (%s). Start it, or correct PEGBAR_DATABASE_URL.";
          case String refusal when refusal.startsWith("28") ->
              "PostgreSQL refused the sign-in (%s). Correct PEGBAR_DATABASE_USER and"
                  + " PEGBAR_DATABASE_PASSWORD.";
          case String other
              when message.contains("is not available") && message.contains("extension") ->
              "PostgreSQL lacks an extension (%s). Install its contrib package on that server.";
          default -> isFull(message) ? full() : "";
        };
    return sentence.replace("%s", said);
  }

  private static boolean isFull(String message) {
    return message.toLowerCase(Locale.ROOT).contains("no space left on device");
  }

  private static String full() {
    return "The disk is full. Free some space on the disk that holds the data folder, or on that of"
        + " an external PostgreSQL, then start again; nothing that was acknowledged is"
        + " lost.";
  }
}
