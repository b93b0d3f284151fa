// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pegbar.edition.Editions;
import org.pegbar.people.Participant;
import org.pegbar.people.People;

/** People whom the conference knows from its other editions, by e-mail address. */
final class Acquaintances {

  private final People people;
  private final Editions editions;
  private final Scope scope;
  private @Nullable Map<String, Participant> byPerson;

  Acquaintances(People people, Editions editions, Scope scope) {
    this.people = people;
    this.editions = editions;
    this.scope = scope;
  }

  Optional<Participant> find(String email) {
    return people.findByEmail(email).flatMap(id -> Optional.ofNullable(everybody().get(id)));
  }

  /** Read only when somebody is in fact known from elsewhere; the latest edition counts. */
  private Map<String, Participant> everybody() {
    if (byPerson == null) {
      var all = new HashMap<String, Participant>();
      editions.list().stream()
          .filter(edition -> !edition.id().equals(scope.edition().id()))
          .flatMap(edition -> people.list(edition.id()).stream())
          .forEach(participant -> all.putIfAbsent(participant.id(), participant));
      byPerson = all;
    }
    return byPerson;
  }
}
