// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.roster;

import static java.util.Comparator.comparing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pegbar.access.PersonAccess;
import org.pegbar.edition.EditionId;
import org.pegbar.language.Collation;
import org.pegbar.language.Language;
import org.pegbar.people.People;
import org.springframework.stereotype.Component;

/** Everybody who takes part in an edition, found and sorted: in a fixed number of queries. */
@Component
class Roster {

  private final People people;
  private final PersonAccess access;

  Roster(People people, PersonAccess access) {
    this.people = people;
    this.access = access;
  }

  List<Entry> list(EditionId edition, Language language) {
    var pinyin = people.pinyin(edition);
    var roles = access.roles(edition.value());
    var claimed = access.claimed();
    var changed = new HashSet<>(people.listAvailabilityChanged(edition));
    return people.list(edition).stream()
        .map(one ->
            new Entry(
                one,
                pinyin.getOrDefault(one.id(), ""),
                roles.getOrDefault(one.id(), Set.of()),
                claimed.contains(one.id()),
                changed.contains(one.id())))
        .sorted(comparing(entry -> entry.sortKey(language), Collation.of(language)))
        .toList();
  }
}
