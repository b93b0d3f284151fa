// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pegbar.planner.problem.ConferenceProblem;
import org.pegbar.planner.problem.ConferenceProblem.Hall;
import org.pegbar.planner.problem.ConferenceProblem.Speaker;
import org.pegbar.planner.problem.ConferenceProblem.Timeslot;
import org.pegbar.planner.problem.ConferenceProblem.Wishes;
import org.pegbar.planner.xlsx.Sheet;
import org.pegbar.planner.xlsx.Workbook;

/** Reads the sheets of timeslots, rooms and speakers. */
final class ConferenceSheets {
  private static final String UNAVAILABLE = "555753";
  private static final int FIRST = 2;
  private final List<Timeslot> timeslots = new ArrayList<>();
  private final Set<String> types = new LinkedHashSet<>();
  private final Set<String> roomTags = new HashSet<>();

  private ConferenceSheets() {}

  static ConferenceProblem problem(Workbook workbook) {
    ConferenceSheets sheets = new ConferenceSheets();
    Sheet configuration = workbook.sheet("Configuration");
    sheets.timeslots(workbook.sheet("Timeslots"));
    List<Hall> rooms = sheets.rooms(workbook.sheet("Rooms"));
    List<Speaker> speakers = sheets.speakers(workbook.sheet("Speakers"));
    TalkSheet talks = new TalkSheet(workbook.sheet("Talks"), sheets.timeslots, rooms);
    return new ConferenceProblem(
        ConferenceConfiguration.name(configuration),
        ConferenceConfiguration.pauseMinutes(configuration),
        ConferenceConfiguration.weights(configuration),
        sheets.timeslots,
        rooms,
        speakers,
        talks.talks(speakers, sheets.types, sheets.timeslotTags(), sheets.roomTags));
  }

  private void timeslots(Sheet sheet) {
    sheet.header(0, List.of("Day", "Start", "End", "Talk types", "Tags"));
    for (int row : sheet.rowsFrom(1)) {
      LocalDate day = TimesOfDay.day(sheet, row, 0);
      LocalTime start = TimesOfDay.time(sheet, row, 1);
      LocalTime end = TimesOfDay.time(sheet, row, 2);
      if (!start.isBefore(end)) {
        throw sheet.bad(row, 2, "a time after " + start);
      }
      Set<String> held = sheet.words(row, 3);
      if (held.isEmpty()) {
        throw sheet.bad(row, 3, "a type of talk");
      }
      types.addAll(held);
      Timeslot timeslot =
          new Timeslot(
              LocalDateTime.of(day, start), LocalDateTime.of(day, end), held, sheet.words(row, 4));
      if (timeslots.stream().anyMatch(t -> sameTime(t, timeslot))) {
        throw sheet.bad(row, 1, "a timeslot that is not in the sheet twice");
      }
      timeslots.add(timeslot);
    }
    if (timeslots.isEmpty()) {
      throw sheet.bad(1, 0, "a timeslot");
    }
  }

  private static boolean sameTime(Timeslot one, Timeslot other) {
    return one.start().equals(other.start()) && one.end().equals(other.end());
  }

  private List<Hall> rooms(Sheet sheet) {
    sheet.header(1, List.of("Name", "Capacity", "Talk types", "Tags"));
    hours(sheet, 4);
    List<Hall> rooms = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int row : sheet.rowsFrom(FIRST)) {
      String name = only(sheet, row, names);
      Set<String> held = sheet.words(row, 2, types, "the sheet 'Timeslots'");
      Set<String> tags = sheet.words(row, 3);
      roomTags.addAll(tags);
      rooms.add(
          new Hall(
              name,
              sheet.integer(row, 1, 1, 1_000_000),
              held.isEmpty() ? types : held,
              tags,
              unavailable(sheet, row, 4)));
    }
    if (rooms.isEmpty()) {
      throw sheet.bad(FIRST, 0, "a room");
    }
    return rooms;
  }

  private List<Speaker> speakers(Sheet sheet) {
    sheet.header(1, List.of("Name"));
    hours(sheet, 9);
    List<Speaker> speakers = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int row : sheet.rowsFrom(FIRST)) {
      String name = only(sheet, row, names);
      Wishes times = wishes(sheet, row, 1, timeslotTags(), "Timeslots");
      Wishes rooms = wishes(sheet, row, 5, roomTags, "Rooms");
      speakers.add(new Speaker(name, times, rooms, unavailable(sheet, row, 9)));
    }
    return speakers;
  }

  static Wishes wishes(Sheet sheet, int row, int column, Set<String> tags, String where) {
    String listed = "the sheet '" + where + "'";
    return new Wishes(
        sheet.words(row, column, tags, listed),
        sheet.words(row, column + 1, tags, listed),
        sheet.words(row, column + 2, tags, listed),
        sheet.words(row, column + 3, tags, listed));
  }

  private static String only(Sheet sheet, int row, Set<String> names) {
    String name = sheet.name(row, 0);
    if (!names.add(name)) {
      throw sheet.bad(row, 0, "a name that is not in the sheet twice");
    }
    return name;
  }

  private void hours(Sheet sheet, int column) {
    for (int i = 0; i < timeslots.size(); i++) {
      Timeslot timeslot = timeslots.get(i);
      String hours =
          TimesOfDay.time(timeslot.start().toLocalTime())
              + "-"
              + TimesOfDay.time(timeslot.end().toLocalTime());
      if (!sheet.text(1, column + i).equals(hours)) {
        throw sheet.bad(1, column + i, "the heading '" + hours + "', as in the sheet 'Timeslots'");
      }
    }
  }

  private Set<Integer> unavailable(Sheet sheet, int row, int column) {
    Set<Integer> unavailable = new HashSet<>();
    for (int i = 0; i < timeslots.size(); i++) {
      if (!sheet.cell(row, column + i).empty()) {
        throw sheet.bad(row, column + i, "a cell without text; grey says unavailable");
      }
      String fill = sheet.cell(row, column + i).fill();
      if (fill.equals(UNAVAILABLE)) {
        unavailable.add(i);
      } else if (!fill.isEmpty()) {
        throw sheet.bad(row, column + i, "no fill, or the grey " + UNAVAILABLE + ", not " + fill);
      }
    }
    return unavailable;
  }

  private Set<String> timeslotTags() {
    return timeslots.stream().flatMap(t -> t.tags().stream()).collect(Collectors.toSet());
  }
}
