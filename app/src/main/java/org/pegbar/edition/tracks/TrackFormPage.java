// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.tracks;

import java.util.List;
import org.pegbar.web.Frame;
import org.pegbar.web.Option;
import org.pegbar.web.Problems;

/**
 * What the form of one track shows.
 *
 * @param id its id, or {@code new}
 */
public record TrackFormPage(String id, TrackForm form, Problems problems) {

  public boolean isNew() {
    return id.equals("new");
  }

  public List<Option> colourOptions(Frame frame) {
    return TrackKeeping.COLOURS.stream()
        .map(colour -> new Option(colour, frame.t("edition.tracks.colour." + colour)))
        .toList();
  }
}
