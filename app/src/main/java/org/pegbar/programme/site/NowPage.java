// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pegbar.programme.publication.Published;
import org.pegbar.web.Frame;

/**
 * What the foyer's screen shows.
 *
 * @param day today while the edition is on; else the next day of it, or its last
 * @param lines the rooms in which something is on now or still to come on that day
 */
public record NowPage(Site site, LocalDate day, List<Line> lines) {

  /** A room with what is on now and what comes next; at least one of the two. */
  public record Line(
      Published.Room room, Optional<Published.Session> current, Optional<Published.Session> next) {}

  static NowPage of(Site site, String venue, String room) {
    var day = day(site);
    Predicate<Published.Room> shown =
        one ->
            (venue.isEmpty() || one.venueId().equals(venue))
                && (room.isEmpty() || one.id().equals(room));
    var lines =
        site.publication().document().rooms().stream()
            .filter(shown)
            .map(one -> line(site, day, one))
            .filter(line -> line.current().isPresent() || line.next().isPresent())
            .toList();
    return new NowPage(site, day, lines);
  }

  private static LocalDate day(Site site) {
    var today = site.today();
    var days = site.publication().edition().days();
    return days.stream().filter(one -> !one.isBefore(today)).findFirst().orElseGet(days::getLast);
  }

  private static Line line(Site site, LocalDate day, Published.Room room) {
    var sessions =
        site.publication().sessionsOn(day).stream()
            .filter(one -> one.roomId().equals(room.id()))
            .toList();
    return new Line(
        room,
        sessions.stream().filter(site::isNow).findFirst(),
        sessions.stream().filter(one -> one.startsAt().isAfter(site.now())).findFirst());
  }

  public boolean isToday() {
    return day.equals(site.today());
  }

  /** True when the last day has passed. */
  public boolean isOver() {
    return site.today().isAfter(day);
  }

  public String clock(Frame frame) {
    return site.telling(frame).clock(site.now());
  }

  /** How much of a session has passed, in percent. */
  public long passed(Published.Session session) {
    long whole = session.minutes() * 60L;
    long gone = site.now().getEpochSecond() - session.startsAt().getEpochSecond();
    return Math.clamp(100 * gone / Math.max(1, whole), 0, 100);
  }
}
