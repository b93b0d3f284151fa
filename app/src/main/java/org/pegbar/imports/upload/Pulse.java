// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.pegbar.imports.run.Watch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Writes down how far a run is, three times a second and in a thread of its own, so that a run that
 * waits for the database is not taken for dead; and hears whether it is to go on.
 */
final class Pulse implements Watch, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
  private static final long PAUSE_MILLIS = 300;

  private final Runs runs;
  private final String id;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread beating;
  private volatile int done;
  private volatile int total;
  private volatile boolean goesOn = true;

  Pulse(Runs runs, String id) {
    this.runs = runs;
    this.id = id;
    this.beating = Thread.ofVirtual().name("import-" + id).start(this::beat);
  }

  @Override
  public void row(int rowsDone, int rowsTotal) {
    done = rowsDone;
    total = rowsTotal;
    if (!goesOn) {
      throw new Cancelled();
    }
  }

  private void beat() {
    try {
      do {
        report();
      } while (goesOn && !ended.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * A database that is away for a moment is asked again; one that stays away ends the run itself.
   */
  private void report() {
    try {
      goesOn = runs.report(id, done, total);
    } catch (DataAccessException away) {
      LOG.warn("Import {} could not say how far it is: {}", id, away.getMessage());
    }
  }

  /** Returns when nothing more will be written. */
  @Override
  public void close() {
    ended.countDown();
    try {
      beating.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
