// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import java.util.Map;
import java.util.function.Function;
import org.pegbar.clock.Retrying;
import org.pegbar.edition.EditionId;
import org.pegbar.imports.Complaint;
import org.pegbar.imports.kind.Kind;
import org.pegbar.imports.kind.Scope;
import org.pegbar.imports.run.Choice;
import org.pegbar.imports.run.Counts;
import org.pegbar.imports.run.Report;
import org.pegbar.imports.run.RowResult.Verdict;
import org.pegbar.imports.run.Running;
import org.pegbar.imports.run.Watch;
import org.pegbar.imports.table.TableReading;
import org.pegbar.imports.table.Tables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks and applies an upload. Both run the same import in one transaction; the check undoes it.
 * Applying locks the upload first, so that however often and from wherever it is pressed, the rows
 * are written once; that they were is noted in the same transaction.
 */
@Component
class Applying {

  sealed interface Outcome {}

  /** What would become of each row. Nothing was written. */
  record Checked(Report report) implements Outcome {}

  /**
   * @param before whether it had been applied before, so that nothing was done now
   */
  record Applied(Counts counts, boolean before) implements Outcome {}

  /** The edition has changed since the check: look again. Nothing was written. */
  record Outdated(Report report) implements Outcome {}

  /** The file cannot be read any more on this sheet. */
  record Unreadable(Complaint complaint) implements Outcome {}

  record Gone() implements Outcome {}

  /** The run was given up by somebody else meanwhile: nothing may be written in its name. */
  static final class GivenUp extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  private final Uploads uploads;
  private final Runs runs;
  private final Running running;
  private final TransactionTemplate transaction;

  Applying(Uploads uploads, Runs runs, Running running, PlatformTransactionManager transactions) {
    this.uploads = uploads;
    this.runs = runs;
    this.running = running;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Does a run and ends it with what came of it.
   *
   * @throws Watch.Cancelled if it is not to go on; then nothing was written
   * @throws GivenUp if the run has ended meanwhile; then nothing was written
   */
  void run(Run run, Scope scope, Kind kind, Watch watch) {
    var outcome =
        switch (run.act()) {
          case CHECK -> check(run, scope, kind, watch);
          case APPLY -> apply(run, scope, kind, watch);
        };
    if (!(outcome instanceof Applied)) {
      runs.finish(run.id(), outcome);
    }
  }

  private Outcome check(Run run, Scope scope, Kind kind, Watch watch) {
    return inOne(status -> {
      status.setRollbackOnly();
      return uploads
          .find(scope.edition().id(), run.uploadId(), run.requestedBy())
          .map(upload -> run(kind, scope, upload, Map.of(), watch, Checked::new))
          .orElseGet(Gone::new);
    });
  }

  /** That it was applied, and that the run has ended, is written in the transaction of the rows. */
  private Outcome apply(Run run, Scope scope, Kind kind, Watch watch) {
    return inOne(status -> {
      var outcome =
          lockAndRun(
              scope.edition().id(),
              run.uploadId(),
              run.requestedBy(),
              upload ->
                  run(
                      kind,
                      scope,
                      upload,
                      run.choices(),
                      watch,
                      report -> judge(upload, report, run.digest())));
      if (!(outcome instanceof Applied)) {
        status.setRollbackOnly();
      } else if (!runs.finish(run.id(), outcome)) {
        throw new GivenUp();
      }
      return outcome;
    });
  }

  private Outcome lockAndRun(
      EditionId edition, String id, String account, Function<Upload, Outcome> act) {
    return uploads
        .lock(edition, id, account)
        .map(upload ->
            upload
                .applied()
                .<Outcome>map(applied -> new Applied(applied.counts(), true))
                .orElseGet(() -> act.apply(upload)))
        .orElseGet(Gone::new);
  }

  private Outcome judge(Upload upload, Report report, String digest) {
    if (report.isWrong() || report.count(Verdict.SUSPECTED) > 0) {
      return new Checked(report);
    }
    if (!report.digest().equals(digest)) {
      return new Outdated(report);
    }
    uploads.apply(upload.id(), report.counts());
    return new Applied(report.counts(), false);
  }

  private Outcome run(
      Kind kind,
      Scope scope,
      Upload upload,
      Map<Integer, Choice> choices,
      Watch watch,
      Function<Report, Outcome> then) {
    if (upload.applied().isPresent()) {
      return new Applied(upload.applied().get().counts(), true);
    }
    return switch (Tables.read(uploads.content(upload.id()), upload.sheet())) {
      case TableReading.Unreadable(var complaint) -> new Unreadable(complaint);
      case TableReading.Read(var table) ->
          then.apply(running.run(kind, scope, table, upload.mapping(), choices, watch));
    };
  }

  private Outcome inOne(Function<TransactionStatus, Outcome> act) {
    return Retrying.whileBrokenOff(
        () -> java.util.Objects.requireNonNull(transaction.execute(act::apply)));
  }
}
