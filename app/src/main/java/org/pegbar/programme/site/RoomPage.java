// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import java.util.List;
import java.util.Optional;
import org.pegbar.programme.publication.Published;

/** A room and what takes place in it. */
public record RoomPage(Site site, Published.Room room) {

  public Optional<Published.Venue> venue() {
    return site.publication().venue(room.venueId());
  }

  public List<Published.Session> sessions() {
    return site.publication().document().sessions().stream()
        .filter(session -> session.roomId().equals(room.id()))
        .toList();
  }
}
