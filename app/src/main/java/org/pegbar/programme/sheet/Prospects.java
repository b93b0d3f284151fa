// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pegbar.edition.Room;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Overlaps;
import org.pegbar.programme.Placement;
import org.pegbar.programme.Session;
import org.pegbar.programme.Warnings;

/**
 * How good each place on the sheet of a day would be for one session, in the draft as it is: what
 * the clock would refuse, what somebody would have to accept, and the rest.
 */
final class Prospects {

  /**
   * Rows of one room in which the session cannot begin, or should not.
   *
   * @param row the first, from 1
   * @param span how many
   * @param level {@code block} or {@code warn}
   */
  record Stretch(int row, int span, String level) {}

  private static final String FREE = "";

  private final SheetPage page;
  private final Draft draft;
  private final Overlaps overlaps;
  private final Session session;
  private final List<Instant> starts;

  Prospects(SheetPage page, Session session) {
    this.page = page;
    this.draft = page.draft();
    this.session = session;
    overlaps = new Overlaps(draft);
    starts = IntStream.rangeClosed(1, page.rows()).mapToObj(page::starts).toList();
  }

  /** By room; rooms in which every row is good have none. */
  Map<String, List<Stretch>> byRoom() {
    var all = new LinkedHashMap<String, List<Stretch>>();
    page.rooms().forEach(room -> all.put(room.id(), stretches(room)));
    return all;
  }

  private List<Stretch> stretches(Room room) {
    var found = new ArrayList<Stretch>();
    int begun = 1;
    var level = level(room, 1);
    for (int row = 2; row <= starts.size() + 1; row++) {
      var now = row <= starts.size() ? level(room, row) : "end";
      if (!now.equals(level)) {
        if (!level.equals(FREE)) {
          found.add(new Stretch(begun, row - begun, level));
        }
        begun = row;
        level = now;
      }
    }
    return found;
  }

  private String level(Room room, int row) {
    var at = new Placement(room.id(), starts.get(row - 1), false, false);
    var there = session.settledAt(Optional.of(at));
    if (!overlaps.of(there).isEmpty()) {
      return "block";
    }
    return Warnings.ofPlace(draft, there).isEmpty() ? FREE : "warn";
  }
}
