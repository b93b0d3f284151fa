// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.placement;

import static org.pegbar.web.Typed.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Placement;
import org.pegbar.programme.Session;
import org.pegbar.web.Problems;
import org.pegbar.web.Typed;

/**
 * A place as somebody types it.
 *
 * @param accepted the reasons against it that have been read and are accepted
 * @param back the page of the desk to return to
 */
public record PlacementForm(
    @Nullable String room,
    @Nullable String day,
    @Nullable String start,
    @Nullable String pinned,
    @Nullable String version,
    @Nullable String accepted,
    @Nullable String back) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  static PlacementForm of(Draft draft, Session session) {
    var edition = draft.edition();
    var at = session.placement();
    var start = at.map(one -> one.startsAt().atZone(edition.zone()));
    return new PlacementForm(
        at.map(Placement::roomId).orElse(""),
        start.map(one -> one.toLocalDate().toString()).orElse(edition.firstDay().toString()),
        start.map(one -> one.format(CLOCK)).orElse(edition.dayStarts().format(CLOCK)),
        at.map(Placement::pinned).orElse(false) ? "yes" : "",
        String.valueOf(session.version()),
        "",
        "");
  }

  /** The form of another place for the session, as a suggestion or another page proposes it. */
  static PlacementForm proposing(
      Session session, ZoneId zone, String room, Instant at, String back) {
    var start = at.atZone(zone);
    return new PlacementForm(
        room,
        start.toLocalDate().toString(),
        start.format(CLOCK),
        session.placement().map(Placement::pinned).orElse(false) ? "yes" : "",
        String.valueOf(session.version()),
        "",
        back);
  }

  Optional<Placement> read(Draft draft, Problems.Gathering gathering) {
    gathering.check(draft.room(text(room)).isPresent(), "room", "programme.placement.problem.room");
    var date = Typed.date(text(day), "day", gathering);
    var time = Typed.time(text(start), "start", gathering);
    date.ifPresent(on ->
        gathering.check(
            isNear(on, draft), "day", "programme.placement.problem.day", on.toString()));
    if (!gathering.problems().isEmpty() || date.isEmpty() || time.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Placement(text(room), instant(date.get(), time.get(), draft), isPinned(), false));
  }

  private static boolean isNear(LocalDate day, Draft draft) {
    return !day.isBefore(draft.edition().firstDay()) && !day.isAfter(draft.edition().lastDay());
  }

  private static Instant instant(LocalDate day, LocalTime time, Draft draft) {
    return day.atTime(time).atZone(draft.edition().zone()).toInstant();
  }

  public boolean isPinned() {
    return !text(pinned).isEmpty();
  }

  boolean isAccepted() {
    return !text(accepted).isEmpty();
  }

  int versionNumber() {
    var number = text(version);
    return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
  }

  public String shown(String field) {
    return text(
        switch (field) {
          case "room" -> room;
          case "day" -> day;
          case "start" -> start;
          case "back" -> back;
          default -> version;
        });
  }
}
