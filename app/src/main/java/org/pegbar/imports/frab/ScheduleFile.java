// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.frab;

import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pegbar.edition.Edition;
import org.pegbar.edition.EditionId;
import org.pegbar.id.RandomCode;
import org.pegbar.imports.Complaint;
import org.pegbar.imports.ScheduleOutcome.Fault;
import org.pegbar.imports.kind.Codes;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.frab.FrabJson;
import org.pegbar.programme.frab.FrabLimits;
import org.pegbar.programme.frab.FrabReading;
import org.pegbar.programme.frab.FrabSchedule;
import org.pegbar.programme.frab.FrabXml;

/** A schedule as a file, and the edition that it speaks of. */
public final class ScheduleFile {

  private static final int MOST_DAYS = 61;

  private ScheduleFile() {}

  /** Reads schedule.xml or schedule.json, by what it contains and not by how it is called. */
  public static FrabReading read(byte[] content) {
    int first = 0;
    while (first < content.length
        && first < 64
        && " \t\r\n\u00ef\u00bb\u00bf".indexOf(content[first] & 0xFF) >= 0) {
      first++;
    }
    var in = new ByteArrayInputStream(content);
    return first < content.length && (content[first] == '{' || content[first] == '[')
        ? FrabJson.read(in, FrabLimits.USUAL)
        : FrabXml.read(in, FrabLimits.USUAL);
  }

  /** What is wrong with a file that cannot be read. */
  public static Fault fault(FrabReading.Unreadable unreadable) {
    return new Fault(unreadable.line(), new Complaint(unreadable.key(), unreadable.arguments()));
  }

  /** The short name that a schedule gives itself; possibly empty. */
  public static String slug(FrabSchedule schedule) {
    return schedule
        .conference("acronym")
        .filter(acronym -> !acronym.isBlank())
        .or(() -> schedule.conference("title"))
        .map(Codes::slug)
        .orElse("");
  }

  public static Optional<ZoneId> zone(FrabSchedule schedule) {
    try {
      return schedule.conference("time_zone_name").map(String::strip).map(ZoneId::of);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The edition that a schedule speaks of; empty if it does not say on which days.
   *
   * @param zone used if the schedule names none; else UTC
   */
  public static Optional<Edition> edition(
      FrabSchedule schedule, String slug, Optional<ZoneId> zone) {
    var days = days(schedule);
    var first = days.stream().min(LocalDate::compareTo);
    var last = days.stream().max(LocalDate::compareTo);
    if (first.isEmpty() || ChronoUnit.DAYS.between(first.get(), last.get()) >= MOST_DAYS) {
      return Optional.empty();
    }
    var clock = zone(schedule).or(() -> zone).orElse(ZoneOffset.UTC);
    var hours = hours(new Entries(schedule, clock).all(), clock);
    return Optional.of(
        new Edition(
            new EditionId(RandomCode.fresh()),
            slug,
            OneSide.of(schedule.conference("title").orElse(slug)),
            schedule.conference("subtitle").map(OneSide::of).orElse(Bilingual.empty()),
            Bilingual.empty(),
            clock,
            first.get(),
            last.get(),
            hours.getFirst(),
            hours.getLast(),
            1));
  }

  private static List<LocalDate> days(FrabSchedule schedule) {
    var ofConference =
        Stream.of("start", "end")
            .flatMap(name -> schedule.conference(name).stream())
            .map(text -> text.length() > 10 ? text.substring(0, 10) : text);
    return Stream.concat(ofConference, schedule.days().stream().flatMap(day -> day.date().stream()))
        .flatMap(text -> Entries.date(text).stream())
        .toList();
  }

  /** From the full hour before the first event to the one after the last. */
  private static List<LocalTime> hours(List<Entry> entries, ZoneId zone) {
    var from = LocalTime.of(23, 0);
    var to = LocalTime.of(1, 0);
    for (var entry : entries) {
      var starts = entry.startsAt().atZone(zone).toLocalTime();
      var ends = starts.plusMinutes(entry.minutes());
      from = starts.isBefore(from) ? starts.truncatedTo(ChronoUnit.HOURS) : from;
      if (ends.isBefore(starts) || ends.isAfter(LocalTime.of(23, 0))) {
        to = LocalTime.of(23, 59);
      } else if (ends.isAfter(to)) {
        to = ends.minusNanos(1).truncatedTo(ChronoUnit.HOURS).plusHours(1);
      }
    }
    return from.isBefore(to)
        ? List.of(from, to)
        : List.of(LocalTime.of(8, 30), LocalTime.of(21, 30));
  }
}
