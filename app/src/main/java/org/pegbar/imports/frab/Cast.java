// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.frab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pegbar.edition.EditionId;
import org.pegbar.id.RandomCode;
import org.pegbar.imports.kind.Codes;
import org.pegbar.language.Bilingual;
import org.pegbar.people.Consent;
import org.pegbar.people.NameOrder;
import org.pegbar.people.Participant;
import org.pegbar.people.People;
import org.pegbar.people.Person;
import org.pegbar.programme.frab.FrabPerson;

/**
 * Puts in the people of a schedule. Somebody is known if the number and the name are the same, or
 * if the schedule gives no number and only one person here has that name.
 */
final class Cast {

  private final EditionId edition;
  private final People people;
  private final Map<Integer, Participant> byNumber = new HashMap<>();
  private final Map<String, Participant> byName = new HashMap<>();
  private final Map<String, String> idByKey = new HashMap<>();
  private final Set<String> codes = new HashSet<>();
  private final List<Participant> added = new ArrayList<>();
  private final Tally tally = new Tally();
  private int nextNumber;

  Cast(EditionId edition, People people, Iterable<Participant> known, List<FrabPerson> coming) {
    this.edition = edition;
    this.people = people;
    this.nextNumber = people.reserveNumber(edition);
    for (var participant : known) {
      byNumber.put(participant.number(), participant);
      byName.putIfAbsent(participant.person().name(), participant);
      codes.add(participant.code());
    }
    coming.forEach(
        person -> nextNumber = Math.max(nextNumber, number(person).map(n -> n + 1).orElse(0)));
  }

  Tally tally() {
    return tally;
  }

  /** Writes everybody who is new, at once. */
  void write() {
    people.add(edition, added);
    added.clear();
  }

  /** The id of a person; the same person is put in once. */
  String id(FrabPerson person) {
    var name = person.name().isBlank() ? "?" : person.name().strip();
    return idByKey.computeIfAbsent(person.id().orElse("") + " " + name, key -> put(person, name));
  }

  private String put(FrabPerson person, String name) {
    var number = number(person);
    var known =
        number.isPresent()
            ? number
                .flatMap(n -> Optional.ofNullable(byNumber.get(n)))
                .filter(one -> one.person().name().equals(name))
            : Optional.ofNullable(byName.get(name));
    if (known.isPresent()) {
      tally.change(false);
      return known.get().id();
    }
    var participant = participant(person, name, number.filter(n -> !byNumber.containsKey(n)));
    added.add(participant);
    byNumber.put(participant.number(), participant);
    byName.putIfAbsent(name, participant);
    tally.add();
    return participant.id();
  }

  /** Whose profile was published in the schedule has agreed to that there, and can take it back. */
  private Participant participant(FrabPerson given, String name, Optional<Integer> number) {
    var code = Codes.fresh(new Bilingual(name, ""), codes::contains);
    codes.add(code);
    var person =
        new Person(
            RandomCode.fresh(),
            name,
            "",
            NameOrder.GIVEN_FIRST,
            List.of(),
            OneSide.of(given.biography()),
            List.of(),
            Optional.empty(),
            1);
    return new Participant(
        person,
        code,
        number.orElseGet(() -> nextNumber++),
        "",
        List.of(),
        given.hasProfile() ? Set.of(Consent.PUBLISH_PROFILE) : Set.of());
  }

  private static Optional<Integer> number(FrabPerson person) {
    return person.id().filter(id -> id.matches("[1-9]\\d{0,8}")).map(Integer::valueOf);
  }
}
