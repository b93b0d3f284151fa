// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.frab;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pegbar.clock.Wish;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Overlaps;
import org.pegbar.programme.Part;
import org.pegbar.programme.Placement;
import org.pegbar.programme.Session;

/**
 * Decides, as the clock would, who holds what: whoever comes first, by start and then by number.
 * Whatever the clock would refuse to a later session is marked there as contested, so that the
 * session keeps its place without holding what is taken.
 */
final class Contesting {

  private final Draft draft;
  private final Map<String, List<Wish>> held = new HashMap<>();

  /**
   * @param others sessions that are there and do not come from the schedule: they hold first
   */
  Contesting(Draft draft, Collection<Session> others) {
    this.draft = draft;
    for (var other : others) {
      var contested = new HashSet<String>();
      other.parts().stream()
          .filter(Part::contested)
          .forEach(part -> contested.add("person " + part.personId()));
      other
          .placement()
          .filter(Placement::contested)
          .ifPresent(at -> contested.add("room " + at.roomId()));
      Overlaps.wishes(draft, other).stream()
          .filter(wish -> !contested.contains(holder(wish)))
          .forEach(this::hold);
    }
  }

  /** The same sessions, in the same order, each marked where it comes second. */
  List<Session> marked(List<Session> sessions) {
    var marked = new LinkedHashMap<String, Session>();
    sessions.forEach(session -> marked.put(session.id(), session));
    sessions.stream()
        .sorted(Comparator.comparing(Contesting::start).thenComparing(Session::number))
        .forEach(session -> marked.put(session.id(), mark(session)));
    return new ArrayList<>(marked.values());
  }

  private static Instant start(Session session) {
    return session.placement().map(Placement::startsAt).orElse(Instant.MAX);
  }

  private Session mark(Session session) {
    Set<String> taken = new HashSet<>();
    for (var wish : Overlaps.wishes(draft, session)) {
      if (isTaken(wish)) {
        taken.add(holder(wish));
      } else {
        hold(wish);
      }
    }
    return taken.isEmpty() ? session : contested(session, taken);
  }

  private static Session contested(Session session, Set<String> taken) {
    var placement =
        session
            .placement()
            .map(at ->
                new Placement(
                    at.roomId(), at.startsAt(), false, taken.contains("room " + at.roomId())));
    var parts =
        session.parts().stream()
            .map(part ->
                new Part(part.personId(), part.role(), taken.contains("person " + part.personId())))
            .toList();
    return session.movedTo(placement, parts);
  }

  private boolean isTaken(Wish wish) {
    return held.getOrDefault(holder(wish), List.of()).stream()
        .anyMatch(other -> !isBefore(other, wish) && !isBefore(wish, other));
  }

  /** Whether the holder can be at the one and then at the other. */
  private boolean isBefore(Wish one, Wish other) {
    int minutes =
        one.holderKind().equals("room") ? 0 : draft.minutes(one.venueId(), other.venueId());
    return !one.to().plusSeconds(minutes * 60L).isAfter(other.from());
  }

  private void hold(Wish wish) {
    held.computeIfAbsent(holder(wish), key -> new ArrayList<>()).add(wish);
  }

  private static String holder(Wish wish) {
    return wish.holderKind() + " " + wish.holderId();
  }
}
