// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pegbar.clock.Clash;
import org.pegbar.clock.Commitment;
import org.pegbar.clock.Wish;
import org.pegbar.edition.Closure;
import org.pegbar.edition.Room;

/**
 * Which sessions of a draft cannot both be, as the clock would say it; for drafts that nobody has
 * written yet, and for imported ones that arrived double-booked.
 */
public final class Overlaps {

  private record Stay(Wish wish, String causeKind, String causeId) {}

  private final Draft draft;
  private final Map<String, List<Stay>> byHolder = new HashMap<>();

  public Overlaps(Draft draft) {
    this.draft = draft;
    for (var session : draft.sessions()) {
      for (var wish : wishes(draft, session)) {
        byHolder
            .computeIfAbsent(holder(wish), key -> new ArrayList<>())
            .add(new Stay(wish, "session", session.id()));
      }
    }
    draft.place().closures().forEach(this::close);
  }

  private void close(Closure closure) {
    var wish = new Wish(closure.holderKind(), closure.holderId(), "", closure.from(), closure.to());
    byHolder
        .computeIfAbsent(holder(wish), key -> new ArrayList<>())
        .add(new Stay(wish, "closure", closure.id()));
  }

  /** Whom and what a session takes where it is placed: its room, its people, its items. */
  public static List<Wish> wishes(Draft draft, Session session) {
    if (session.state() == SessionState.CANCELLED) {
      return List.of();
    }
    return session
        .placement()
        .flatMap(at -> draft.room(at.roomId()).map(room -> wishes(session, room, at.startsAt())))
        .orElse(List.of());
  }

  private static List<Wish> wishes(Session session, Room room, Instant from) {
    var to = from.plus(session.duration());
    var wishes = new ArrayList<Wish>();
    var roomTo = to.plus(Duration.ofMinutes(room.turnaroundMinutes()));
    wishes.add(new Wish("room", room.id(), room.venueId(), from, roomTo));
    session.parts().stream()
        .map(Part::personId)
        .distinct()
        .forEach(person -> wishes.add(new Wish("person", person, room.venueId(), from, to)));
    session.itemIds().forEach(item -> wishes.add(new Wish("item", item, room.venueId(), from, to)));
    return wishes;
  }

  /** Everything in the draft that a session cannot be together with. */
  public List<Clash> of(Session session) {
    var clashes = new ArrayList<Clash>();
    for (var wish : wishes(draft, session)) {
      for (var stay : byHolder.getOrDefault(holder(wish), List.of())) {
        if (!stay.causeId().equals(session.id())) {
          clash(wish, stay).ifPresent(clashes::add);
        }
      }
    }
    return clashes;
  }

  private Optional<Clash> clash(Wish wish, Stay stay) {
    var held = stay.wish();
    var commitment =
        new Commitment(
            held.holderKind(),
            held.holderId(),
            held.from(),
            held.to(),
            stay.causeKind(),
            stay.causeId());
    if (!held.to().isAfter(wish.from())) {
      return arrival(commitment, held.venueId(), wish.venueId(), true, held.to(), wish.from());
    }
    if (!wish.to().isAfter(held.from())) {
      return arrival(commitment, wish.venueId(), held.venueId(), false, wish.to(), held.from());
    }
    return Optional.of(new Clash.Taken(commitment));
  }

  private Optional<Clash> arrival(
      Commitment held,
      String from,
      String to,
      boolean heldIsEarlier,
      Instant leaves,
      Instant arrives) {
    int needed = held.holderKind().equals("room") ? 0 : draft.minutes(from, to);
    var available = Duration.between(leaves, arrives);
    return available.compareTo(Duration.ofMinutes(needed)) >= 0
        ? Optional.empty()
        : Optional.of(new Clash.CannotArrive(held, from, to, heldIsEarlier, needed, available));
  }

  private static String holder(Wish wish) {
    return wish.holderKind() + " " + wish.holderId();
  }
}
