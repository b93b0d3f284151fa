// SPDX-License-Identifier: Apache-2.0
package org.pegbar.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.pegbar.imports.FolderOutcome;
import org.pegbar.imports.Imports;
import org.pegbar.imports.ScheduleOutcome;
import org.pegbar.language.Language;
import org.pegbar.web.Texts;

/** {@code bin/pegbar import}: a folder of tables, or a frab schedule, into an edition. */
final class Import implements Command {

  @Override
  public String name() {
    return "import";
  }

  @Override
  public String usage() {
    return "import FOLDER|FILE [--edition SLUG] [--zone Area/City] [--data DIR]";
  }

  @Override
  public String story() {
    return "Imports a folder of CSV and XLSX tables, or a frab schedule (XML or JSON), all or nothing.";
  }

  @Override
  public int run(Arguments arguments) {
    var source = Path.of(arguments.allow("edition", "zone", "data").word(0, "folder or file")).toAbsolutePath();
    if (!Files.exists(source)) {
      throw new Sentence("There is nothing at '" + source + "'. Give a folder of tables or a frab schedule.");
    }
    var zone = arguments.option("zone").map(one -> zone(arguments, one));
    try (var context = Server.startQuietly(arguments)) {
      var imports = context.getBean(Imports.class);
      var texts = context.getBean(Texts.class);
      var slug = arguments.option("edition");
      return Files.isDirectory(source)
          ? told(imports.folder(source, slug), texts)
          : told(imports.schedule(source, slug, zone), texts);
    }
  }

  private static ZoneId zone(Arguments arguments, String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw arguments.notUnderstood("'" + name + "' is not a time zone; write it like Asia/Shanghai.");
    }
  }

  private static int told(FolderOutcome outcome, Texts texts) {
    return switch (outcome) {
      case FolderOutcome.Imported imported -> {
        System.out.println("Imported into /e/" + imported.edition().slug() + "/ (new, changed, the same):");
        imported.counts().forEach((kind, counts) -> System.out.println("  " + kind + ": " + counts));
        yield 0;
      }
      case FolderOutcome.Refused refused -> {
        for (var fault : refused.faults()) {
          System.err.printf(
              "%s, row %d, %s '%s': %s%n", fault.file(), fault.row(), fault.header(), fault.value(),
              fault.complaint().text(texts, Language.EN));
        }
        yield refused();
      }
    };
  }

  private static int told(ScheduleOutcome outcome, Texts texts) {
    return switch (outcome) {
      case ScheduleOutcome.Imported imported -> {
        System.out.printf(
            "Imported into /e/%s/ (new, changed, the same): rooms %s, tracks %s, people %s, sessions %s%n",
            imported.edition().slug(), counts(imported.rooms()), counts(imported.tracks()),
            counts(imported.people()), counts(imported.sessions()));
        for (var overlap : imported.overlaps()) {
          System.out.printf(
              "Double booking: %s '%s' in %d '%s' and in %d '%s', %s to %s%n",
              overlap.holderKind(), overlap.holder().read(Language.EN), overlap.firstNumber(),
              overlap.first().read(Language.EN), overlap.secondNumber(), overlap.second().read(Language.EN),
              overlap.from(), overlap.to());
        }
        yield 0;
      }
      case ScheduleOutcome.Refused refused -> {
        for (var fault : refused.faults()) {
          System.err.printf("line %d: %s%n", fault.line(), fault.complaint().text(texts, Language.EN));
        }
        yield refused();
      }
    };
  }

  private static String counts(ScheduleOutcome.Count count) {
    return count.added() + "/" + count.changed() + "/" + count.same();
  }

  private static int refused() {
    System.err.println("Nothing was changed. Mend these and import again.");
    return 2;
  }

}
