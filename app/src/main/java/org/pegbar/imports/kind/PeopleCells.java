// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pegbar.access.Role;
import org.pegbar.language.Bilingual;
import org.pegbar.people.Affiliation;
import org.pegbar.people.Consent;
import org.pegbar.people.NameOrder;
import org.pegbar.people.Organisation;
import org.pegbar.people.Participant;
import org.pegbar.people.Person;
import org.pegbar.people.Window;

/** A participant as a row, and a row as a participant. */
final class PeopleCells {

  private final ZoneId zone;
  private final References organisations = new References("imports.people.unknown-organisation");

  PeopleCells(ZoneId zone, List<Organisation> known) {
    this.zone = zone;
    known.forEach(one -> organisations.know(one.id(), one.code(), one.name()));
  }

  References organisations() {
    return organisations;
  }

  Cells cells(Participant participant, Set<Role> roles, Bilingual needs) {
    var person = participant.person();
    var first = person.affiliations().stream().findFirst();
    return Cells.empty()
        .with("code", participant.code())
        .with("name", person.name())
        .with("name_latin", person.nameLatin())
        .with("name_order", person.nameOrder().code())
        .with("email", participant.email())
        .with("organisation", first.map(at -> organisations.code(at.organisationId())).orElse(""))
        .with("position", first.map(Affiliation::position).orElse(Bilingual.empty()))
        .with("biography", person.biography())
        .with("languages", person.languages())
        .with("availability", participant.availability().stream().map(this::window).toList())
        .with("roles", roles.stream().map(Role::code).sorted().toList())
        .with("access_needs", needs)
        .with("consent", participant.consents().stream().map(Consent::code).sorted().toList());
  }

  /** The participant of a row; what no column says is taken from {@code before}. */
  Optional<Participant> participant(
      String id, Optional<Participant> before, Cells cells, Faults faults) {
    var windows = windows(cells, faults);
    var affiliations = affiliations(before, cells, faults);
    var person =
        new Person(
            id,
            cells.get("name"),
            cells.get("name_latin"),
            NameOrder.find(cells.get("name_order")).orElse(NameOrder.FAMILY_FIRST),
            cells.list("languages"),
            cells.bilingual("biography"),
            affiliations,
            before.flatMap(known -> known.person().photoFileId()),
            before.map(known -> known.person().version()).orElse(1));
    return Optional.of(
        new Participant(
            person,
            cells.get("code"),
            before.map(Participant::number).orElse(0),
            cells.get("email"),
            windows,
            PeopleLedger.consents(cells)));
  }

  private List<Affiliation> affiliations(Optional<Participant> before, Cells cells, Faults faults) {
    var position = cells.bilingual("position");
    var all = new ArrayList<>(before.map(known -> known.person().affiliations()).orElse(List.of()));
    if (!all.isEmpty()) {
      all.removeFirst();
    }
    var organisation = organisations.id(cells.get("organisation"));
    faults.check(
        organisation.isPresent() || position.isEmpty(),
        "organisation",
        "imports.people.position-without-organisation",
        position.zh().isEmpty() ? position.en() : position.zh());
    organisation.ifPresent(at -> {
      all.removeIf(other -> other.organisationId().equals(at));
      all.addFirst(new Affiliation(at, Bilingual.empty(), position));
    });
    return all;
  }

  private List<Window> windows(Cells cells, Faults faults) {
    var windows =
        cells.list("availability").stream()
            .map(this::window)
            .sorted(Comparator.comparing(Window::from))
            .toList();
    for (int i = 1; i < windows.size(); i++) {
      faults.check(
          !windows.get(i - 1).overlaps(windows.get(i)),
          "availability",
          "imports.people.windows-overlap",
          window(windows.get(i - 1)),
          window(windows.get(i)));
    }
    return windows;
  }

  private String window(Window window) {
    return Times.minute(window.from(), zone) + "/" + Times.minute(window.to(), zone);
  }

  private Window window(String written) {
    var ends = written.split("/");
    return new Window(Times.instant(ends[0], zone), Times.instant(ends[1], zone));
  }
}
