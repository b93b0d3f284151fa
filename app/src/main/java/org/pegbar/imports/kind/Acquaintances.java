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
  private @Nullable Map<String, Participant> byEmail;

  Acquaintances(People people, Editions editions, Scope scope) {
    this.people = people;
    this.editions = editions;
    this.scope = scope;
  }

  Optional<Participant> find(String email) {
    return Optional.ofNullable(everybody().get(CodedLedger.folded(email)));
  }

  /** Read once, when somebody new has an address; the latest edition counts. */
  private Map<String, Participant> everybody() {
    if (byEmail == null) {
      var all = new HashMap<String, Participant>();
      editions.list().stream()
          .filter(edition -> !edition.id().equals(scope.edition().id()))
          .flatMap(edition -> people.list(edition.id()).stream())
          .filter(participant -> !participant.email().isEmpty())
          .forEach(one -> all.putIfAbsent(CodedLedger.folded(one.email()), one));
      byEmail = all;
    }
    return byEmail;
  }
}
