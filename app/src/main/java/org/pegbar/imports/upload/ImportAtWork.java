// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import org.pegbar.database.Actor;
import org.pegbar.database.JobsStarted;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Editions;
import org.pegbar.imports.kind.Kinds;
import org.pegbar.imports.kind.Scope;
import org.pegbar.imports.run.Watch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Does a run in the background: whole, or nothing of it. */
@Component
class ImportAtWork {

  private static final Logger LOG = LoggerFactory.getLogger(ImportAtWork.class);

  private final Runs runs;
  private final Applying applying;
  private final Editions editions;
  private final Kinds kinds;

  ImportAtWork(Runs runs, Applying applying, Editions editions, Kinds kinds) {
    this.runs = runs;
    this.applying = applying;
    this.editions = editions;
    this.kinds = kinds;
  }

  /** A server that begins clears up after one that died long enough ago. */
  @EventListener(JobsStarted.class)
  void clearUp() {
    runs.failInterrupted();
  }

  /** Does the run of that id if it waits to be done. */
  void run(String id) {
    runs.failInterrupted();
    if (runs.start(id)) {
      var run = runs.find(id).orElseThrow();
      new Actor(run.requestedBy(), "import " + id).run(() -> work(run));
    }
  }

  @SuppressWarnings("CatchingUnchecked") // whatever it is, the run has ended and must say so
  private void work(Run run) {
    try (var pulse = new Pulse(runs, run.id())) {
      applying.run(run, scope(run), kinds.find(run.kind()).orElseThrow(), pulse);
    } catch (Watch.Cancelled cancelled) {
      runs.cancel(run.id());
    } catch (Applying.GivenUp e) {
      LOG.warn("Import {} was given up before it ended; nothing was written", run.id());
    } catch (RuntimeException e) {
      LOG.error("Import {} failed; nothing was written", run.id(), e);
      runs.fail(run.id(), "fault");
    }
  }

  private Scope scope(Run run) {
    return new Scope(edition(run), run.permissions());
  }

  private Edition edition(Run run) {
    return editions.list().stream()
        .filter(one -> one.id().value().equals(run.editionId()))
        .findFirst()
        .orElseThrow();
  }
}
