// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pegbar.edition.Equipment;
import org.pegbar.edition.Room;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Language;
import org.pegbar.people.Window;

/** Something that is wrong with a session in the draft, or would be where it is to be placed. */
public sealed interface Warning {

  /** How bad it is, worst first. */
  enum Level {
    /** Two imported sessions claim the same: somebody must decide. */
    DECIDE,
    /** It cannot be: the clock refuses it. */
    BLOCK,
    /** It can be, but should not. */
    WARN,
    /** Something is still to be done. */
    NOTE
  }

  Session session();

  Level level();

  Sentence sentence();

  /** A room, person or item is taken. The kind is {@code room}, {@code person} or {@code item}. */
  record Taken(
      Session session,
      Level level,
      String kind,
      Bilingual holder,
      Word other,
      Instant from,
      Instant to)
      implements Warning {
    @Override
    public Sentence sentence() {
      var key = "programme.warning.taken." + kind + (level == Level.DECIDE ? ".contested" : "");
      return Sentence.of(
          key, new Word.Name(holder), title(session), other, new Word.Span(from, to));
    }
  }

  /** A person or item has less time between two sessions than the way takes. */
  record CannotArrive(
      Session session,
      Level level,
      Bilingual holder,
      Word other,
      boolean otherIsEarlier,
      Bilingual fromVenue,
      Bilingual toVenue,
      int neededMinutes,
      long availableMinutes)
      implements Warning {
    @Override
    public Sentence sentence() {
      return Sentence.of(
          "programme.warning.cannot-arrive",
          new Word.Name(holder),
          new Word.Name(fromVenue),
          new Word.Name(toVenue),
          new Word.Count(neededMinutes),
          new Word.Count(availableMinutes),
          otherIsEarlier ? other : title(session),
          otherIsEarlier ? title(session) : other);
    }
  }

  /** Somebody who takes part is not there at that time. */
  record PersonAway(Session session, Bilingual person, Instant from, Instant to, List<Window> there)
      implements Soft {
    @Override
    public Sentence sentence() {
      return Sentence.of(
          "programme.warning.person-away",
          new Word.Name(person),
          title(session),
          new Word.Span(from, to),
          Word.listing(there, window -> new Word.Span(window.from(), window.to())));
    }
  }

  /** More people are expected than the room holds. */
  record RoomTooSmall(Session session, Room room, Optional<Room> maybe) implements Soft {
    @Override
    public Sentence sentence() {
      var holds = new Word.Count(room.capacity());
      var expects = new Word.Count(session.audience());
      return maybe
          .map(bigger ->
              Sentence.of(
                  "programme.warning.room-too-small.maybe",
                  new Word.Name(room.name()),
                  holds,
                  title(session),
                  expects,
                  new Word.Name(bigger.name()),
                  new Word.Count(bigger.capacity())))
          .orElseGet(() ->
              Sentence.of(
                  "programme.warning.room-too-small",
                  new Word.Name(room.name()),
                  holds,
                  title(session),
                  expects));
    }
  }

  record EquipmentMissing(Session session, Room room, Set<Equipment> missing) implements Soft {
    @Override
    public Sentence sentence() {
      return Sentence.of(
          "programme.warning.equipment-missing",
          new Word.Name(room.name()),
          title(session),
          equipment(missing));
    }
  }

  /** It takes place before the edition opens for the day or after it closes. */
  record OutsideOpeningHours(Session session, Instant from, Instant to, String opens, String closes)
      implements Soft {
    @Override
    public Sentence sentence() {
      return Sentence.of(
          "programme.warning.outside-hours",
          title(session),
          new Word.Span(from, to),
          new Word.Text(opens),
          new Word.Text(closes));
    }
  }

  /** It is to be interpreted, but nobody does. */
  record InterpreterMissing(Session session) implements Soft {
    @Override
    public Sentence sentence() {
      return Sentence.of(
          "programme.warning.interpreter-missing",
          title(session),
          Word.listing(session.interpretation(), Warning::language));
    }
  }

  /** It is to be interpreted in a room without a booth. */
  record BoothMissing(Session session, Room room) implements Soft {
    @Override
    public Sentence sentence() {
      return Sentence.of(
          "programme.warning.booth-missing", title(session), new Word.Name(room.name()));
    }
  }

  record Unplaced(Session session) implements ToDo {
    @Override
    public Sentence sentence() {
      return Sentence.of("programme.warning.unplaced", title(session));
    }
  }

  /** Title or abstract do not exist in that language yet. */
  record NotTranslated(Session session, Language missing) implements ToDo {
    @Override
    public Sentence sentence() {
      return Sentence.of("programme.warning.not-translated." + missing.code(), title(session));
    }
  }

  /** Can be saved knowingly. */
  sealed interface Soft extends Warning {
    @Override
    default Level level() {
      return Level.WARN;
    }
  }

  /** Still to be done. */
  sealed interface ToDo extends Warning {
    @Override
    default Level level() {
      return Level.NOTE;
    }
  }

  private static Word title(Session session) {
    return new Word.Name(session.title());
  }

  private static Word equipment(Collection<Equipment> all) {
    return Word.listing(
        all.stream().sorted().toList(), one -> new Word.Label("edition.equipment." + one.code()));
  }

  private static Word language(String code) {
    return SpokenLanguage.find(code)
        .<Word>map(known -> new Word.Label(known.key()))
        .orElse(new Word.Text(code));
  }
}
