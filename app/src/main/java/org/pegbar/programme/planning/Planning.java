// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.util.List;
import java.util.Optional;
import org.pegbar.clock.Retrying;
import org.pegbar.edition.Edition;
import org.pegbar.id.RandomCode;
import org.pegbar.programme.Move;
import org.pegbar.programme.Resettling;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks for a run of the planner, stops it, takes it back. */
@Component
public class Planning {

  public sealed interface Request {}

  public record Requested(String runId) implements Request {}

  /** One at a time. */
  public record AlreadyUnderWay() implements Request {}

  public sealed interface Undoing {}

  /**
   * Taken back.
   *
   * @param left how many sessions stayed because somebody has changed them since
   */
  public record Undone(int moved, int left) implements Undoing {}

  public record NothingToUndo() implements Undoing {}

  private final Runs runs;
  private final Resettling resettling;
  private final SchedulerClient scheduler;
  private final TransactionTemplate transaction;

  Planning(
      Runs runs,
      Resettling resettling,
      SchedulerClient scheduler,
      PlatformTransactionManager transactions) {
    this.runs = runs;
    this.resettling = resettling;
    this.scheduler = scheduler;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Asks for a run in the background. The run and its task are written together, so that none waits
   * for ever.
   *
   * @param seconds how long it may search, 1 to 3600
   */
  public Request request(Edition edition, int seconds, long seed, String requestedBy) {
    runs.failInterrupted();
    var id = RandomCode.fresh();
    try {
      transaction.executeWithoutResult(status -> {
        runs.insert(edition.id(), id, seconds, seed, requestedBy);
        scheduler.scheduleIfNotExists(
            PlanningTask.NAME.instance(id).scheduledTo(java.time.Instant.now()));
      });
    } catch (DuplicateKeyException underWay) {
      return new AlreadyUnderWay();
    }
    return new Requested(id);
  }

  /** The latest runs, newest first. */
  public List<Run> latest(Edition edition, int most) {
    runs.failInterrupted();
    return runs.list(edition.id(), most);
  }

  /** One run, as it is now: one whose server died is over. */
  public Optional<Run> find(Edition edition, String runId) {
    runs.failInterrupted();
    return runs.find(runId).filter(run -> run.editionId().equals(edition.id().value()));
  }

  /** The run ends with the best that it has found by then. */
  public void stop(Edition edition, String runId) {
    runs.requestStop(edition.id(), runId);
  }

  /** Puts the sessions back where they were before the run, but for those changed since. */
  public Undoing undo(Edition edition, String runId) {
    var back = find(edition, runId).flatMap(Run::result).map(PlanApplying::back).orElse(List.of());
    return Retrying.whileBrokenOff(() -> undo(edition, runId, back));
  }

  private Undoing undo(Edition edition, String runId, List<Move> back) {
    Undoing undoing =
        transaction.execute(status -> {
          if (!runs.undo(edition.id(), runId)) {
            return new NothingToUndo();
          }
          var settled = resettling.within(edition, back);
          return new Undone(settled.back().size(), settled.left().size());
        });
    return java.util.Objects.requireNonNull(undoing);
  }
}
