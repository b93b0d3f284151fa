// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.util.List;
import org.pegbar.planner.problem.AgendaRule;
import org.pegbar.planner.problem.ConferenceRule;
import org.pegbar.planner.problem.Penalty;
import org.pegbar.planner.xlsx.Cell;
import org.pegbar.planner.xlsx.Sheet;
import org.pegbar.planner.xlsx.Workbook;

/** Small workbooks in the shape of Timefold's examples, made for tests. */
public final class TimefoldBooks {
  private static final String GREY = "555753";

  private TimefoldBooks() {}

  /** Two talks, two timeslots, two rooms and two speakers. */
  public static Workbook conference() {
    Workbook workbook = new Workbook();
    Sheet configuration = workbook.add("Configuration");
    row(configuration, 0, "Conference name", "Small");
    row(configuration, 1, "Minimum consecutive talks pause in minutes", 15);
    row(configuration, 3, "Constraint", "Score weight", "Description");
    for (ConferenceRule rule : ConferenceRule.values()) {
      Penalty weight =
          rule.ordinal() < 16
              ? Penalty.ofHard(1)
              : rule == ConferenceRule.PUBLISHED_TIMESLOT
                  ? Penalty.ofMedium(1)
                  : Penalty.ofSoft(10);
      row(configuration, 4 + rule.ordinal(), rule.label(), weight.score().replace("-", ""), "…");
    }
    Sheet timeslots = workbook.add("Timeslots");
    row(timeslots, 0, "Day", "Start", "End", "Talk types", "Tags");
    row(timeslots, 1, "Fri 2026-05-01", "09:00", "10:00", "Talk");
    row(timeslots, 2, "Fri 2026-05-01", "10:30", "11:30", "Talk, Lab", "After lunch");
    Sheet rooms = workbook.add("Rooms");
    row(rooms, 0, "", "", "", "", "Fri 2026-05-01");
    row(rooms, 1, "Name", "Capacity", "Talk types", "Tags", "09:00-10:00", "10:30-11:30");
    row(rooms, 2, "Hall", 90, "Talk", "Large, Recorded");
    row(rooms, 3, "Cellar", 40);
    rooms.put(2, 5, Cell.BLANK.filled(GREY));
    speakers(workbook.add("Speakers"));
    talks(workbook.add("Talks"));
    return workbook;
  }

  private static void speakers(Sheet speakers) {
    row(speakers, 0, "", "", "", "", "", "", "", "", "", "Fri 2026-05-01");
    row(
        speakers,
        1,
        "Name",
        "Required timeslot tags",
        "Preferred timeslot tags",
        "Prohibited timeslot tags",
        "Undesired timeslot tags",
        "Required room tags",
        "Preferred room tags",
        "Prohibited room tags",
        "Undesired room tags",
        "09:00-10:00",
        "10:30-11:30");
    row(speakers, 2, "Li", "", "After lunch");
    row(speakers, 3, "Wu", "", "", "", "", "", "Large");
    speakers.put(2, 9, Cell.BLANK.filled(GREY));
  }

  private static void talks(Sheet talks) {
    row(
        talks,
        0,
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
    row(
        talks,
        1,
        "A",
        "First",
        "Talk",
        "Wu",
        "Cloud",
        "",
        "Programmers",
        1,
        "Java",
        "en",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        3,
        0,
        true,
        "Fri 2026-05-01",
        "09:00",
        "10:00",
        "Hall");
    row(
        talks,
        2,
        "B",
        "Second",
        "Talk",
        "Wu, Li",
        "Cloud, IoT",
        "",
        "",
        2,
        "",
        "zh",
        "",
        "",
        "",
        "",
        "",
        "Large",
        "",
        "",
        "",
        "A",
        7,
        1,
        false,
        "",
        "",
        "",
        "",
        "Fri 2026-05-01",
        "10:30",
        "11:30",
        "Cellar");
  }

  /** Two meetings, two days, two rooms and three people. */
  public static Workbook agenda() {
    Workbook workbook = new Workbook();
    Sheet configuration = workbook.add("Configuration");
    row(configuration, 0, "Fri 2026-04-10 12:00");
    row(configuration, 2, "Constraint", "Weight", "Description");
    for (AgendaRule rule : AgendaRule.values()) {
      int weight = rule == AgendaRule.BREAK ? 100 : 1;
      row(configuration, 3 + rule.ordinal(), rule.label(), weight);
    }
    Sheet days = workbook.add("Days");
    row(days, 0, "Day", "Start", "End", "Lunch hour start time");
    row(days, 1, "Fri 2026-05-01", "11:00", "13:15", "12:00");
    row(days, 2, "Sat 2026-05-02", "11:00", "11:45", "12:00");
    Sheet rooms = workbook.add("Rooms");
    row(rooms, 0, "Name", "Capacity");
    row(rooms, 1, "Hall", 9);
    row(rooms, 2, "Cellar", 4);
    Sheet people = workbook.add("Persons");
    List.of("Full name", "Li", "Wu", "Ito")
        .forEach(name -> row(people, people.rows().size(), name));
    Sheet meetings = workbook.add("Meetings");
    row(
        meetings,
        0,
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
    row(meetings, 1, "Budget", "", 45, "Li", "", "Wu", "Ito");
    row(meetings, 2, "Everybody", "Y", 15, "", "", "", "", "Fri 2026-05-01", "13:00", "Cellar");
    return workbook;
  }

  private static void row(Sheet sheet, int row, Object... cells) {
    for (int column = 0; column < cells.length; column++) {
      Cell cell =
          switch (cells[column]) {
            case Integer number -> Cell.of(number.longValue());
            case Boolean flag -> Cell.of(flag.booleanValue());
            default -> Cell.of(cells[column].toString());
          };
      sheet.put(row, column, cell);
    }
  }
}
