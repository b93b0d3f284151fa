// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import java.util.List;
import org.pegbar.programme.publication.Published;

/** A track and its sessions. */
public record TrackPage(Site site, Published.Track track) {

  public List<Published.Session> sessions() {
    return site.publication().document().sessions().stream()
        .filter(session -> session.trackId().stream().anyMatch(track.id()::equals))
        .toList();
  }
}
