// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.frab;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.pegbar.clock.Clash;
import org.pegbar.imports.ScheduleOutcome.Overlap;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Overlaps;
import org.pegbar.programme.Placement;
import org.pegbar.programme.Session;

/** Lists the double bookings of a schedule: each pair of sessions once for each who is in both. */
final class Doubles {

  private Doubles() {}

  static List<Overlap> of(Draft draft, List<Session> sessions) {
    var overlaps = new Overlaps(draft);
    var seen = new HashSet<String>();
    var all = new ArrayList<Overlap>();
    for (var session : sessions) {
      for (var clash : overlaps.of(session)) {
        var other = draft.session(clash.held().causeId());
        if (other.isPresent() && seen.add(pair(clash, session, other.get()))) {
          seen.add(pair(clash, other.get(), session));
          all.add(overlap(draft, clash, session, other.get()));
        }
      }
    }
    return all;
  }

  private static String pair(Clash clash, Session one, Session other) {
    return clash.held().holderKind() + clash.held().holderId() + " " + one.id() + " " + other.id();
  }

  private static Overlap overlap(Draft draft, Clash clash, Session one, Session other) {
    boolean inOrder = start(one).compareTo(start(other)) <= 0;
    var first = inOrder ? one : other;
    var second = inOrder ? other : one;
    return new Overlap(
        clash.held().holderKind(),
        name(draft, clash),
        first.number(),
        first.title(),
        second.number(),
        second.title(),
        start(second),
        first.endsAt().orElseThrow());
  }

  private static Bilingual name(Draft draft, Clash clash) {
    var id = clash.held().holderId();
    return switch (clash.held().holderKind()) {
      case "room" -> draft.roomName(id);
      case "item" -> draft.itemName(id);
      default -> draft.personName(id);
    };
  }

  private static java.time.Instant start(Session session) {
    return session.placement().map(Placement::startsAt).orElseThrow();
  }
}
