// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.pegbar.id.RandomCode;
import org.pegbar.imports.kind.Scope;
import org.pegbar.imports.run.Choice;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Asks for an upload to be checked or applied in the background, and cancels that. One at a time
 * for an upload: whoever asks again is shown the run that is under way.
 */
@Component
class Importing {

  /** A small file is done by then, and its page comes at once. */
  private static final Duration PATIENCE = Duration.ofMillis(1500);

  private final Runs runs;
  private final SchedulerClient scheduler;

  Importing(Runs runs, SchedulerClient scheduler) {
    this.runs = runs;
    this.scheduler = scheduler;
  }

  /** What would become of each row. */
  Run check(Upload upload, Scope scope, String account) {
    return request(upload, Run.Act.CHECK, scope, account, "", Map.of());
  }

  /**
   * @param digest of the report that was seen
   * @param choices by row; rows that need one and have none are wrong
   */
  Run apply(
      Upload upload, Scope scope, String account, String digest, Map<Integer, Choice> choices) {
    return request(upload, Run.Act.APPLY, scope, account, digest, choices);
  }

  private Run request(
      Upload upload,
      Run.Act act,
      Scope scope,
      String account,
      String digest,
      Map<Integer, Choice> choices) {
    runs.failInterrupted();
    var id = RandomCode.fresh();
    try {
      runs.insert(id, upload.id(), act, scope.permissions(), account, digest, choices);
    } catch (DuplicateKeyException underWay) {
      return awaited(latest(upload).orElseThrow());
    }
    scheduler.scheduleIfNotExists(ImportTask.NAME.instance(id).scheduledTo(Instant.now()));
    return awaited(runs.find(id).orElseThrow());
  }

  /** The run that was asked for last. */
  Optional<Run> latest(Upload upload) {
    runs.failInterrupted();
    return runs.latest(upload.id());
  }

  Optional<Run> find(Upload upload, String id) {
    return runs.find(id).filter(run -> run.uploadId().equals(upload.id()));
  }

  void cancel(Run run) {
    runs.requestCancel(run.id());
  }

  /** The run when it has ended, or as it is after a moment. */
  private Run awaited(Run run) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    var now = run;
    try {
      while (now.isUnderWay() && System.nanoTime() < end) {
        Thread.sleep(40);
        now = runs.find(run.id()).orElse(now);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return now;
  }
}
