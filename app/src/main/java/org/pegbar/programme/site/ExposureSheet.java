// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pegbar.programme.publication.Published;

/**
 * A day as an exposure sheet: columns are rooms, rows are five minutes.
 *
 * @param start the first row's time
 * @param rows how many rows there are
 */
public record ExposureSheet(
    Instant start, int rows, List<Published.Room> rooms, List<Cell> cells, List<Mark> marks) {

  private static final int ROW_MINUTES = 5;
  private static final int MOST_ROWS = 400;

  /** A session's place: {@code r-19 s-8 c-2}. */
  public record Cell(Published.Session session, String place) {}

  /** A time in the margin; every other one is a half hour. */
  public record Mark(Instant at, String place, boolean half) {}

  static ExposureSheet of(
      Site site, LocalDate day, List<Published.Session> sessions, String onlyRoom) {
    var edition = site.publication().edition();
    var opens = day.atTime(edition.dayStarts()).atZone(edition.zone()).toInstant();
    var closes = day.atTime(edition.dayEnds()).atZone(edition.zone()).toInstant();
    var start =
        floor(
            Stream.concat(Stream.of(opens), sessions.stream().map(Published.Session::startsAt))
                .min(Instant::compareTo)
                .orElse(opens));
    var end =
        Stream.concat(Stream.of(closes), sessions.stream().map(Published.Session::endsAt))
            .max(Instant::compareTo)
            .orElse(closes);
    int rows = (int) Math.min(MOST_ROWS, rows(start, end));
    var rooms =
        site.publication().document().rooms().stream()
            .filter(room -> onlyRoom.isEmpty() || room.id().equals(onlyRoom))
            .filter(
                room -> sessions.stream().anyMatch(session -> session.roomId().equals(room.id())))
            .toList();
    return new ExposureSheet(start, rows, rooms, cells(start, rooms, sessions), marks(start, rows));
  }

  private static List<Cell> cells(
      Instant start, List<Published.Room> rooms, List<Published.Session> sessions) {
    var columns = rooms.stream().map(Published.Room::id).toList();
    return sessions.stream()
        .map(session ->
            new Cell(
                session,
                "r-%d s-%d c-%d"
                    .formatted(
                        1 + rows(start, session.startsAt()),
                        Math.max(1, (session.minutes() + ROW_MINUTES - 1) / ROW_MINUTES),
                        1 + columns.indexOf(session.roomId()))))
        .toList();
  }

  private static List<Mark> marks(Instant start, int rows) {
    var marks = new ArrayList<Mark>();
    for (int row = 0; row + 6 <= rows; row += 6) {
      var at = start.plus(Duration.ofMinutes((long) row * ROW_MINUTES));
      marks.add(new Mark(at, "r-%d s-6".formatted(row + 1), at.getEpochSecond() % 3600 != 0));
    }
    return marks;
  }

  private static long rows(Instant from, Instant to) {
    return Duration.between(from, to).toMinutes() / ROW_MINUTES;
  }

  private static Instant floor(Instant at) {
    return at.minusSeconds(at.getEpochSecond() % 1800);
  }
}
