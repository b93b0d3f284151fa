// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.frab;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pegbar.imports.Complaint;
import org.pegbar.imports.ScheduleOutcome.Fault;
import org.pegbar.programme.frab.FrabDay;
import org.pegbar.programme.frab.FrabEvent;
import org.pegbar.programme.frab.FrabSchedule;

/** Reads the events of a schedule, and gathers everything that makes no sense. */
final class Entries {

  private static final int LONGEST_MINUTES = 4320;

  private final ZoneId zone;
  private final LocalTime dayChange;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Map<Integer, Integer> lineById = new HashMap<>();

  Entries(FrabSchedule schedule, ZoneId zone) {
    this.zone = zone;
    this.dayChange = schedule.conference("day_change").flatMap(Entries::time).orElse(LocalTime.MIN);
    for (var day : schedule.days()) {
      for (var room : day.rooms()) {
        for (var event : room.events()) {
          read(day, room.name().strip(), event);
        }
      }
    }
  }

  List<Entry> all() {
    return List.copyOf(entries);
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  private void read(FrabDay day, String room, FrabEvent event) {
    var starts = starts(day, event);
    var minutes = event.minutes();
    check(event, !event.text("title").isBlank(), "imports.frab.no-title");
    check(event, !room.isEmpty(), "imports.frab.no-room");
    check(
        event,
        starts.isPresent(),
        "imports.frab.no-start",
        event.text("start"),
        day.date().orElse(""));
    check(
        event,
        minutes.stream().anyMatch(length -> length >= 1 && length <= LONGEST_MINUTES),
        "imports.frab.no-duration",
        event.text("duration"));
    event
        .id()
        .ifPresent(id -> {
          var earlier = lineById.putIfAbsent(id, event.line());
          check(event, earlier == null, "imports.frab.id-twice", id, earlier == null ? 0 : earlier);
        });
    if (starts.isPresent() && minutes.isPresent()) {
      var date = day.date().orElse("");
      int position = entries.size() + 1;
      entries.add(new Entry(event, date, position, room, starts.get(), minutes.getAsInt()));
    }
  }

  /** An event before the change of day belongs to the night after its date. */
  private Optional<Instant> starts(FrabDay day, FrabEvent event) {
    var exact = event.date().map(OffsetDateTime::toInstant);
    if (exact.isPresent()) {
      return exact;
    }
    var date = day.date().flatMap(Entries::date);
    return date.flatMap(on ->
        event
            .start()
            .map(at -> on.plusDays(at.isBefore(dayChange) ? 1 : 0).atTime(at))
            .map(at -> at.atZone(zone).toInstant()));
  }

  private void check(FrabEvent event, boolean holds, String key, Object... arguments) {
    if (!holds) {
      var title = event.text("title").strip();
      var all = new ArrayList<Object>(List.of(title.isEmpty() ? "–" : title));
      all.addAll(List.of(arguments));
      faults.add(new Fault(event.line(), new Complaint(key, all)));
    }
  }

  static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> time(String text) {
    try {
      return Optional.of(LocalTime.parse(text.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
