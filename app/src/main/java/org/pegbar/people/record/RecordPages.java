// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.record;

import static org.pegbar.access.Permission.ACCESS_NEEDS_READ;
import static org.pegbar.access.Permission.PEOPLE_EDIT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pegbar.access.PersonAccess;
import org.pegbar.access.Viewer;
import org.pegbar.edition.Edition;
import org.pegbar.language.Bilingual;
import org.pegbar.people.Participant;
import org.pegbar.people.People;
import org.pegbar.people.PersonActivity;
import org.springframework.stereotype.Component;

/** Gathers what a person's page shows, as far as the reader may know it. */
@Component
class RecordPages {

  private final People people;
  private final Answers answers;
  private final PersonAccess access;
  private final List<PersonActivity> activities;

  RecordPages(
      People people, Answers answers, PersonAccess access, List<PersonActivity> activities) {
    this.people = people;
    this.answers = answers;
    this.access = access;
    this.activities = List.copyOf(activities);
  }

  RecordPage page(Edition edition, Participant participant, Viewer viewer) {
    var id = participant.id();
    return new RecordPage(
        edition,
        participant,
        viewer.may(ACCESS_NEEDS_READ) ? Optional.of(need(edition, id)) : Optional.empty(),
        answers.of(edition.id(), id),
        access.roles(edition.id().value()).getOrDefault(id, Set.of()),
        activities.stream().flatMap(one -> one.of(edition.id(), id).stream()).toList(),
        access.isClaimed(id),
        people.listAvailabilityChanged(edition.id()).contains(id),
        viewer.may(PEOPLE_EDIT));
  }

  private Bilingual need(Edition edition, String person) {
    return people.accessNeeds(edition.id()).getOrDefault(person, Bilingual.empty());
  }
}
