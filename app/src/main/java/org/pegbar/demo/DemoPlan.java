// SPDX-License-Identifier: Apache-2.0
package org.pegbar.demo;

import java.io.PrintStream;
import java.util.Optional;
import org.pegbar.edition.Edition;
import org.pegbar.programme.Programme;
import org.pegbar.programme.SessionState;
import org.pegbar.programme.planning.Planning;
import org.pegbar.programme.planning.Run;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Has the demo's sessions placed by the planner, as the desk's button does. */
@Component
@ConditionalOnProperty("pegbar.demo")
class DemoPlan {

  private static final int SECONDS = 15;
  private static final long SEED = 2026;
  private static final int ROUNDS = 3;
  private static final int PAUSE_MILLIS = 250;
  private static final int SHOWN_MILLIS = 3000;

  private final Programme programme;
  private final Planning planning;

  DemoPlan(Programme programme, Planning planning) {
    this.programme = programme;
    this.planning = planning;
  }

  /** Plans until everything has its place, at most three times. */
  void make(Edition edition, PrintStream out) {
    for (int round = 0; round < ROUNDS && unplaced(edition) > 0; round++) {
      out.println("Planning " + unplaced(edition) + " sessions, " + SECONDS + " seconds ...");
      planning.request(edition, SECONDS, SEED + round, "[demo]");
      await(edition, out);
    }
    out.println("Planned: " + unplaced(edition) + " sessions without a place.");
  }

  private void await(Edition edition, PrintStream out) {
    long shown = 0;
    for (var run = latest(edition); run.isPresent(); run = latest(edition)) {
      if (!run.get().state().isUnderWay()) {
        return;
      }
      var progress = run.get().progress();
      if (progress.elapsedMillis() >= shown + SHOWN_MILLIS) {
        shown = progress.elapsedMillis();
        out.println("  " + progress.placed() + " of " + progress.sessions() + " placed");
      }
      pause();
    }
  }

  private Optional<Run> latest(Edition edition) {
    return planning.latest(edition, 1).stream().findFirst();
  }

  private long unplaced(Edition edition) {
    return programme.sessions(edition.id()).stream()
        .filter(session -> session.state() != SessionState.CANCELLED)
        .filter(session -> session.placement().isEmpty())
        .count();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while planning", e);
    }
  }
}
