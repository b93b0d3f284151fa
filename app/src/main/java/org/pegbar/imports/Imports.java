// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pegbar.edition.Editions;
import org.pegbar.imports.folder.Folder;
import org.pegbar.imports.folder.FolderImport;
import org.pegbar.imports.frab.FrabImport;
import org.pegbar.imports.frab.ScheduleFile;
import org.pegbar.programme.frab.FrabReading;
import org.pegbar.programme.frab.FrabSchedule;
import org.springframework.stereotype.Component;

/** The front door for those who import without a browser: the command line and the demo. */
@Component
public class Imports {

  private static final List<String> ENDINGS = List.of(".csv", ".xlsx");

  private final FolderImport folders;
  private final FrabImport schedules;
  private final Editions editions;

  Imports(FolderImport folders, FrabImport schedules, Editions editions) {
    this.folders = folders;
    this.schedules = schedules;
    this.editions = editions;
  }

  /**
   * Imports a frab schedule (XML or JSON), all or nothing.
   *
   * @param slug the edition to import into, which is made if there is none; empty for the name that
   *     the schedule gives itself
   * @param zone the time zone of a new edition whose schedule does not name one; else UTC
   */
  public ScheduleOutcome schedule(Path file, Optional<String> slug, Optional<ZoneId> zone) {
    try {
      return schedule(Files.readAllBytes(file), slug, zone);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same for a file that is in memory. */
  public ScheduleOutcome schedule(byte[] content, Optional<String> slug, Optional<ZoneId> zone) {
    return switch (ScheduleFile.read(content)) {
      case FrabReading.Unreadable unreadable ->
          new ScheduleOutcome.Refused(List.of(ScheduleFile.fault(unreadable)));
      case FrabReading.Read(var schedule) -> schedule(schedule, slug, zone);
    };
  }

  private ScheduleOutcome schedule(
      FrabSchedule schedule, Optional<String> slug, Optional<ZoneId> zone) {
    var name = slug.orElse(ScheduleFile.slug(schedule));
    var known = editions.find(name);
    if (known.isPresent()) {
      return schedules.into(known.get(), schedule);
    }
    if (name.length() > 60 || !name.matches("[a-z0-9](-?[a-z0-9])*")) {
      return refused("imports.edition.slug", name);
    }
    return ScheduleFile.edition(schedule, name, zone)
        .map(edition -> schedules.found(edition, schedule))
        .orElseGet(() -> refused("imports.frab.no-days"));
  }

  private static ScheduleOutcome refused(String key, Object... arguments) {
    return new ScheduleOutcome.Refused(
        List.of(new ScheduleOutcome.Fault(0, Complaint.of(key, arguments))));
  }

  /**
   * Imports a folder with files such as {@code rooms.csv} or {@code people.xlsx}, all or nothing.
   *
   * @param slug the edition to import into; empty for the one that {@code edition.csv} names, which
   *     is made if there is none
   */
  public FolderOutcome folder(Path folder, Optional<String> slug) {
    return folder(
        name -> {
          var file = folder.resolve(name);
          try {
            return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        slug);
  }

  /**
   * The same for files that are kept elsewhere.
   *
   * @param open opens a file by its name, or answers null if there is none
   */
  public FolderOutcome folder(Function<String, @Nullable InputStream> open, Optional<String> slug) {
    return folders.run(kind -> find(open, kind), slug);
  }

  private static Optional<Folder.File> find(
      Function<String, @Nullable InputStream> open, String kind) {
    for (var ending : ENDINGS) {
      try (var file = open.apply(kind + ending)) {
        if (file != null) {
          return Optional.of(new Folder.File(kind + ending, file.readAllBytes()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Optional.empty();
  }
}
