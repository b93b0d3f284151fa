// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.record;

import static org.pegbar.access.Permission.ROLES_EDIT;

import java.util.List;
import java.util.Set;
import org.pegbar.access.PersonAccess;
import org.pegbar.access.Role;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Edition;
import org.pegbar.language.Bilingual;
import org.pegbar.people.People;
import org.pegbar.people.PersonActivity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a person out of an edition. Whoever has something to do there stays until it is given up.
 */
@Component
class Leaving {

  sealed interface Outcome {}

  record Left() implements Outcome {}

  /** The person still has a part, in these. */
  record StillNeeded(Bilingual in) implements Outcome {}

  /** Only somebody who gives roles may take out a person who has one. */
  record HoldsRoles() implements Outcome {}

  private final People people;
  private final PersonAccess access;
  private final List<PersonActivity> activities;

  Leaving(People people, PersonAccess access, List<PersonActivity> activities) {
    this.people = people;
    this.access = access;
    this.activities = List.copyOf(activities);
  }

  @Transactional
  public Outcome leave(Edition edition, String person, Viewer viewer) {
    var doings = activities.stream().flatMap(one -> one.of(edition.id(), person).stream()).toList();
    if (!doings.isEmpty()) {
      return new StillNeeded(
          Bilingual.list(
              doings.stream().map(PersonActivity.Doing::title).distinct().limit(5).toList()));
    }
    var roles = access.roles(edition.id().value()).getOrDefault(person, Set.<Role>of());
    if (!roles.isEmpty() && !viewer.may(ROLES_EDIT)) {
      return new HoldsRoles();
    }
    access.removeRoles(edition.id().value(), person);
    people.leave(edition.id(), person);
    return new Left();
  }
}
