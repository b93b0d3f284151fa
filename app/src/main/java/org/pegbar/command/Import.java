// SPDX-License-Identifier: Apache-2.0
package org.pegbar.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.pegbar.database.Actor;
import org.pegbar.imports.Complaint;
import org.pegbar.imports.FolderOutcome;
import org.pegbar.imports.Imports;
import org.pegbar.imports.ScheduleOutcome;
import org.pegbar.language.Language;
import org.pegbar.web.Texts;
import org.springframework.context.ApplicationContext;

/** {@code bin/pegbar import}: a folder of tables, or a frab schedule; all of it or nothing. */
final class Import implements Command {

  @Override
  public String name() {
    return "import";
  }

  @Override
  public String usage() {
    return "import FOLDER|SCHEDULE [--edition SLUG] [--zone ZONE] [--data DIR]";
  }

  @Override
  public String story() {
    return "Imports a folder of CSV or XLSX tables, or a schedule.xml or .json; all of it or"
        + " nothing.";
  }

  @Override
  public int run(Arguments arguments) {
    var path = Path.of(arguments.allow("edition", "zone", "data").word(0, "folder or schedule"));
    if (!Files.exists(path)) {
      throw new Sentence("There is no '" + path + "'. Name a folder of tables, or a schedule.");
    }
    var zone = arguments.option("zone").map(Import::zone);
    var code = new int[1];
    try (var context = Server.startQuietly(arguments)) {
      new Actor("[import]", "bin/pegbar import")
          .run(() -> code[0] = bringIn(context, path, arguments.option("edition"), zone));
    }
    return code[0];
  }

  private static int bringIn(
      ApplicationContext context, Path path, Optional<String> slug, Optional<ZoneId> zone) {
    var imports = context.getBean(Imports.class);
    var texts = context.getBean(Texts.class);
    return Files.isDirectory(path)
        ? tell(imports.folder(path, slug), texts)
        : tell(imports.schedule(path, slug, zone), texts);
  }

  private static int tell(FolderOutcome outcome, Texts texts) {
    return switch (outcome) {
      case FolderOutcome.Imported(var edition, var counts) -> {
        System.out.println("Imported into '" + edition.slug() + "' (new, changed, the same):");
        counts.forEach((kind, rows) -> System.out.printf("  %-14s %s%n", kind, rows));
        yield 0;
      }
      case FolderOutcome.Refused(var faults) -> {
        for (var fault : faults) {
          System.err.printf(
              "%s, row %d, %s '%s': %s%n",
              fault.file(),
              fault.row(),
              fault.header(),
              fault.value(),
              sentence(fault.complaint(), texts));
        }
        yield refused();
      }
    };
  }

  private static int tell(ScheduleOutcome outcome, Texts texts) {
    return switch (outcome) {
      case ScheduleOutcome.Imported done -> {
        System.out.println("Imported into '" + done.edition().slug() + "':");
        System.out.printf(
            "  rooms %s%n  tracks %s%n  people %s%n  sessions %s%n",
            done.rooms(), done.tracks(), done.people(), done.sessions());
        for (var overlap : done.overlaps()) {
          System.out.printf(
              "  Double booking: %s is in #%d and #%d.%n",
              overlap.holder().read(Language.EN), overlap.firstNumber(), overlap.secondNumber());
        }
        for (var one : done.repeated()) {
          System.out.printf(
              "  Named twice: %s in #%d '%s'.%n", one.person(), one.number(), one.title());
        }
        yield 0;
      }
      case ScheduleOutcome.Refused(var faults) -> {
        for (var fault : faults) {
          System.err.printf("Line %d: %s%n", fault.line(), sentence(fault.complaint(), texts));
        }
        yield refused();
      }
    };
  }

  private static int refused() {
    System.err.println("Nothing was imported.");
    return 1;
  }

  private static String sentence(Complaint complaint, Texts texts) {
    return complaint.text(texts, Language.EN);
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new Sentence(
          "'" + name + "' is not a time zone. Give its full name, like Europe/Brussels.");
    }
  }
}
