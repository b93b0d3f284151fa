// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.pegbar.language.Bilingual;

/** What is different between two documents: for everybody, and for each person concerned. */
public record Comparing(Publication before, Publication after) {

  /** What the public is told: sessions added, cancelled, moved, renamed, with other people. */
  public List<Change> changes() {
    var changes = new ArrayList<Change>();
    for (var session : after.document().sessions()) {
      before
          .session(session.id())
          .ifPresentOrElse(
              old -> change(old, session).ifPresent(changes::add),
              () -> changes.add(added(session)));
    }
    for (var session : before.document().sessions()) {
      if (after.session(session.id()).isEmpty()) {
        changes.add(cancelled(session));
      }
    }
    return List.copyOf(changes);
  }

  /** What each person touched is told, by the person's id. Nobody else is here. */
  public Map<String, List<PersonalChange>> personal() {
    var all = new LinkedHashMap<String, List<PersonalChange>>();
    Stream.concat(before.document().people().stream(), after.document().people().stream())
        .map(Published.Person::id)
        .distinct()
        .forEach(person -> {
          var changes = personal(person);
          if (!changes.isEmpty()) {
            all.put(person, changes);
          }
        });
    return all;
  }

  private List<PersonalChange> personal(String person) {
    var changes = new ArrayList<PersonalChange>();
    for (var session : after.document().sessions()) {
      if (session.has(person)) {
        var old = before.session(session.id()).filter(one -> one.has(person));
        (old.isEmpty() ? Optional.of(PersonalChange.Kind.JOINED) : differs(old.get(), session))
            .ifPresent(kind -> changes.add(change(kind, old, Optional.of(session))));
      }
    }
    for (var session : before.document().sessions()) {
      if (session.has(person)) {
        var now = after.session(session.id());
        if (now.isEmpty()) {
          changes.add(
              change(PersonalChange.Kind.CANCELLED, Optional.of(session), Optional.empty()));
        } else if (!now.get().has(person)) {
          changes.add(change(PersonalChange.Kind.LEFT, Optional.of(session), Optional.empty()));
        }
      }
    }
    changes.sort(Comparator.comparing(PersonalChange::when));
    return changes;
  }

  private Optional<PersonalChange.Kind> differs(Published.Session old, Published.Session now) {
    if (!spot(before, old).equals(spot(after, now))) {
      return Optional.of(PersonalChange.Kind.MOVED);
    }
    return old.title().equals(now.title())
        ? Optional.empty()
        : Optional.of(PersonalChange.Kind.RENAMED);
  }

  private PersonalChange change(
      PersonalChange.Kind kind, Optional<Published.Session> old, Optional<Published.Session> now) {
    return new PersonalChange(
        kind,
        now.or(() -> old).map(Published.Session::title).orElseThrow(),
        old.map(Published.Session::title),
        old.map(one -> spot(before, one)),
        now.map(one -> spot(after, one)));
  }

  private Optional<Change> change(Published.Session old, Published.Session now) {
    var joined = names(after, now, old);
    var left = names(before, old, now);
    var from = spot(before, old);
    var to = spot(after, now);
    boolean renamed = !old.title().equals(now.title());
    if (!renamed && from.equals(to) && joined.isEmpty() && left.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Change(
            Change.Kind.CHANGED,
            now.id(),
            now.title(),
            renamed ? Optional.of(old.title()) : Optional.empty(),
            Optional.of(from),
            Optional.of(to),
            joined,
            left));
  }

  private Change added(Published.Session session) {
    return new Change(
        Change.Kind.ADDED,
        session.id(),
        session.title(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(spot(after, session)),
        List.of(),
        List.of());
  }

  private Change cancelled(Published.Session session) {
    return new Change(
        Change.Kind.CANCELLED,
        session.id(),
        session.title(),
        Optional.empty(),
        Optional.of(spot(before, session)),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /** The names of those who are in the one session and not in the other. */
  private static List<Bilingual> names(
      Publication publication, Published.Session in, Published.Session notIn) {
    return in.parts().stream()
        .map(Published.Part::personId)
        .distinct()
        .filter(person -> !notIn.has(person))
        .map(person -> publication.person(person).map(Published.Person::name).orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Change.Spot spot(Publication publication, Published.Session session) {
    return new Change.Spot(session.startsAt(), session.minutes(), publication.roomName(session));
  }
}
