// SPDX-License-Identifier: Apache-2.0
package org.pegbar.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.pegbar.backup.Restoring;

/** {@code bin/pegbar restore}: fills an empty database from a backup. */
final class Restore implements Command {

  @Override
  public String name() {
    return "restore";
  }

  @Override
  public String usage() {
    return "restore FILE [--data DIR]";
  }

  @Override
  public String story() {
    return "Fills an empty database from a backup, and compares every count and digest.";
  }

  @Override
  public int run(Arguments arguments) throws Exception {
    var source = Path.of(arguments.allow("data").word(0, "file to read")).toAbsolutePath();
    if (!Files.isRegularFile(source)) {
      throw new Sentence(
          "There is no file '" + source + "'. Give the file that 'bin/pegbar backup' wrote.");
    }
    try (var context = Server.startQuietly(arguments, "pegbar.database.migrate=false")) {
      return switch (context.getBean(Restoring.class).read(source)) {
        case Restoring.Restored(int tables, long rows, int files) -> {
          System.out.printf(
              "Restored %d tables, %,d rows and %d files from %s.%n", tables, rows, files, source);
          yield 0;
        }
        case Restoring.Refused(String sentence) -> throw new Sentence(sentence);
      };
    }
  }
}
