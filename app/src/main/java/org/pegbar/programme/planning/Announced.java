// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.Published;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Session;
import org.pegbar.programme.SessionState;
import org.pegbar.programme.publication.Publication;

/** What the public has been told, in the planner's words: leaving it disturbs people. */
final class Announced {
  private static final int VISITORS_A_POINT = 10;
  private final Draft draft;
  private final Instant epoch;
  private final Instant now;
  private final Map<String, Placement> released = new HashMap<>();

  Announced(Draft draft, Instant epoch, Optional<Publication> release, Instant now) {
    this.draft = draft;
    this.epoch = epoch;
    this.now = now;
    release.stream()
        .flatMap(newest -> newest.document().sessions().stream())
        .filter(one -> draft.room(one.roomId()).isPresent())
        .forEach(one -> released.put(one.id(), placement(one.id(), one.roomId(), one.startsAt())));
  }

  /**
   * Where the newest release put the sessions. What the organisers have moved since counts no more:
   * they meant it.
   */
  List<Published> released() {
    return sessions()
        .flatMap(session -> Stream.ofNullable(released.get(session.id())))
        .filter(this::isStillMeant)
        .map(place -> new Published(place, weight(place)))
        .toList();
  }

  /** Where the sessions stand in the draft; what was released there weighs more. */
  List<Published> standing() {
    return sessions()
        .flatMap(session -> standing(session).stream())
        .map(place -> new Published(place, weight(place)))
        .toList();
  }

  private Stream<Session> sessions() {
    return draft.sessions().stream().filter(one -> one.state() != SessionState.CANCELLED);
  }

  private boolean isStillMeant(Placement place) {
    return draft.session(place.activity()).flatMap(this::standing).map(place::equals).orElse(true);
  }

  private Optional<Placement> standing(Session session) {
    return session.placement().map(at -> placement(session.id(), at.roomId(), at.startsAt()));
  }

  private Placement placement(String session, String room, Instant startsAt) {
    return new Placement(session, room, PlanningProblem.minute(epoch, startsAt));
  }

  /**
   * Audience times notice: ten visitors are a point, and the points grow as the start comes near.
   */
  private int weight(Placement place) {
    if (!place.equals(released.get(place.activity()))) {
      return 1;
    }
    int audience = draft.session(place.activity()).map(Session::audience).orElse(0);
    return (1 + audience / VISITORS_A_POINT) * urgency(place.start());
  }

  private int urgency(int start) {
    Duration notice = Duration.between(now, epoch.plus(Duration.ofMinutes(start)));
    if (notice.toDays() >= 14) {
      return 1;
    }
    return notice.toDays() >= 3 ? 2 : notice.toDays() >= 1 ? 3 : 4;
  }
}
