// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.pegbar.clock.Clash;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Equipment;
import org.pegbar.edition.Room;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Language;
import org.pegbar.people.Participant;
import org.springframework.stereotype.Component;

/** Finds everything that is wrong with a draft. Nothing here is kept: it is true or it is not. */
@Component
public class Warnings {

  private final Drafts drafts;

  Warnings(Drafts drafts) {
    this.drafts = drafts;
  }

  /** All warnings of an edition's draft, the worst first, then by the sessions' numbers. */
  public List<Warning> of(Edition edition) {
    return of(drafts.load(edition));
  }

  public static List<Warning> of(Draft draft) {
    var overlaps = new Overlaps(draft);
    return draft.sessions().stream()
        .filter(session -> session.state() != SessionState.CANCELLED)
        .flatMap(session -> of(draft, overlaps, session).stream())
        .sorted(Comparator.comparing(Warning::level).thenComparing(one -> one.session().number()))
        .toList();
  }

  private static List<Warning> of(Draft draft, Overlaps overlaps, Session session) {
    var found = new ArrayList<Warning>();
    if (isContested(session)) {
      overlaps
          .of(session)
          .forEach(clash -> found.add(of(draft, session, clash, Warning.Level.DECIDE)));
    }
    found.addAll(ofPlace(draft, session));
    if (!session.interpretation().isEmpty()
        && session.parts().stream().noneMatch(part -> part.role() == PartRole.INTERPRETER)) {
      found.add(new Warning.InterpreterMissing(session));
    }
    if (session.placement().isEmpty()) {
      found.add(new Warning.Unplaced(session));
    }
    missingLanguage(session).ifPresent(one -> found.add(new Warning.NotTranslated(session, one)));
    return found;
  }

  /** What speaks against the place that a session has, other than double bookings. */
  public static List<Warning> ofPlace(Draft draft, Session session) {
    var found = new ArrayList<Warning>();
    draft.roomOf(session).ifPresent(room -> ofRoom(draft, session, room, found));
    session.placement().ifPresent(at -> ofTime(draft, session, at.startsAt(), found));
    return found;
  }

  /** The clock's refusal in words; a refused placement is a {@code BLOCK}. */
  public static Warning of(Draft draft, Session session, Clash clash, Warning.Level level) {
    var held = clash.held();
    var holder = holder(draft, held.holderKind(), held.holderId());
    var other =
        draft
            .session(held.causeId())
            .<Word>map(one -> new Word.Name(one.title()))
            .orElse(
                new Word.Label(
                    "programme.warning.other-"
                        + (held.causeKind().equals("closure") ? "closure" : "commitment")));
    return switch (clash) {
      case Clash.Taken taken ->
          new Warning.Taken(
              session, level, held.holderKind(), holder, other, held.from(), held.to());
      case Clash.CannotArrive way ->
          new Warning.CannotArrive(
              session,
              level,
              holder,
              other,
              way.heldIsEarlier(),
              draft.venueName(way.fromVenueId()),
              draft.venueName(way.toVenueId()),
              way.neededMinutes(),
              way.available().toMinutes());
    };
  }

  private static Bilingual holder(Draft draft, String kind, String id) {
    return switch (kind) {
      case "room" -> draft.roomName(id);
      case "item" -> draft.itemName(id);
      default -> draft.personName(id);
    };
  }

  private static void ofRoom(Draft draft, Session session, Room room, List<Warning> found) {
    if (session.audience() > room.capacity()) {
      found.add(new Warning.RoomTooSmall(session, room, bigger(draft, session)));
    }
    var missing = EnumSet.noneOf(Equipment.class);
    missing.addAll(session.equipment());
    missing.removeAll(room.equipment());
    if (!missing.isEmpty()) {
      found.add(new Warning.EquipmentMissing(session, room, missing));
    }
    if (!session.interpretation().isEmpty()
        && !missing.contains(Equipment.INTERPRETATION_BOOTH)
        && !room.equipment().contains(Equipment.INTERPRETATION_BOOTH)) {
      found.add(new Warning.BoothMissing(session, room));
    }
  }

  /** The smallest room that holds the audience and has what is needed. */
  private static Optional<Room> bigger(Draft draft, Session session) {
    return draft.place().rooms().stream()
        .filter(room -> room.capacity() >= session.audience())
        .filter(room -> room.equipment().containsAll(session.equipment()))
        .min(Comparator.comparingInt(Room::capacity));
  }

  private static void ofTime(Draft draft, Session session, Instant from, List<Warning> found) {
    var to = from.plus(session.duration());
    session.parts().stream()
        .map(Part::personId)
        .distinct()
        .flatMap(id -> draft.person(id).stream())
        .filter(person -> isAway(person, from, to))
        .forEach(person ->
            found.add(
                new Warning.PersonAway(
                    session, person.person().displayName(), from, to, person.availability())));
    var edition = draft.edition();
    boolean open =
        edition.days().stream()
            .anyMatch(
                day -> !from.isBefore(edition.opens(day)) && !to.isAfter(edition.closes(day)));
    if (!open) {
      found.add(
          new Warning.OutsideOpeningHours(
              session, from, to, edition.dayStarts().toString(), edition.dayEnds().toString()));
    }
  }

  private static boolean isAway(Participant person, Instant from, Instant to) {
    return !person.availability().isEmpty()
        && person.availability().stream().noneMatch(window -> window.contains(from, to));
  }

  private static boolean isContested(Session session) {
    return session.placement().map(Placement::contested).orElse(false)
        || session.parts().stream().anyMatch(Part::contested);
  }

  private static Optional<Language> missingLanguage(Session session) {
    for (var language : Language.values()) {
      if (lacks(session.title(), language) || lacks(session.summary(), language)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  private static boolean lacks(Bilingual text, Language language) {
    return text.in(language).isEmpty() && !text.isEmpty();
  }
}
