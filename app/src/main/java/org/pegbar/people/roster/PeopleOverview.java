// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.roster;

import static org.pegbar.access.Permission.PEOPLE_EDIT;
import static org.pegbar.access.Permission.PEOPLE_READ;

import java.util.ArrayList;
import java.util.List;
import org.pegbar.edition.EditionId;
import org.pegbar.edition.OverviewLine;
import org.pegbar.edition.OverviewSource;
import org.pegbar.language.Completeness;
import org.pegbar.people.Organisation;
import org.pegbar.people.Participant;
import org.pegbar.people.People;
import org.springframework.stereotype.Component;

/** What people and organisations have to say on the desk's front page. */
@Component
class PeopleOverview implements OverviewSource {

  private static final Completeness NOTHING = new Completeness(0, 0);

  private final People people;

  PeopleOverview(People people) {
    this.people = people;
  }

  @Override
  public List<OverviewLine> lines(EditionId edition) {
    var lines = new ArrayList<OverviewLine>();
    var changed = people.listAvailabilityChanged(edition);
    if (!changed.isEmpty()) {
      var path =
          changed.size() == 1 ? "/desk/people/" + changed.getFirst() : "/desk/people?lacking=look";
      lines.add(
          new OverviewLine(
              200,
              true,
              "people.overview.availability-changed",
              List.of(changed.size()),
              path,
              PEOPLE_READ));
    }
    if (people.list(edition).isEmpty()) {
      lines.add(
          new OverviewLine(
              205, true, "people.overview.nobody", List.of(), "/desk/people/new", PEOPLE_EDIT));
    }
    return lines;
  }

  @Override
  public List<Content> contents(EditionId edition) {
    var participants = people.list(edition);
    var organisations = people.organisations();
    return List.of(
        new Content(
            200,
            "people.roster.title",
            "/desk/people",
            participants.size(),
            participants.stream()
                .map(Participant::person)
                .map(one -> one.completeness())
                .reduce(NOTHING, Completeness::plus)),
        new Content(
            220,
            "people.organisations.title",
            "/desk/organisations",
            organisations.size(),
            organisations.stream()
                .map(Organisation::completeness)
                .reduce(NOTHING, Completeness::plus)));
  }
}
