// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pegbar.programme.PartRole;
import org.pegbar.programme.publication.Published;

/** A session with its people, its place and what else belongs to it. */
public record SessionPage(Site site, Published.Session session, String jsonLd) {

  /** The people by what they do, in the order in which they are named. */
  public Map<PartRole, List<Published.Person>> people() {
    return session.parts().stream()
        .filter(part -> site.publication().person(part.personId()).isPresent())
        .collect(
            Collectors.groupingBy(
                Published.Part::role,
                LinkedHashMap::new,
                Collectors.mapping(
                    part -> site.publication().person(part.personId()).orElseThrow(),
                    Collectors.toList())));
  }

  public Optional<Published.Track> track() {
    return session.trackId().flatMap(site.publication()::track);
  }

  public Optional<Published.Activity> activity() {
    return session.activityId().flatMap(site.publication()::activity);
  }

  public Optional<Published.Room> room() {
    return site.publication().room(session.roomId());
  }

  public Optional<Published.Venue> venue() {
    return site.publication().venueOf(session);
  }

  /** What follows in the same room on the same day. */
  public Optional<Published.Session> next() {
    return site.publication().sessionsOn(session.day(site.publication().zone())).stream()
        .filter(other -> other.roomId().equals(session.roomId()))
        .filter(other -> other.startsAt().isAfter(session.startsAt()))
        .findFirst();
  }
}
