// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.pegbar.clock.Retrying;
import org.pegbar.edition.Edition;
import org.pegbar.id.RandomCode;
import org.pegbar.imports.ScheduleOutcome;
import org.pegbar.imports.ScheduleOutcome.Count;
import org.pegbar.imports.ScheduleOutcome.Fault;
import org.pegbar.imports.ScheduleOutcome.Imported;
import org.pegbar.imports.ScheduleOutcome.Overlap;
import org.pegbar.imports.ScheduleOutcome.Refused;
import org.pegbar.imports.frab.FrabImport;
import org.pegbar.imports.frab.ScheduleFile;
import org.pegbar.imports.run.Counts;
import org.pegbar.imports.run.Mapping;
import org.pegbar.programme.frab.FrabReading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes, checks and applies uploaded schedules; however often it is pressed, once. */
@Component
class Schedules {

  private static final String KIND = "frab";
  private static final Duration KEPT = Duration.ofDays(1);

  sealed interface Taking {}

  record Taken(String id) implements Taking {}

  record Unreadable(Fault fault) implements Taking {}

  sealed interface Applying {}

  /**
   * @param before whether it had been applied before, so that nothing was done now
   */
  record Applied(boolean before) implements Applying {}

  record Wrong(List<Fault> faults) implements Applying {}

  record Gone() implements Applying {}

  private final Uploads uploads;
  private final FrabImport frab;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Schedules(
      Uploads uploads, FrabImport frab, Clock clock, PlatformTransactionManager transactions) {
    this.uploads = uploads;
    this.frab = frab;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  Taking take(Edition edition, String name, byte[] content, String account) {
    return switch (ScheduleFile.read(content)) {
      case FrabReading.Unreadable unreadable -> new Unreadable(ScheduleFile.fault(unreadable));
      case FrabReading.Read read -> {
        var upload =
            new Upload(
                RandomCode.fresh(),
                KIND,
                name,
                "",
                new Mapping(Map.of()),
                clock.instant(),
                Optional.empty());
        uploads.forget(KEPT);
        uploads.insert(edition.id(), upload, content, account);
        yield new Taken(upload.id());
      }
    };
  }

  Optional<Upload> find(Edition edition, String id, String account) {
    return uploads.find(edition.id(), id, account).filter(upload -> upload.kind().equals(KIND));
  }

  ScheduleOutcome check(Edition edition, Upload upload) {
    return switch (ScheduleFile.read(uploads.content(upload.id()))) {
      case FrabReading.Unreadable unreadable ->
          new Refused(List.of(ScheduleFile.fault(unreadable)));
      case FrabReading.Read(var schedule) -> frab.check(edition, schedule);
    };
  }

  Applying apply(Edition edition, String id, String account) {
    return Retrying.whileBrokenOff(() ->
        Objects.requireNonNull(
            transaction.execute(status -> {
              var outcome =
                  uploads
                      .lock(edition.id(), id, account)
                      .map(upload -> write(edition, upload))
                      .orElseGet(Gone::new);
              if (!(outcome instanceof Applied)) {
                status.setRollbackOnly();
              }
              return outcome;
            })));
  }

  private Applying write(Edition edition, Upload upload) {
    if (upload.applied().isPresent()) {
      return new Applied(true);
    }
    return switch (ScheduleFile.read(uploads.content(upload.id()))) {
      case FrabReading.Unreadable unreadable -> new Wrong(List.of(ScheduleFile.fault(unreadable)));
      case FrabReading.Read(var schedule) ->
          switch (frab.write(edition, schedule)) {
            case Refused(var faults) -> new Wrong(faults);
            case Imported imported -> {
              uploads.apply(upload.id(), counts(imported));
              yield new Applied(false);
            }
          };
    };
  }

  List<Overlap> overlaps(Edition edition) {
    return frab.overlaps(edition);
  }

  static Counts counts(Imported imported) {
    return Stream.of(imported.rooms(), imported.tracks(), imported.people(), imported.sessions())
        .map(Schedules::counts)
        .reduce(new Counts(0, 0, 0, 0), Counts::plus);
  }

  private static Counts counts(Count count) {
    return new Counts(count.added(), count.changed(), count.same(), 0);
  }
}
