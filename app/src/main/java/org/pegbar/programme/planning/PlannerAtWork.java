// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.pegbar.database.Actor;
import org.pegbar.database.JobsStarted;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Editions;
import org.pegbar.planner.Planner;
import org.pegbar.planner.plan.PlanListener;
import org.pegbar.planner.plan.Progress;
import org.pegbar.planner.plan.Settings;
import org.pegbar.programme.Drafts;
import org.pegbar.programme.publication.Publications;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Does a run: reads the draft, searches, says how far it is, applies the result. */
@Component
class PlannerAtWork {

  private static final Logger LOG = LoggerFactory.getLogger(PlannerAtWork.class);

  private final Runs runs;
  private final RunLocks locks;
  private final Editions editions;
  private final Drafts drafts;
  private final Planner planner;
  private final PlanApplying applying;
  private final Publications publications;
  private final Clock clock;

  PlannerAtWork(
      Runs runs,
      RunLocks locks,
      Editions editions,
      Drafts drafts,
      Planner planner,
      PlanApplying applying,
      Publications publications,
      Clock clock) {
    this.publications = publications;
    this.clock = clock;
    this.runs = runs;
    this.locks = locks;
    this.editions = editions;
    this.drafts = drafts;
    this.planner = planner;
    this.applying = applying;
  }

  /** A server that begins clears up after one that died. */
  @EventListener(JobsStarted.class)
  void clearUp() {
    runs.failInterrupted();
  }

  /** Does the run of that id if it waits to be done. */
  void run(String id) {
    try (var held = locks.hold(id)) {
      runs.failInterrupted();
      if (runs.start(id)) {
        new Actor("[planner]", "plan " + id).run(() -> plan(id, held));
      }
    } catch (DataAccessResourceFailureException e) {
      LOG.warn("The database ended under run {} of the planner: {}", id, e.getMessage());
    }
  }

  @SuppressWarnings("CatchingUnchecked") // whatever it is, the run has ended and must say so
  private void plan(String id, RunLocks.Held held) {
    try {
      var run = runs.find(id).orElseThrow();
      var draft = drafts.load(edition(run));
      var release = publications.newest(draft.edition().id());
      var problem = PlanningProblem.released(draft, release, clock.instant());
      var settings = Settings.lasting(Duration.ofSeconds(run.seconds()), run.seed());
      var reporting = new Reporting(held.runs(), id);
      var plan = planner.plan(problem.problem(), problem.current(draft), settings, reporting);
      applying.apply(id, draft, problem, plan, planner.bounds(problem.problem(), plan));
    } catch (PlanApplying.GivenUp e) {
      LOG.warn("Run {} of the planner was given up before it ended; nothing was applied", id);
    } catch (DataAccessResourceFailureException | TransactionException e) {
      LOG.warn("Run {} of the planner lost the database; nothing was applied", id);
      runs.fail(id, "interrupted");
    } catch (RuntimeException e) {
      LOG.error("Run {} of the planner failed; nothing was applied", id, e);
      runs.fail(id, "fault");
    }
  }

  private Edition edition(Run run) {
    return editions.list().stream()
        .filter(one -> one.id().value().equals(run.editionId()))
        .findFirst()
        .orElseThrow();
  }

  /** Writes down three times a second how far the search is, and asks whether to go on. */
  private static final class Reporting implements PlanListener {

    private static final long PAUSE_NANOS = Duration.ofMillis(300).toNanos();
    private static final int MOST_POINTS = 240;

    private final Runs runs;
    private final String id;
    private final List<Run.Point> curve = new ArrayList<>();
    private long reported = System.nanoTime() - PAUSE_NANOS;

    Reporting(Runs runs, String id) {
      this.runs = runs;
      this.id = id;
    }

    @Override
    public boolean goOn(Progress now) {
      if (System.nanoTime() - reported < PAUSE_NANOS) {
        return true;
      }
      reported = System.nanoTime();
      var point = new Run.Point(now.elapsed().toMillis(), now.best().unplaced(), now.best().soft());
      if (curve.isEmpty() || (isBetter(point) && curve.size() < MOST_POINTS)) {
        curve.add(point);
      }
      return runs.report(
          id,
          new Run.Progress(
              now.elapsed().toMillis(),
              now.placed(),
              now.activities(),
              now.best().unplaced(),
              now.best().soft(),
              List.copyOf(curve)));
    }

    private boolean isBetter(Run.Point point) {
      var last = curve.getLast();
      return point.unplaced() != last.unplaced() || point.soft() != last.soft();
    }
  }
}
