// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Session;
import org.pegbar.programme.SessionState;

/**
 * A draft in the planner's words, and the way back. The planner's clock counts minutes from
 * midnight before the edition's first day.
 *
 * @param epoch minute 0
 */
public record PlanningProblem(Problem problem, Instant epoch) {

  public static PlanningProblem of(Draft draft) {
    var edition = draft.edition();
    var epoch = edition.firstDay().atStartOfDay(edition.zone()).toInstant();
    return new PlanningProblem(new ProblemWriting(draft, epoch).write(), epoch);
  }

  /** The minute of a moment; a part of a minute does not count. */
  static int minute(Instant epoch, Instant at) {
    return Math.toIntExact(Duration.between(epoch, at).toMinutes());
  }

  public Instant instant(int minute) {
    return epoch.plus(Duration.ofMinutes(minute));
  }

  /** Where the sessions are now, but for those that contest their place. */
  public List<Placement> current(Draft draft) {
    return draft.sessions().stream()
        .filter(session -> session.state() != SessionState.CANCELLED)
        .flatMap(session -> current(session).stream())
        .toList();
  }

  private Optional<Placement> current(Session session) {
    return session
        .placement()
        .filter(at -> !at.contested())
        .map(at -> new Placement(session.id(), at.roomId(), minute(epoch, at.startsAt())));
  }

  /** The planner's place as the programme's; whether it is pinned is not the planner's to say. */
  public org.pegbar.programme.Placement place(Placement placement, boolean pinned) {
    return new org.pegbar.programme.Placement(
        placement.room(), instant(placement.start()), pinned, false);
  }
}
