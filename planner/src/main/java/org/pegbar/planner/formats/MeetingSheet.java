// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pegbar.planner.problem.AgendaProblem;
import org.pegbar.planner.problem.AgendaProblem.Grain;
import org.pegbar.planner.problem.AgendaProblem.Hall;
import org.pegbar.planner.problem.AgendaProblem.Meeting;
import org.pegbar.planner.problem.AgendaProblem.Spot;
import org.pegbar.planner.xlsx.Sheet;

/** Reads the sheet of meetings. */
final class MeetingSheet {
  /** Column of the day on which the meeting is held; start and room follow. */
  static final int GIVEN = 7;

  private static final int SPEAKERS = 3;
  private static final int REQUIRED = 5;
  private static final int PREFERRED = 6;
  private static final int MOST_MINUTES = 15_000;
  private static final List<String> HEADINGS =
      List.of(
          "Topic",
          "Group",
          "Duration",
          "Speakers",
          "Content",
          "Required attendance list",
          "Preferred attendance list",
          "Day",
          "Starting time",
          "Room");
  private final Sheet sheet;
  private final List<Grain> grains;
  private final List<Hall> rooms;

  MeetingSheet(Sheet sheet, List<Grain> grains, List<Hall> rooms) {
    this.sheet = sheet;
    this.grains = grains;
    this.rooms = rooms;
    sheet.header(0, HEADINGS);
  }

  List<Meeting> meetings(List<String> people) {
    Map<String, Integer> numbers = new HashMap<>();
    people.forEach(name -> numbers.put(name, numbers.size()));
    List<Meeting> meetings = new ArrayList<>();
    for (int row : sheet.rowsFrom(1)) {
      meetings.add(meeting(row, numbers));
    }
    return meetings;
  }

  private Meeting meeting(int row, Map<String, Integer> people) {
    String topic = sheet.name(row, 0);
    int length = grains(row);
    if (sheet.text(row, 1).toLowerCase(Locale.ROOT).equals("y")) {
      Set<Integer> everybody =
          IntStream.range(0, people.size()).boxed().collect(Collectors.toSet());
      return new Meeting(topic, length, everybody, Set.of(), people.size(), given(row));
    }
    Set<Integer> required = listed(row, SPEAKERS, people, Set.of());
    int speakers = required.size();
    required.addAll(listed(row, REQUIRED, people, required));
    Set<Integer> preferred = listed(row, PREFERRED, people, required);
    int seats = required.size() + preferred.size() - speakers;
    return new Meeting(topic, length, required, preferred, seats, given(row));
  }

  private int grains(int row) {
    int minutes = sheet.integer(row, 2, 1, MOST_MINUTES);
    if (minutes % AgendaProblem.GRAIN_MINUTES != 0) {
      throw sheet.bad(row, 2, "minutes that are a multiple of " + AgendaProblem.GRAIN_MINUTES);
    }
    return minutes / AgendaProblem.GRAIN_MINUTES;
  }

  private Set<Integer> listed(
      int row, int column, Map<String, Integer> people, Set<Integer> others) {
    Set<Integer> listed =
        sheet.words(row, column, people.keySet(), "the sheet 'Persons'").stream()
            .map(people::get)
            .collect(Collectors.toCollection(HashSet::new));
    if (listed.stream().anyMatch(others::contains)) {
      throw sheet.bad(row, column, "nobody whom another list of this meeting has");
    }
    return listed;
  }

  /** Where the meeting of a row is held. */
  Spot given(int row) {
    return new Spot(grain(row), room(row));
  }

  private int grain(int row) {
    if (sheet.text(row, GIVEN).isEmpty() && sheet.text(row, GIVEN + 1).isEmpty()) {
      return AgendaProblem.NONE;
    }
    LocalDate day = TimesOfDay.day(sheet, row, GIVEN);
    int minute = TimesOfDay.time(sheet, row, GIVEN + 1).toSecondOfDay() / 60;
    int grain = grains.indexOf(new Grain(day, minute));
    if (grain < 0) {
      throw sheet.bad(row, GIVEN, "the start of a quarter of an hour of the sheet 'Days'");
    }
    return grain;
  }

  private int room(int row) {
    String name = sheet.text(row, GIVEN + 2);
    for (int i = 0; i < rooms.size(); i++) {
      if (rooms.get(i).name().equals(name)) {
        return i;
      }
    }
    if (name.isEmpty()) {
      return AgendaProblem.NONE;
    }
    throw sheet.bad(row, GIVEN + 2, "a room of the sheet 'Rooms'");
  }
}
