// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.frab;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pegbar.id.RandomCode;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.AgeRating;
import org.pegbar.programme.Part;
import org.pegbar.programme.PartRole;
import org.pegbar.programme.Placement;
import org.pegbar.programme.Session;
import org.pegbar.programme.SessionKind;
import org.pegbar.programme.SessionState;
import org.pegbar.programme.frab.FrabSource;

/**
 * Makes sessions of a schedule's events. An event is a session that is here if it has the same
 * globally unique name, or the same number and came from a schedule before.
 */
final class EventSessions {

  private final Map<UUID, Session> byGuid = new HashMap<>();
  private final Map<Integer, Session> byNumber = new HashMap<>();
  private final Map<String, String> rooms;
  private final Map<String, String> tracks;
  private final Cast cast;
  private int nextNumber;

  EventSessions(
      Collection<Session> known,
      List<Entry> coming,
      Map<String, String> rooms,
      Map<String, String> tracks,
      Cast cast) {
    this.rooms = rooms;
    this.tracks = tracks;
    this.cast = cast;
    known.forEach(session -> {
      byGuid.put(session.guid(), session);
      byNumber.put(session.number(), session);
      nextNumber = Math.max(nextNumber, session.number());
    });
    coming.forEach(entry -> nextNumber = Math.max(nextNumber, entry.event().id().orElse(0)));
  }

  Optional<Session> known(Entry entry) {
    return entry
        .event()
        .guid()
        .flatMap(guid -> Optional.ofNullable(byGuid.get(guid)))
        .or(() ->
            number(entry)
                .flatMap(number -> Optional.ofNullable(byNumber.get(number)))
                .filter(session -> session.source().isPresent()));
  }

  /** The session of an event; contested nowhere yet. */
  Session session(Entry entry, Optional<Session> before) {
    var event = entry.event();
    var type = event.text("type").strip();
    var kind = before.map(Session::kind).filter(is -> isStill(before, type)).orElse(kind(type));
    var title = event.text("title");
    var summary = event.text("abstract");
    return new Session(
        before.map(Session::id).orElseGet(RandomCode::fresh),
        before.map(Session::number).orElseGet(() -> freeNumber(entry)),
        before.map(Session::guid).or(event::guid).orElseGet(UUID::randomUUID),
        before.map(Session::title).map(old -> OneSide.onto(old, title)).orElse(OneSide.of(title)),
        summary(before, summary),
        kind,
        type.equals(kind.code()) ? "" : type,
        before.flatMap(Session::activityId),
        Optional.ofNullable(tracks.get(event.text("track").strip())),
        entry.minutes(),
        event.text("language").strip(),
        before.map(Session::interpretation).orElse(List.of()),
        before.map(Session::audience).orElse(0),
        before.map(Session::ageRating).orElse(AgeRating.ALL),
        before.map(Session::state).orElse(SessionState.CONFIRMED),
        before.map(Session::equipment).orElse(Set.of()),
        before.map(Session::premiere).orElse(false),
        Optional.of(placement(entry, before)),
        parts(entry, before),
        before.map(Session::itemIds).orElse(List.of()),
        Optional.of(FrabSource.of(event, entry.day(), entry.position())),
        before.map(Session::version).orElse(1));
  }

  private static Bilingual summary(Optional<Session> before, String text) {
    return before
        .map(Session::summary)
        .map(old -> OneSide.onto(old, text))
        .orElse(OneSide.of(text));
  }

  private static boolean isStill(Optional<Session> before, String type) {
    return before
        .map(session ->
            session.importedKind().isEmpty() ? session.kind().code() : session.importedKind())
        .filter(type::equals)
        .isPresent();
  }

  /** What was published is meant: the planner leaves it, unless somebody unpins it. */
  private Placement placement(Entry entry, Optional<Session> before) {
    var room = rooms.get(entry.room());
    boolean pinned =
        before
            .flatMap(Session::placement)
            .filter(at -> at.roomId().equals(room) && at.startsAt().equals(entry.startsAt()))
            .map(Placement::pinned)
            .orElse(true);
    return new Placement(String.valueOf(room), entry.startsAt(), pinned, false);
  }

  private List<Part> parts(Entry entry, Optional<Session> before) {
    var people = entry.event().persons().stream().map(cast::id).toList();
    var old = before.map(Session::parts).orElse(List.of());
    if (old.stream().map(Part::personId).toList().equals(people)) {
      return old.stream().map(Part::uncontested).toList();
    }
    return people.stream().map(person -> new Part(person, PartRole.SPEAKER, false)).toList();
  }

  private int freeNumber(Entry entry) {
    return number(entry)
        .filter(number -> !byNumber.containsKey(number))
        .orElseGet(() -> ++nextNumber);
  }

  private static Optional<Integer> number(Entry entry) {
    return entry.event().id().stream().boxed().findFirst();
  }

  private static SessionKind kind(String type) {
    return SessionKind.find(type)
        .orElse(
            switch (type.toLowerCase(java.util.Locale.ROOT)) {
              case "film", "movie" -> SessionKind.SCREENING;
              case "other", "misc" -> SessionKind.OTHER;
              case "meeting", "bof" -> SessionKind.MEETING_BLOCK;
              default -> SessionKind.TALK;
            });
  }
}
