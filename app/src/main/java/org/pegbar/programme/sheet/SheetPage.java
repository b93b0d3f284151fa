// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.sheet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pegbar.edition.Closure;
import org.pegbar.edition.Room;
import org.pegbar.edition.Venue;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Part;
import org.pegbar.programme.Placement;
import org.pegbar.programme.Session;
import org.pegbar.programme.SessionState;
import org.pegbar.programme.Telling;
import org.pegbar.programme.placement.Undo;
import org.pegbar.web.Frame;

/**
 * What the sheet of a day shows.
 *
 * @param editable whether the viewer may move sessions
 * @param moved the session that was just moved; empty if none
 */
public record SheetPage(
    Draft draft, LocalDate day, boolean editable, String moved, Optional<Undo> undo) {

  private static final int ROW_MINUTES = 5;
  private static final int MOST_ROWS = 400;
  private static final int MOST_ROOMS = 60;
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  /** A session on the sheet: the row it begins in, how many it lasts, its column, from 1. */
  public record Cell(Session session, Placement at, int row, int span, int column) {}

  /** A time in which a room is closed, on the sheet as a {@link Cell} is. */
  public record Shut(int row, int span, int column, Bilingual reason) {}

  /** A line of the time scale. */
  public record Tick(String time, int row, boolean half) {}

  /** The rooms as columns, those of one venue next to each other. */
  public List<Room> rooms() {
    var venues = draft.place().venues().stream().map(Venue::id).toList();
    return draft.place().rooms().stream()
        .sorted(Comparator.comparing(room -> venues.indexOf(room.venueId())))
        .limit(MOST_ROOMS)
        .toList();
  }

  /** The first minute shown: the opening, or the full hour before an earlier session. */
  public LocalDateTime dayStart() {
    var earliest = ofDay().map(one -> local(at(one).startsAt())).min(Comparator.naturalOrder());
    var opening = day.atTime(draft.edition().dayStarts()).truncatedTo(ChronoUnit.HOURS);
    return earliest
        .map(one -> one.truncatedTo(ChronoUnit.HOURS))
        .filter(opening::isAfter)
        .orElse(opening);
  }

  public String dayStartText() {
    return dayStart().format(MINUTE);
  }

  public int rows() {
    var closing = day.atTime(draft.edition().dayEnds());
    var latest =
        ofDay()
            .map(one -> local(one.endsAt().orElseThrow()))
            .filter(closing::isBefore)
            .max(Comparator.naturalOrder())
            .orElse(closing);
    int rows = (int) Duration.between(dayStart(), latest).toMinutes() / ROW_MINUTES + 1;
    return Math.min(MOST_ROWS, rows);
  }

  public List<Tick> ticks() {
    int half = 30 / ROW_MINUTES;
    return IntStream.iterate(1, row -> row <= rows(), row -> row + half)
        .mapToObj(row -> {
          var time = dayStart().plusMinutes((row - 1L) * ROW_MINUTES);
          return new Tick(time.toLocalTime().toString(), row, time.getMinute() != 0);
        })
        .toList();
  }

  /** When a row begins. */
  Instant starts(int row) {
    return dayStart()
        .plusMinutes((row - 1L) * ROW_MINUTES)
        .atZone(draft.edition().zone())
        .toInstant();
  }

  /** How many rows a session takes, at least two, so that its name can be read. */
  public int span(Session session) {
    return Math.max(2, (session.minutes() + ROW_MINUTES - 1) / ROW_MINUTES);
  }

  /** By start, then by room, so that they read well without the grid. */
  public List<Cell> cells() {
    var rooms = rooms().stream().map(Room::id).toList();
    return ofDay()
        .filter(one -> rooms.contains(at(one).roomId()))
        .map(one -> cell(one, rooms))
        .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
        .toList();
  }

  private Cell cell(Session session, List<String> rooms) {
    var at = at(session);
    long minutes = Duration.between(dayStart(), local(at.startsAt())).toMinutes();
    int row = (int) Math.min(MOST_ROWS - 1L, minutes / ROW_MINUTES) + 1;
    int span = Math.min(span(session), MOST_ROWS - row + 1);
    return new Cell(session, at, row, span, rooms.indexOf(at.roomId()) + 1);
  }

  /** When the rooms are closed on this day, as far as the sheet goes. */
  public List<Shut> shut() {
    var rooms = rooms().stream().map(Room::id).toList();
    return draft.place().closures().stream()
        .filter(one -> rooms.contains(one.holderId()))
        .filter(one -> row(local(one.to())) > 1 && row(local(one.from())) <= rows())
        .map(one -> shut(one, rooms.indexOf(one.holderId()) + 1))
        .toList();
  }

  private Shut shut(Closure closure, int column) {
    int first = Math.max(1, row(local(closure.from())));
    int end = Math.min(rows() + 1, row(local(closure.to())));
    return new Shut(first, Math.max(1, end - first), column, closure.reason());
  }

  /** The row in which a moment is; below 1 or above {@link #rows} if it is not on the sheet. */
  private int row(LocalDateTime at) {
    long minutes = Duration.between(dayStart(), at).toMinutes();
    return (int) Math.clamp(Math.floorDiv(minutes, ROW_MINUTES) + 1L, -1, MOST_ROWS + 1);
  }

  private Stream<Session> ofDay() {
    return draft.sessions().stream()
        .filter(one -> one.placement().isPresent())
        .filter(one -> local(at(one).startsAt()).toLocalDate().equals(day));
  }

  private static Placement at(Session session) {
    return session.placement().orElseThrow();
  }

  public int count(LocalDate of) {
    return (int)
        draft.sessions().stream()
            .flatMap(one -> one.placement().stream())
            .filter(at -> local(at.startsAt()).toLocalDate().equals(of))
            .count();
  }

  public List<Session> unplaced() {
    return draft.sessions().stream()
        .filter(one -> one.placement().isEmpty() && one.state() != SessionState.CANCELLED)
        .toList();
  }

  /** The state as a class of the design: a contested place is a problem, whatever the state. */
  public String look(Cell cell) {
    boolean contested =
        cell.at().contested() || cell.session().parts().stream().anyMatch(Part::contested);
    return (contested ? "is-problem" : "is-" + cell.session().state().code())
        + (cell.at().pinned() ? " is-pinned" : "")
        + (cell.session().id().equals(moved) ? " just-placed" : "");
  }

  public String venue(Frame frame, Room room) {
    return frame.read(draft.venueName(room.venueId())).text();
  }

  public String people(Frame frame, Session session) {
    return String.join(
        frame.t("programme.comma"),
        session.parts().stream()
            .map(Part::personId)
            .distinct()
            .map(id -> frame.read(draft.personName(id)).text())
            .toList());
  }

  public Telling telling(Frame frame) {
    return Telling.to(frame, draft.edition().zone());
  }

  public String start(Cell cell) {
    return local(cell.at().startsAt()).format(MINUTE);
  }

  public String time(Frame frame, Cell cell) {
    return telling(frame).clock(cell.at().startsAt(), cell.session().endsAt().orElseThrow());
  }

  private LocalDateTime local(Instant at) {
    return at.atZone(draft.edition().zone()).toLocalDateTime();
  }
}
