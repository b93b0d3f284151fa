// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.closures;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.pegbar.edition.Closure;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Place;
import org.pegbar.language.Bilingual;
import org.pegbar.web.Frame;
import org.pegbar.web.Option;
import org.pegbar.web.Problems;

/** What the page of closures shows: all of them, and a form for one more. */
public record ClosurePage(
    Edition edition, Place place, ClosureForm form, Problems problems, boolean mayEdit) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  public boolean hasAnything() {
    return !place.rooms().isEmpty() || !place.items().isEmpty();
  }

  public Bilingual holder(Closure closure) {
    return place.nameOf(closure);
  }

  public String time(Instant at) {
    return TIME.format(at.atZone(edition.zone()));
  }

  public List<Option> whats(Frame frame) {
    var rooms =
        place.rooms().stream()
            .map(room -> new Option("room:" + room.id(), frame.read(room.name()).text()));
    var items =
        place.items().stream()
            .map(item -> new Option("item:" + item.id(), frame.read(item.name()).text()));
    return Stream.concat(rooms, items).toList();
  }
}
