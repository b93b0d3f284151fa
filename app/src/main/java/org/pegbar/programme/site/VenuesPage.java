// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import java.util.List;
import java.util.Locale;
import org.pegbar.programme.publication.Published;

/** Where it all takes place. */
public record VenuesPage(Site site) {

  public List<Published.Room> roomsIn(Published.Venue venue) {
    return site.publication().document().rooms().stream()
        .filter(room -> room.venueId().equals(venue.id()))
        .toList();
  }

  public long sessionsIn(Published.Room room) {
    return site.publication().document().sessions().stream()
        .filter(session -> session.roomId().equals(room.id()))
        .count();
  }

  /** The ways from a venue, in minutes. */
  public List<Published.Way> waysFrom(Published.Venue venue) {
    return site.publication().document().ways().stream()
        .filter(way -> way.fromVenueId().equals(venue.id()))
        .toList();
  }

  /** A geo: link (RFC 5870), which a phone opens in its map. */
  public static String geo(Published.Point point) {
    return String.format(Locale.ROOT, "geo:%.5f,%.5f", point.latitude(), point.longitude());
  }
}
