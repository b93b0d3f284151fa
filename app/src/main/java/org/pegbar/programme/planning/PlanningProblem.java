// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Window;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Session;
import org.pegbar.programme.SessionState;
import org.pegbar.programme.publication.Publication;

/**
 * A draft in the planner's words, and the way back. The planner's clock counts minutes from
 * midnight before the edition's first day.
 *
 * @param epoch minute 0
 */
public record PlanningProblem(Problem problem, Instant epoch) {

  /** The draft alone: moving a session disturbs nobody. */
  public static PlanningProblem of(Draft draft) {
    return new PlanningProblem(
        new ProblemWriting(draft, epoch(draft)).write(List.of()), epoch(draft));
  }

  /** With what the newest release has announced, so that a plan disturbs little. */
  public static PlanningProblem released(Draft draft, Optional<Publication> release, Instant now) {
    var announced = new Announced(draft, epoch(draft), release, now).released();
    return new PlanningProblem(
        new ProblemWriting(draft, epoch(draft)).write(announced), epoch(draft));
  }

  /**
   * With every session announced where it stands, to be mended with the fewest moves. While the
   * edition runs, what has begun stays where it is and nothing is moved into the past.
   *
   * @param unpin whether pinned sessions may move
   */
  public static PlanningProblem standing(
      Draft draft, Optional<Publication> release, Instant now, boolean unpin) {
    var announced = new Announced(draft, epoch(draft), release, now).standing();
    var toCome = stillToCome(draft, now);
    Predicate<Session> pinned =
        session ->
            (!unpin && ProblemWriting.isPinned(session))
                || (toCome.isPresent() && hasBegun(session, now));
    var writing = new ProblemWriting(draft, epoch(draft), pinned, toCome);
    return new PlanningProblem(writing.write(announced), epoch(draft));
  }

  /** What is left of an edition that runs; nothing to say before it and after it. */
  private static Optional<Window> stillToCome(Draft draft, Instant now) {
    var edition = draft.edition();
    int present = minute(epoch(draft), now);
    int first = minute(epoch(draft), edition.opens(edition.firstDay()));
    int last = minute(epoch(draft), edition.closes(edition.lastDay()));
    return first <= present && present + 1 < last
        ? Optional.of(new Window(present + 1, last))
        : Optional.empty();
  }

  private static boolean hasBegun(Session session, Instant now) {
    return session.placement().map(at -> !at.startsAt().isAfter(now)).orElse(false);
  }

  private static Instant epoch(Draft draft) {
    var edition = draft.edition();
    return edition.firstDay().atStartOfDay(edition.zone()).toInstant();
  }

  /** The minute of a moment; a part of a minute does not count. */
  static int minute(Instant epoch, Instant at) {
    return Math.toIntExact(Duration.between(epoch, at).toMinutes());
  }

  /** The minute of a moment on this problem's clock. */
  public int minute(Instant at) {
    return minute(epoch, at);
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
