// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.record;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pegbar.language.Bilingual;
import org.pegbar.people.Affiliation;
import org.pegbar.people.Consent;
import org.pegbar.people.NameOrder;
import org.pegbar.people.Organisation;
import org.pegbar.people.Participant;
import org.pegbar.people.Person;
import org.pegbar.people.Window;
import org.pegbar.web.Problems;

/** Reads what was typed about a participant, and gathers everything that cannot be so. */
public final class PersonReading {

  private final Participant now;
  private final Map<String, Organisation> organisations;
  private final ZoneId zone;
  private final Problems.Gathering gathering;

  public PersonReading(
      Participant now,
      List<Organisation> organisations,
      ZoneId zone,
      Problems.Gathering gathering) {
    this.now = now;
    this.organisations =
        organisations.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
    this.zone = zone;
    this.gathering = gathering;
  }

  /** The participant as the secretariat has written it. */
  public Participant bySecretariat(PersonForm form) {
    gathering.check(
        form.email().isEmpty() || form.email().matches("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]+"),
        "email",
        "people.problem.email",
        form.email());
    gathering.check(
        form.code().isEmpty() || form.code().matches("[A-Za-z0-9._-]{1,40}"),
        "code",
        "web.problem.code",
        form.code());
    return read(form, form.code().isEmpty() ? now.code() : form.code(), form.email());
  }

  /** The participant as they have written it themselves: code and e-mail stay as they are. */
  public Participant byThemselves(PersonForm form) {
    return read(form, now.code(), now.email());
  }

  private Participant read(PersonForm form, String code, String email) {
    gathering.check(!form.name().isEmpty(), "name", "people.problem.name-missing");
    var person =
        new Person(
            now.id(),
            form.name(),
            form.nameLatin(),
            NameOrder.find(form.nameOrder()).orElse(NameOrder.FAMILY_FIRST),
            languages(form),
            form.biography(),
            affiliations(form),
            form.removePhoto() ? Optional.empty() : now.person().photoFileId(),
            form.version());
    return new Participant(person, code, now.number(), email, windows(form), consents(form));
  }

  private List<String> languages(PersonForm form) {
    var tags =
        Arrays.stream(form.languages().split("[,，、;；\\s]+"))
            .filter(tag -> !tag.isEmpty())
            .distinct()
            .toList();
    tags.forEach(tag ->
        gathering.check(
            tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"),
            "languages",
            "people.problem.language",
            tag));
    return tags;
  }

  private List<Affiliation> affiliations(PersonForm form) {
    var found = new ArrayList<Affiliation>();
    var seen = new HashSet<String>();
    for (var row : form.positions()) {
      var organisation = Optional.ofNullable(organisations.get(row.organisation()));
      if (organisation.isEmpty()) {
        gathering.check(
            false, "positions", "people.problem.position-without-organisation", row.position());
      } else if (gathering.check(
          seen.add(row.organisation()),
          "positions",
          "people.problem.organisation-twice",
          organisation.get().name())) {
        found.add(new Affiliation(row.organisation(), organisation.get().name(), row.position()));
      }
    }
    return found;
  }

  private List<Window> windows(PersonForm form) {
    var windows = new ArrayList<Window>();
    for (var row : form.windows()) {
      var from = time(row.from());
      var to = time(row.to());
      if (gathering.check(
          from.isPresent() && to.isPresent() && from.get().isBefore(to.get()),
          "windows",
          "people.problem.window",
          shown(row.from()),
          shown(row.to()))) {
        windows.add(new Window(from.orElseThrow(), to.orElseThrow()));
      }
    }
    windows.sort(Comparator.comparing(Window::from));
    for (int i = 1; i < windows.size(); i++) {
      var before = windows.get(i - 1);
      var after = windows.get(i);
      gathering.check(
          !before.overlaps(after),
          "windows",
          "people.problem.windows-overlap",
          span(before),
          span(after));
    }
    return windows;
  }

  private Optional<Instant> time(String typed) {
    try {
      return Optional.of(LocalDateTime.parse(typed).atZone(zone).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private String span(Window window) {
    return local(window.from()) + " – " + local(window.to());
  }

  private String local(Instant instant) {
    return shown(instant.atZone(zone).toLocalDateTime().toString());
  }

  private static String shown(String typed) {
    return typed.isEmpty() ? "–" : typed.replace('T', ' ');
  }

  private static Set<Consent> consents(PersonForm form) {
    return form.consents().stream()
        .flatMap(code -> Consent.find(code).stream())
        .collect(Collectors.toSet());
  }

  /** Somebody of whom nothing is known yet. */
  static Participant nobody(String id) {
    var person =
        new Person(
            id,
            "",
            "",
            NameOrder.FAMILY_FIRST,
            List.of(),
            Bilingual.empty(),
            List.of(),
            Optional.empty(),
            0);
    return new Participant(person, "", 0, "", List.of(), Set.of());
  }
}
