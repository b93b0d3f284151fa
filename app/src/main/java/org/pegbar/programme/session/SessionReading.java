// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.session;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.pegbar.edition.Activity;
import org.pegbar.edition.Equipment;
import org.pegbar.edition.Item;
import org.pegbar.edition.Track;
import org.pegbar.id.RandomCode;
import org.pegbar.programme.AgeRating;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Part;
import org.pegbar.programme.PartRole;
import org.pegbar.programme.Session;
import org.pegbar.programme.SessionKind;
import org.pegbar.programme.SessionState;
import org.pegbar.programme.SpokenLanguage;
import org.pegbar.web.Problems;
import org.pegbar.web.Typed;

/** Reads a typed form into a session, and gathers everything that cannot be read. */
final class SessionReading {

  private final Draft draft;
  private final SessionForm form;
  private final Optional<Session> before;
  private final Problems.Gathering gathering = new Problems.Gathering();

  SessionReading(Draft draft, SessionForm form, Optional<Session> before) {
    this.draft = draft;
    this.form = form;
    this.before = before;
  }

  Problems problems() {
    return gathering.problems();
  }

  /**
   * The session, unless there are problems.
   *
   * @param number its number if it is new
   */
  Optional<Session> read(int number) {
    gathering.check(!form.pair("title").isEmpty(), "titleZh", "programme.session.problem.title");
    var kind = SessionKind.find(form.text("kind"));
    gathering.check(kind.isPresent(), "kind", "programme.session.problem.choose");
    var state = SessionState.find(form.text("state"));
    gathering.check(state.isPresent(), "state", "programme.session.problem.choose");
    var age = AgeRating.find(form.text("ageRating"));
    gathering.check(age.isPresent(), "ageRating", "programme.session.problem.choose");
    var minutes = number("minutes", 1, 4320);
    var audience = number("audience", 0, 1_000_000);
    var parts = parts();
    if (!gathering.problems().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Session(
            before.map(Session::id).orElseGet(RandomCode::fresh),
            before.map(Session::number).orElse(number),
            before.map(Session::guid).orElseGet(UUID::randomUUID),
            form.pair("title"),
            form.pair("summary"),
            kind.orElseThrow(),
            before.map(Session::importedKind).orElse(""),
            known("activity", draft.place().activities().stream().map(Activity::id).toList()),
            known("track", draft.place().tracks().stream().map(Track::id).toList()),
            minutes.orElseThrow(),
            language(),
            languages(),
            audience.orElseThrow(),
            age.orElseThrow(),
            state.orElseThrow(),
            equipment(),
            form.has("premiere"),
            before.flatMap(Session::placement),
            parts,
            items(),
            before.flatMap(Session::source),
            form.version()));
  }

  private OptionalInt number(String field, int least, int most) {
    return Typed.number(form.text(field), least, most, field, gathering);
  }

  private List<Part> parts() {
    var people = new PersonChoices(draft.people());
    var parts = new ArrayList<Part>();
    for (var row : form.rows()) {
      var person = people.find(row.person());
      var role = PartRole.find(row.role());
      if (gathering.check(
              person.isPresent(), "people", "programme.session.problem.person", row.person())
          && gathering.check(
              role.isPresent(), "people", "programme.session.problem.role", row.person())) {
        var id = person.orElseThrow();
        parts.add(new Part(id, role.orElseThrow(), wasContested(id)));
      }
    }
    return parts;
  }

  private boolean wasContested(String person) {
    return before.stream()
        .flatMap(session -> session.parts().stream())
        .anyMatch(part -> part.personId().equals(person) && part.contested());
  }

  private Optional<String> known(String field, List<String> ids) {
    return Optional.of(form.text(field)).filter(ids::contains);
  }

  /** A language that an imported programme named stays, even if the form does not offer it. */
  private String language() {
    var code = form.text("language");
    return SpokenLanguage.find(code).isPresent()
        ? code
        : before.map(Session::language).filter(code::equals).orElse("");
  }

  private List<String> languages() {
    return form.all("interpretation").stream()
        .filter(code -> SpokenLanguage.find(code).isPresent())
        .distinct()
        .toList();
  }

  private EnumSet<Equipment> equipment() {
    var equipment = EnumSet.noneOf(Equipment.class);
    form.all("equipment").forEach(code -> Equipment.find(code).ifPresent(equipment::add));
    return equipment;
  }

  private List<String> items() {
    return draft.place().items().stream()
        .map(Item::id)
        .filter(form.all("items")::contains)
        .sorted()
        .toList();
  }
}
