// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.venues;

import static org.pegbar.web.Typed.text;
import static org.pegbar.web.Typed.version;

import org.pegbar.edition.EditionId;
import org.pegbar.edition.Editions;
import org.pegbar.edition.Removing;
import org.pegbar.edition.Room;
import org.pegbar.edition.Saving;
import org.pegbar.edition.Venue;
import org.pegbar.edition.VenueRows;
import org.pegbar.id.RandomCode;
import org.pegbar.web.Problems;
import org.pegbar.web.Typed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and removes venues. */
@Component
class VenueKeeping {

  private final VenueRows venues;
  private final Editions editions;

  VenueKeeping(VenueRows venues, Editions editions) {
    this.venues = venues;
    this.editions = editions;
  }

  @Transactional
  public Saving save(EditionId edition, String id, VenueForm form) {
    var gathering = new Problems.Gathering();
    var venue = read(id, form, gathering);
    gathering.check(
        !venues.isCodeTaken(edition, venue), "code", "edition.problem.code-taken", venue.code());
    if (!gathering.problems().isEmpty()) {
      return new Saving.Refused(gathering.problems());
    }
    var written = id.equals("new") ? venues.insert(edition, venue) : venues.update(edition, venue);
    return written
        ? new Saving.Saved(venue.name())
        : new Saving.Refused("", "web.problem.changed-meanwhile");
  }

  /** Removes a venue that has no rooms any more. */
  @Transactional
  public Removing remove(EditionId edition, String id) {
    var place = editions.place(edition);
    var rooms = place.rooms().stream().filter(room -> room.venueId().equals(id)).toList();
    if (!rooms.isEmpty()) {
      return new Removing.InUse(rooms.stream().map(Room::name).toList());
    }
    venues.delete(edition, id);
    return new Removing.Removed();
  }

  private static Venue read(String id, VenueForm form, Problems.Gathering gathering) {
    gathering.check(!form.name().isEmpty(), "name", "web.problem.name-missing");
    var code = Typed.code(form.code(), "code", gathering);
    var typed = text(form.point());
    var point = Venue.Point.find(typed);
    gathering.check(
        typed.isEmpty() || point.isPresent(), "point", "edition.venues.problem.point", typed);
    return new Venue(
        id.equals("new") ? RandomCode.fresh() : id,
        code,
        form.name(),
        form.address(),
        point,
        version(form.version()));
  }
}
