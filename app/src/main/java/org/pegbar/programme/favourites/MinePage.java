// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.favourites;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.pegbar.programme.publication.Published;
import org.pegbar.programme.site.Site;
import org.pegbar.web.Frame;

/**
 * What somebody means to attend, by day, with what cannot be attended together.
 *
 * @param sessions those that are released, by start
 * @param shared whether it is shown to somebody else, who cannot change it
 */
public record MinePage(
    Site site, Favourites favourites, List<Published.Session> sessions, boolean shared) {

  /**
   * Why two cannot both be attended whole.
   *
   * @param neededMinutes the way between them; 0 if they overlap
   */
  public record Clash(Published.Session other, int neededMinutes, long gapMinutes) {}

  static MinePage of(Site site, Favourites favourites, boolean shared) {
    var sessions =
        site.publication().document().sessions().stream()
            .filter(one -> favourites.sessionIds().contains(one.id()))
            .toList();
    return new MinePage(site, favourites, sessions, shared);
  }

  public String id() {
    return favourites.id();
  }

  public boolean isEmpty() {
    return sessions.isEmpty();
  }

  public SequencedMap<LocalDate, List<Published.Session>> byDay() {
    var days = new TreeMap<LocalDate, List<Published.Session>>();
    for (var session : sessions) {
      days.computeIfAbsent(
              session.day(site.publication().zone()), day -> new java.util.ArrayList<>())
          .add(session);
    }
    return days;
  }

  /** The chosen sessions that begin before this one and leave no time for it. */
  public List<Clash> clashes(Published.Session session) {
    return sessions.stream()
        .takeWhile(other -> !other.id().equals(session.id()))
        .flatMap(other -> clash(other, session).stream())
        .toList();
  }

  private List<Clash> clash(Published.Session before, Published.Session after) {
    long gap = Duration.between(before.endsAt(), after.startsAt()).toMinutes();
    if (gap < 0) {
      return List.of(new Clash(before, 0, 0));
    }
    int way = way(before, after);
    return gap < way ? List.of(new Clash(before, way, gap)) : List.of();
  }

  private int way(Published.Session before, Published.Session after) {
    var from = site.publication().venueOf(before).map(Published.Venue::id).orElse("");
    var to = site.publication().venueOf(after).map(Published.Venue::id).orElse("");
    return site.publication().document().ways().stream()
        .filter(one -> one.fromVenueId().equals(from) && one.toVenueId().equals(to))
        .mapToInt(Published.Way::minutes)
        .findFirst()
        .orElse(0);
  }

  public String shareAddress() {
    return site.origin() + site.at("/plans/" + id());
  }

  /** For programs that subscribe to calendars. */
  public String calendarAddress(Frame frame) {
    return site.origin().replaceFirst("^https?:", "webcal:")
        + site.at("/plans/" + id() + ".ics?lang=" + frame.language().code());
  }
}
