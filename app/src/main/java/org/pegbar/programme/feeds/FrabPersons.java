// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pegbar.language.Language;
import org.pegbar.programme.frab.FrabField;
import org.pegbar.programme.frab.FrabList;
import org.pegbar.programme.frab.FrabProfile;
import org.pegbar.programme.frab.FrabText;
import org.pegbar.programme.publication.Publication;
import org.pegbar.programme.publication.Published;

/**
 * Who takes part in an event. Whoever an imported schedule named there keeps what it said of them;
 * what goes beyond the name is shown only with their consent.
 */
record FrabPersons(Publication publication, FrabTold told, Language language) {

  FrabField field() {
    var given = new LinkedList<>(given());
    var persons = new ArrayList<FrabText>();
    for (var part : told.session().parts()) {
      publication
          .person(part.personId())
          .ifPresent(person -> persons.add(person(person, take(given, person))));
    }
    return persons.isEmpty() ? new FrabText("persons", "") : new FrabList("persons", persons);
  }

  private List<FrabText> given() {
    return told.fields().stream()
        .filter(field -> field.name().equals("persons"))
        .flatMap(field -> field instanceof FrabList list ? list.items().stream() : Stream.empty())
        .toList();
  }

  private FrabText person(Published.Person person, Optional<FrabText> given) {
    var number = String.valueOf(person.number());
    var name = person.name().read(language);
    var item = given.orElseGet(() -> new FrabText("person", Map.of(), "")).with("id", number);
    var named = item.text().strip().equals(name) ? item : item.saying(name);
    return person
        .profile()
        .map(profile -> FrabProfile.shown(named, profile.biography().read(language)))
        .orElseGet(() -> FrabProfile.withheld(named));
  }

  /** Takes out what was said of a person: by number, or by name where no number was given. */
  private static Optional<FrabText> take(List<FrabText> given, Published.Person person) {
    var number = String.valueOf(person.number());
    return take(given, item -> item.attribute("id").filter(number::equals).isPresent())
        .or(() ->
            take(
                given,
                item ->
                    item.attribute("id").isEmpty()
                        && FrabConference.says(person.name(), item.text().strip())));
  }

  private static Optional<FrabText> take(List<FrabText> given, Predicate<FrabText> wanted) {
    var found = given.stream().filter(wanted).findFirst();
    found.ifPresent(given::remove);
    return found;
  }
}
