// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pegbar.planner.problem.AgendaProblem;
import org.pegbar.planner.problem.AgendaProblem.Grain;
import org.pegbar.planner.problem.AgendaProblem.Hall;
import org.pegbar.planner.problem.AgendaRule;
import org.pegbar.planner.xlsx.Sheet;
import org.pegbar.planner.xlsx.Workbook;

/** Reads the sheets of weights, days, rooms and people. */
final class AgendaSheets {
  private static final int LUNCH_MINUTES = 60;

  private AgendaSheets() {}

  static AgendaProblem problem(Workbook workbook) {
    List<Grain> grains = grains(workbook.sheet("Days"));
    List<Hall> rooms = rooms(workbook.sheet("Rooms"));
    Set<String> people = people(workbook.sheet("Persons"));
    MeetingSheet meetings = new MeetingSheet(workbook.sheet("Meetings"), grains, rooms);
    return new AgendaProblem(
        weights(workbook.sheet("Configuration")),
        grains,
        rooms,
        List.copyOf(people),
        meetings.meetings(new ArrayList<>(people)));
  }

  private static Map<AgendaRule, Integer> weights(Sheet sheet) {
    Map<AgendaRule, Integer> weights = new EnumMap<>(AgendaRule.class);
    for (AgendaRule rule : AgendaRule.values()) {
      int row = ConferenceConfiguration.row(sheet, rule.label());
      weights.put(rule, sheet.integer(row, 1, 0, 1_000_000));
    }
    return weights;
  }

  private static List<Grain> grains(Sheet sheet) {
    sheet.header(0, List.of("Day", "Start", "End"));
    List<Grain> grains = new ArrayList<>();
    LocalDate before = LocalDate.MIN;
    for (int row : sheet.rowsFrom(1)) {
      LocalDate day = TimesOfDay.day(sheet, row, 0);
      if (!day.isAfter(before)) {
        throw sheet.bad(row, 0, "a day after the one above it");
      }
      before = day;
      int from = minute(sheet, row, 1);
      int to = minute(sheet, row, 2);
      int lunch = minute(sheet, row, 3);
      for (int minute = from; minute < to; minute += AgendaProblem.GRAIN_MINUTES) {
        if (minute < lunch || minute >= lunch + LUNCH_MINUTES) {
          grains.add(new Grain(day, minute));
        }
      }
    }
    if (grains.isEmpty()) {
      throw sheet.bad(1, 0, "a day with hours");
    }
    return grains;
  }

  private static int minute(Sheet sheet, int row, int column) {
    return TimesOfDay.time(sheet, row, column).toSecondOfDay() / 60;
  }

  private static List<Hall> rooms(Sheet sheet) {
    List<Hall> rooms = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<Integer> rows = sheet.rowsFrom(0);
    if (rows.size() < 2) {
      throw sheet.bad(1, 0, "a room");
    }
    sheet.header(rows.getFirst(), List.of("Name", "Capacity"));
    for (int row : rows.subList(1, rows.size())) {
      String name = sheet.name(row, 0);
      if (!names.add(name)) {
        throw sheet.bad(row, 0, "a name that is not in the sheet twice");
      }
      rooms.add(new Hall(name, sheet.integer(row, 1, 1, 1_000_000)));
    }
    return rooms;
  }

  private static Set<String> people(Sheet sheet) {
    sheet.header(0, List.of("Full name"));
    Set<String> people = new LinkedHashSet<>();
    for (int row : sheet.rowsFrom(1)) {
      if (!people.add(sheet.name(row, 0))) {
        throw sheet.bad(row, 0, "a name that is not in the sheet twice");
      }
    }
    return people;
  }
}
