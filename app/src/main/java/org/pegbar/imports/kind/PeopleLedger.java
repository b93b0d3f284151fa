// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pegbar.access.Permission;
import org.pegbar.access.PersonAccess;
import org.pegbar.access.Role;
import org.pegbar.id.RandomCode;
import org.pegbar.language.Bilingual;
import org.pegbar.people.Consent;
import org.pegbar.people.Participant;
import org.pegbar.people.People;

/** The people of one edition. Found by code, else by name with e-mail or organisation. */
final class PeopleLedger implements Ledger {

  private final Scope scope;
  private final People people;
  private final PersonAccess access;
  private final Acquaintances acquaintances;
  private final PeopleCells form;
  private final Map<String, Set<Role>> roles;
  private final Map<String, Bilingual> needs;
  private final PeopleBook book = new PeopleBook();
  private final Aside<Participant> aside;
  private int number;

  PeopleLedger(Scope scope, People people, PersonAccess access, Acquaintances acquaintances) {
    this.scope = scope;
    this.people = people;
    this.access = access;
    this.acquaintances = acquaintances;
    this.aside = new Aside<>(many -> people.add(scope.edition().id(), many), book::forget);
    this.form = new PeopleCells(scope.edition().zone(), people.organisations());
    this.roles = access.roles(scope.edition().id().value());
    this.needs = people.accessNeeds(scope.edition().id());
    people.list(scope.edition().id()).forEach(one -> book.know(one, cells(one)));
  }

  private Cells cells(Participant one) {
    return form.cells(
        one,
        roles.getOrDefault(one.id(), Set.of()),
        needs.getOrDefault(one.id(), Bilingual.empty()));
  }

  @Override
  public List<Line> lines() {
    return book.lines();
  }

  @Override
  public Cells resolve(Cells cells, Faults faults) {
    return form.organisations().resolve(cells, "organisation", faults);
  }

  @Override
  public Optional<Line> find(Cells cells) {
    if (!cells.get("code").isEmpty()) {
      return book.byCode(cells.get("code"));
    }
    return namesakes(cells).stream()
        .filter(line -> agrees(line, cells, "email") || agrees(line, cells, "organisation"))
        .findFirst();
  }

  @Override
  public Optional<Line> suspect(Cells cells) {
    var sameEmail = cells.find("email").flatMap(book::byEmail);
    return sameEmail
        .or(() -> namesakes(cells).stream().filter(line -> mayBe(line, cells)).findFirst())
        .or(() -> cells.find("email").flatMap(acquaintances::find).map(this::stranger));
  }

  /**
   * Somebody who takes part for the first time: what other editions know of consent stays there.
   */
  private Line stranger(Participant elsewhere) {
    var here =
        new Participant(
            elsewhere.person(), elsewhere.code(), 0, elsewhere.email(), List.of(), Set.of());
    return new Line(elsewhere.id(), elsewhere.person().name(), cells(here));
  }

  private List<Line> namesakes(Cells cells) {
    return book.byName(cells.get("name"));
  }

  private static boolean agrees(Line line, Cells cells, String column) {
    return !cells.get(column).isEmpty()
        && folded(line.cells().get(column)).equals(folded(cells.get(column)));
  }

  /** A namesake of whom nothing says that it is somebody else. */
  private static boolean mayBe(Line line, Cells cells) {
    return agrees(line, cells, "organisation")
        || cells.get("email").isEmpty() && cells.get("organisation").isEmpty();
  }

  @Override
  public String label(Cells cells) {
    return cells.find("name").orElseGet(() -> cells.get("code"));
  }

  @Override
  public String key(Cells cells) {
    return cells
        .find("code")
        .map(CodedLedger::folded)
        .orElseGet(() ->
            String.join(
                "\n",
                folded(cells.get("name")),
                folded(cells.get("email")),
                folded(cells.get("organisation"))));
  }

  @Override
  public void write(Optional<Line> before, Cells after, Faults faults) {
    var id = before.map(Line::id).orElseGet(RandomCode::fresh);
    var known = book.person(id);
    var elsewhere =
        before.isPresent() && known.isEmpty()
            ? acquaintances.find(before.get().cells().get("email"))
            : Optional.<Participant>empty();
    requireOwnAddress(before, after, faults);
    var cells = coded(after, id);
    var participant =
        form.participant(id, known.or(() -> elsewhere), cells, faults)
            .map(one -> known.isPresent() ? one : one.numbered(nextNumber()));
    if (participant.isEmpty() || !faults.isEmpty()) {
      return;
    }
    faults.check(
        put(participant.get(), known.isPresent(), elsewhere.isPresent()),
        "",
        "imports.row.changed-meanwhile");
    putRestricted(id, before.map(Line::cells).orElse(Cells.empty()), cells);
    before.ifPresent(line -> book.forgetCode(line.cells().get("code")));
    book.know(participant.get(), cells);
  }

  /** Whoever comes with roles or needs is written alone: those are not the people's. */
  @Override
  public boolean putAside(Cells after, Faults faults) {
    var restricted =
        after.get("roles") + after.get("access_needs_zh") + after.get("access_needs_en");
    if (!restricted.isEmpty()) {
      return false;
    }
    var id = RandomCode.fresh();
    var cells = coded(after, id);
    form.participant(id, Optional.empty(), cells, faults)
        .filter(one -> faults.isEmpty())
        .map(one -> one.numbered(nextNumber()))
        .ifPresent(one -> {
          aside.put(one);
          book.know(one, cells);
        });
    return true;
  }

  @Override
  public Aside<?> aside() {
    return aside;
  }

  private int nextNumber() {
    number = number == 0 ? people.reserveNumber(scope.edition().id()) : number + 1;
    return number;
  }

  private boolean put(Participant participant, boolean known, boolean elsewhere) {
    var edition = scope.edition().id();
    if (known) {
      return people.update(edition, participant);
    }
    if (elsewhere) {
      people.join(edition, participant);
      return people.update(edition, participant);
    }
    people.add(edition, participant);
    return true;
  }

  private void putRestricted(String id, Cells before, Cells after) {
    var edition = scope.edition().id();
    if (!after.bilingual("access_needs").equals(before.bilingual("access_needs"))
        && scope.may(Permission.ACCESS_NEEDS_READ)) {
      people.needAccess(edition, id, after.bilingual("access_needs"));
    }
    if (!after.get("roles").equals(before.get("roles")) && scope.may(Permission.ROLES_EDIT)) {
      var wanted =
          after.list("roles").stream()
              .flatMap(code -> Role.find(code).stream())
              .collect(Collectors.toSet());
      access.setRoles(edition.value(), id, wanted);
    }
  }

  /**
   * Whoever owns the address can sign in as the person; a table must not hand over a role that its
   * importer could not give.
   */
  private void requireOwnAddress(Optional<Line> before, Cells after, Faults faults) {
    var old = before.map(line -> line.cells().get("email")).orElse("");
    if (before.isEmpty() || folded(old).equals(folded(after.get("email")))) {
      return;
    }
    Collection<String> powers = access.editionsWithPower(before.get().id());
    boolean mayHere = scope.may(Permission.ROLES_EDIT);
    boolean free =
        powers.stream().allMatch(power -> mayHere && power.equals(scope.edition().id().value()));
    faults.check(
        free && !access.isClaimed(before.get().id()),
        "email",
        "imports.people.email-guarded",
        before.get().label());
  }

  private Cells coded(Cells cells, String id) {
    boolean free =
        book.byCode(cells.get("code")).filter(holder -> !holder.id().equals(id)).isEmpty();
    if (!cells.get("code").isEmpty() && free) {
      return cells;
    }
    var name = new Bilingual(cells.get("name"), cells.get("name_latin"));
    return cells.with("code", Codes.fresh(name, code -> book.byCode(code).isPresent()));
  }

  static Set<Consent> consents(Cells cells) {
    return cells.list("consent").stream()
        .flatMap(code -> Consent.find(code).stream())
        .collect(Collectors.toSet());
  }

  private static String folded(String text) {
    return CodedLedger.folded(text);
  }
}
