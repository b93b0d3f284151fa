// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.pegbar.access.Permission;
import org.pegbar.access.Viewers;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Editions;
import org.pegbar.people.Consent;
import org.pegbar.people.People;
import org.pegbar.programme.Drafts;
import org.pegbar.programme.publication.Publication;
import org.pegbar.programme.publication.Publications;
import org.pegbar.programme.publication.Publishing;
import org.pegbar.programme.publication.Withholding;
import org.pegbar.web.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * Finds what a request may see of an edition: the newest release; before the first one the mere
 * announcement; and for organisers who ask for it, the draft. What people have taken their consent
 * back for since is withheld.
 */
@Component
class Sites {

  private final Editions editions;
  private final Publications publications;
  private final Drafts drafts;
  private final People people;
  private final Viewers viewers;
  private final PublicAddress address;
  private final Clock clock;

  Sites(
      Editions editions,
      Publications publications,
      Drafts drafts,
      People people,
      Viewers viewers,
      PublicAddress address,
      Clock clock) {
    this.editions = editions;
    this.publications = publications;
    this.drafts = drafts;
    this.people = people;
    this.viewers = viewers;
    this.address = address;
    this.clock = clock;
  }

  /** Empty if there is no such edition. */
  Optional<Site> find(String slug, HttpServletRequest request) {
    return editions
        .find(slug)
        .map(edition ->
            new Site(
                publication(edition, request),
                address.origin(),
                request.getRequestURI(),
                clock.instant()));
  }

  private Publication publication(Edition edition, HttpServletRequest request) {
    if (request.getParameter("draft") != null && viewers.of(request).may(Permission.DESK_READ)) {
      int last = publications.newest(edition.id()).map(Publication::number).orElse(0);
      return Publication.draft(last + 1, clock.instant(), Publishing.of(drafts.load(edition)));
    }
    return publications
        .newest(edition.id())
        .map(newest -> withholding(edition).from(newest))
        .orElseGet(() ->
            new Publication(
                "announcement",
                0,
                Instant.EPOCH,
                Publishing.announcement(edition, editions.place(edition.id()))));
  }

  private Withholding withholding(Edition edition) {
    return new Withholding(
        people.withdrawn(edition.id(), Consent.PUBLISH_PROFILE),
        people.withdrawn(edition.id(), Consent.PUBLISH_PHOTO));
  }
}
