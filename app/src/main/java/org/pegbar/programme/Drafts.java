// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import org.pegbar.edition.Edition;
import org.pegbar.edition.Editions;
import org.pegbar.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads whole drafts, in as many queries for a thousand sessions as for one. */
@Component
public class Drafts {

  private final Editions editions;
  private final SessionRows sessions;
  private final People people;
  private final Outlines outlines;
  private final Posters posters;

  Drafts(
      Editions editions, SessionRows sessions, People people, Outlines outlines, Posters posters) {
    this.outlines = outlines;
    this.posters = posters;
    this.editions = editions;
    this.sessions = sessions;
    this.people = people;
  }

  @Transactional(readOnly = true)
  public Draft load(Edition edition) {
    return new Draft(
        edition,
        editions.place(edition.id()),
        sessions.list(edition.id()),
        people.list(edition.id()),
        new Draft.Beside(outlines.find(edition.id()), posters.list(edition.id())));
  }
}
