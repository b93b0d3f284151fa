// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.rooms;

import java.util.Arrays;
import java.util.List;
import org.pegbar.edition.Equipment;
import org.pegbar.edition.Place;
import org.pegbar.web.Frame;
import org.pegbar.web.Option;
import org.pegbar.web.Problems;

/**
 * What the form of one room shows.
 *
 * @param room its id, or {@code new}
 */
public record RoomFormPage(String room, Place place, RoomForm form, Problems problems) {

  public boolean isNew() {
    return room.equals("new");
  }

  public List<Option> venueOptions(Frame frame) {
    return place.venues().stream()
        .map(venue -> new Option(venue.id(), frame.read(venue.name()).text()))
        .toList();
  }

  public List<Option> equipmentOptions(Frame frame) {
    return Arrays.stream(Equipment.values())
        .map(one -> new Option(one.code(), frame.t("edition.equipment." + one.code())))
        .toList();
  }
}
