// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.tracks;

import org.pegbar.edition.Place;
import org.pegbar.edition.Track;
import org.pegbar.language.Completeness;

/** What the list of tracks shows; its buttons only to those who may press them. */
public record TrackListPage(Place place, boolean mayEdit) {

  public Completeness completeness() {
    return Completeness.of(place.tracks().stream().map(Track::name).toList());
  }
}
