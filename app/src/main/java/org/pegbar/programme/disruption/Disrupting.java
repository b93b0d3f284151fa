// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.disruption;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pegbar.edition.Edition;
import org.pegbar.planner.repair.Disrupted;
import org.pegbar.planner.repair.Disruption;
import org.pegbar.planner.repair.Effort;
import org.pegbar.planner.repair.Outcome;
import org.pegbar.planner.repair.Repair;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Move;
import org.pegbar.programme.Placement;
import org.pegbar.programme.placement.Placing;
import org.pegbar.programme.planning.PlanningProblem;
import org.pegbar.programme.publication.Publications;
import org.springframework.stereotype.Component;

/** Looks for ways to mend the draft, and writes the one that is accepted. */
@Component
class Disrupting {

  /** What was found, for this state of the draft. */
  record Proposal(PlanningProblem problem, Disrupted disrupted, Outcome outcome) {}

  /**
   * What came of accepting.
   *
   * @param closures ids of the closures that were made
   */
  record Accepted(Placing.Outcome outcome, List<String> closures) {}

  private static final Duration PATIENCE = Duration.ofMillis(1500);

  private final Publications publications;
  private final Placing placing;
  private final Recording recording;
  private final Clock clock;

  Disrupting(Publications publications, Placing placing, Recording recording, Clock clock) {
    this.publications = publications;
    this.placing = placing;
    this.recording = recording;
    this.clock = clock;
  }

  /**
   * The draft in the planner's words, every session at home where it stands.
   *
   * @param unpin whether pinned sessions may move; what has begun never does
   */
  PlanningProblem problem(Draft draft, boolean unpin) {
    var release = publications.newest(draft.edition().id());
    return PlanningProblem.standing(draft, release, clock.instant(), unpin);
  }

  Proposal propose(PlanningProblem problem, List<Disruption> what) {
    var disrupted = Disrupted.by(problem.problem(), what);
    return new Proposal(problem, disrupted, Repair.of(disrupted, Effort.lasting(PATIENCE)));
  }

  /** Writes one way to mend it, and what happened: all of it or nothing. */
  Accepted accept(
      Edition edition, PlanningProblem problem, List<Disruption> what, List<Move> moves) {
    var closures = new ArrayList<String>();
    var outcome =
        placing.move(
            edition,
            moves,
            () -> {
              closures.clear();
              return recording.record(edition, problem, what, closures::add);
            });
    return new Accepted(outcome, closures);
  }

  /** The move of a session to where the planner puts it; a pin goes with it. */
  static Move move(Draft draft, PlanningProblem problem, org.pegbar.planner.repair.Move move) {
    var session = draft.session(move.activity().id()).orElseThrow();
    boolean pinned = session.placement().map(Placement::pinned).orElse(false);
    var to =
        Optional.ofNullable(move.to())
            .map(place ->
                new Placement(place.room().id(), problem.instant(place.start()), pinned, false));
    return Move.of(session, to);
  }
}
