// SPDX-License-Identifier: Apache-2.0
package org.pegbar.command;

import java.nio.file.Path;
import org.pegbar.backup.BackingUp;

/** {@code bin/pegbar backup}: everything in one file, while the server may go on running. */
final class Backup implements Command {

  @Override
  public String name() {
    return "backup";
  }

  @Override
  public String usage() {
    return "backup FILE [--data DIR]";
  }

  @Override
  public String story() {
    return "Writes all rows and files into one zip; the server may go on running.";
  }

  @Override
  public int run(Arguments arguments) throws Exception {
    var target = Path.of(arguments.allow("data").word(0, "file to write")).toAbsolutePath();
    try (var context = Server.startQuietly(arguments)) {
      var written = context.getBean(BackingUp.class).write(target);
      System.out.printf(
          "Backed up %d tables, %,d rows and %d files into %s (%,d bytes).%n",
          written.tables(), written.rows(), written.files(), target, written.bytes());
    }
    return 0;
  }
}
