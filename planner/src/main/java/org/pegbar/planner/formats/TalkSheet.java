// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pegbar.planner.problem.ConferenceProblem;
import org.pegbar.planner.problem.ConferenceProblem.Hall;
import org.pegbar.planner.problem.ConferenceProblem.Speaker;
import org.pegbar.planner.problem.ConferenceProblem.Spot;
import org.pegbar.planner.problem.ConferenceProblem.Subject;
import org.pegbar.planner.problem.ConferenceProblem.Talk;
import org.pegbar.planner.problem.ConferenceProblem.Timeslot;
import org.pegbar.planner.problem.ConferenceProblem.Wishes;
import org.pegbar.planner.xlsx.Sheet;

/** Reads the sheet of talks. */
final class TalkSheet {
  /** Column of the day in which the talk is held; start, end and room follow. */
  static final int GIVEN = 23;

  private static final int PUBLISHED = 27;
  private static final int PREREQUISITES = 19;
  private static final List<String> HEADINGS =
      List.of(
          "Code",
          "Title",
          "Talk type",
          "Speakers",
          "Theme track tags",
          "Sector tags",
          "Audience types",
          "Audience level",
          "Content tags",
          "Language",
          "Required timeslot tags",
          "Preferred timeslot tags",
          "Prohibited timeslot tags",
          "Undesired timeslot tags",
          "Required room tags",
          "Preferred room tags",
          "Prohibited room tags",
          "Undesired room tags",
          "Mutually exclusive talks tags",
          "Prerequisite talks codes",
          "Favorite count",
          "Crowd control risk",
          "Pinned by user",
          "Timeslot day",
          "Start",
          "End",
          "Room",
          "Published Timeslot",
          "Published Start",
          "Published End",
          "Published Room");
  private final Sheet sheet;
  private final List<Timeslot> timeslots;
  private final List<Hall> rooms;

  TalkSheet(Sheet sheet, List<Timeslot> timeslots, List<Hall> rooms) {
    this.sheet = sheet;
    this.timeslots = timeslots;
    this.rooms = rooms;
    sheet.header(0, HEADINGS);
  }

  List<Talk> talks(
      List<Speaker> speakers, Set<String> types, Set<String> timeslotTags, Set<String> roomTags) {
    Map<String, Integer> codes = codes();
    Map<String, Integer> names = new HashMap<>();
    speakers.forEach(speaker -> names.put(speaker.name(), names.size()));
    List<Talk> talks = new ArrayList<>();
    for (int row : sheet.rowsFrom(1)) {
      String type = sheet.text(row, 2);
      if (!types.contains(type)) {
        throw sheet.bad(row, 2, "one of the types of the sheet 'Timeslots', " + types);
      }
      Wishes times = ConferenceSheets.wishes(sheet, row, 10, timeslotTags, "Timeslots");
      Wishes places = ConferenceSheets.wishes(sheet, row, 14, roomTags, "Rooms");
      talks.add(talk(row, type, listed(row, 3, names, "Speakers"), codes, times, places));
    }
    return talks;
  }

  private Talk talk(
      int row,
      String type,
      List<Integer> speakers,
      Map<String, Integer> codes,
      Wishes times,
      Wishes places) {
    Set<Integer> prerequisites = new HashSet<>(listed(row, PREREQUISITES, codes, "Talks"));
    if (prerequisites.contains(codes.get(sheet.text(row, 0)))) {
      throw sheet.bad(row, PREREQUISITES, "other talks than the talk itself");
    }
    return new Talk(
        sheet.text(row, 0),
        sheet.text(row, 1),
        type,
        speakers,
        subject(row),
        times,
        places,
        sheet.words(row, 18),
        prerequisites,
        sheet.integer(row, 20, 0, 100_000_000),
        sheet.integer(row, 21, 0, 1_000_000),
        pinned(row),
        given(row),
        spot(row, PUBLISHED));
  }

  private Subject subject(int row) {
    return new Subject(
        sheet.words(row, 4),
        sheet.words(row, 5),
        sheet.words(row, 6),
        sheet.integer(row, 7, 1, 1000),
        sheet.words(row, 8),
        sheet.text(row, 9));
  }

  private boolean pinned(int row) {
    boolean pinned = sheet.flag(row, 22);
    if (pinned && !given(row).whole()) {
      throw sheet.bad(row, GIVEN, "a timeslot and a room, because the talk is pinned");
    }
    return pinned;
  }

  private Map<String, Integer> codes() {
    Map<String, Integer> codes = new HashMap<>();
    for (int row : sheet.rowsFrom(1)) {
      if (codes.put(sheet.name(row, 0), codes.size()) != null) {
        throw sheet.bad(row, 0, "a code that is not in the sheet twice");
      }
    }
    return codes;
  }

  private List<Integer> listed(int row, int column, Map<String, Integer> known, String where) {
    return sheet.words(row, column, known.keySet(), "the sheet '" + where + "'").stream()
        .map(known::get)
        .toList();
  }

  /** Where the talk of a row is held. */
  Spot given(int row) {
    return spot(row, GIVEN);
  }

  private Spot spot(int row, int column) {
    return new Spot(timeslot(row, column), room(row, column + 3));
  }

  private int timeslot(int row, int column) {
    boolean none = true;
    for (int i = 0; i < 3; i++) {
      none &= sheet.text(row, column + i).isEmpty();
    }
    if (none) {
      return ConferenceProblem.NONE;
    }
    LocalDate day = TimesOfDay.day(sheet, row, column);
    LocalDateTime start = day.atTime(TimesOfDay.time(sheet, row, column + 1));
    LocalDateTime end = day.atTime(TimesOfDay.time(sheet, row, column + 2));
    for (int i = 0; i < timeslots.size(); i++) {
      if (timeslots.get(i).start().equals(start) && timeslots.get(i).end().equals(end)) {
        return i;
      }
    }
    throw sheet.bad(row, column + 1, "day, start and end of one row of the sheet 'Timeslots'");
  }

  private int room(int row, int column) {
    String name = sheet.text(row, column);
    for (int i = 0; i < rooms.size(); i++) {
      if (rooms.get(i).name().equals(name)) {
        return i;
      }
    }
    if (name.isEmpty()) {
      return ConferenceProblem.NONE;
    }
    throw sheet.bad(row, column, "a room of the sheet 'Rooms'");
  }
}
