// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pegbar.planner.formats.TimefoldBooks.agenda;
import static org.pegbar.planner.formats.TimefoldBooks.conference;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pegbar.planner.problem.AgendaProblem;
import org.pegbar.planner.problem.AgendaProblem.Grain;
import org.pegbar.planner.problem.AgendaRule;
import org.pegbar.planner.problem.ConferenceProblem;
import org.pegbar.planner.problem.ConferenceProblem.Spot;
import org.pegbar.planner.problem.ConferenceProblem.Talk;
import org.pegbar.planner.problem.ConferenceRule;
import org.pegbar.planner.problem.Penalty;
import org.pegbar.planner.xlsx.Cell;
import org.pegbar.planner.xlsx.Sheet;
import org.pegbar.planner.xlsx.Workbook;
import org.pegbar.planner.xlsx.WorkbookWriter;

class TimefoldWorkbookTests {
  @TempDir Path folder;

  @Test
  void readsWhatAConferenceAsksFor() throws IOException {
    ConferenceProblem problem = ConferenceWorkbook.read(saved(conference())).problem();
    assertThat(problem.name()).isEqualTo("Small");
    assertThat(problem.pauseMinutes()).isEqualTo(15);
    assertThat(problem.weights()).hasSize(38);
    assertThat(problem.weights())
        .containsEntry(ConferenceRule.PUBLISHED_TIMESLOT, Penalty.ofMedium(1))
        .containsEntry(ConferenceRule.POPULAR_TALKS, Penalty.ofSoft(10));
    assertThat(problem.timeslots().get(1).start())
        .isEqualTo(LocalDateTime.parse("2026-05-01T10:30"));
    assertThat(problem.timeslots().get(1).tags()).containsExactly("After lunch");
    assertThat(problem.rooms().get(0).unavailable()).containsExactly(1);
    assertThat(problem.rooms().get(1).types()).containsExactly("Talk", "Lab");
    assertThat(problem.speakers().get(0).unavailable()).containsExactly(0);
    assertThat(problem.speakers().get(1).rooms().preferred()).containsExactly("Large");
    Talk talk = problem.talks().get(1);
    assertThat(talk.speakers()).containsExactly(1, 0);
    assertThat(talk.subject().themes()).containsExactly("Cloud", "IoT");
    assertThat(talk.prerequisites()).containsExactly(0);
    assertThat(talk.favourites()).isEqualTo(7);
    assertThat(talk.published()).isEqualTo(new Spot(1, 1));
    assertThat(talk.given()).isEqualTo(Spot.NOWHERE);
    assertThat(problem.talks().get(0).pinned()).isTrue();
    assertThat(problem.talks().get(0).given()).isEqualTo(new Spot(0, 0));
  }

  @Test
  void writesTheSameConferenceWithItsTalksInPlaces() throws IOException {
    ConferenceWorkbook workbook = ConferenceWorkbook.read(saved(conference()));
    List<Spot> spots = List.of(new Spot(0, 0), new Spot(1, 1));
    Path solution = folder.resolve("solution.xlsx");
    workbook.write(spots, solution);
    assertThat(workbook.spots(solution)).isEqualTo(spots);
    ConferenceProblem again = ConferenceWorkbook.read(solution).problem();
    assertThat(again.rooms()).isEqualTo(workbook.problem().rooms());
    assertThat(again.speakers()).isEqualTo(workbook.problem().speakers());
    assertThat(again.weights()).isEqualTo(workbook.problem().weights());
    assertThat(again.talks().get(1).published()).isEqualTo(new Spot(1, 1));
    assertThat(again.talks().get(1).given()).isEqualTo(new Spot(1, 1));
  }

  @Test
  void readsWhatAnAgendaAsksFor() throws IOException {
    AgendaProblem problem = AgendaWorkbook.read(saved(agenda())).problem();
    assertThat(problem.weights()).hasSize(12).containsEntry(AgendaRule.BREAK, 100);
    assertThat(problem.grains())
        .hasSize(8)
        .contains(
            new Grain(LocalDate.of(2026, 5, 1), 705), new Grain(LocalDate.of(2026, 5, 1), 780))
        .doesNotContain(new Grain(LocalDate.of(2026, 5, 1), 720));
    assertThat(problem.meetings().get(0).required()).containsExactlyInAnyOrder(0, 1);
    assertThat(problem.meetings().get(0).preferred()).containsExactly(2);
    assertThat(problem.meetings().get(0).seats()).isEqualTo(2);
    assertThat(problem.meetings().get(0).grains()).isEqualTo(3);
    assertThat(problem.meetings().get(1).required()).containsExactlyInAnyOrder(0, 1, 2);
    assertThat(problem.meetings().get(1).given()).isEqualTo(new AgendaProblem.Spot(4, 1));
  }

  @Test
  void writesTheSameAgendaWithItsMeetingsInPlaces() throws IOException {
    AgendaWorkbook workbook = AgendaWorkbook.read(saved(agenda()));
    List<AgendaProblem.Spot> spots =
        List.of(new AgendaProblem.Spot(3, 0), new AgendaProblem.Spot(0, 1));
    Path solution = folder.resolve("solution.xlsx");
    workbook.write(spots, solution);
    assertThat(workbook.spots(solution)).isEqualTo(spots);
  }

  @Test
  void aConferenceThatCannotBeReadIsToldByItsCell() {
    bad("Talks", 1, 7, Cell.of("two"), "sheet 'Talks', row 2, column H", "a whole number from 1");
    bad("Talks", 2, 3, Cell.of("Nobody"), "column D", "only what the sheet 'Speakers' lists");
    bad("Talks", 2, 2, Cell.of("Poster"), "column C", "one of the types");
    bad("Talks", 2, 19, Cell.of("B"), "column T", "other talks than the talk itself");
    bad("Talks", 1, 22, Cell.of("yes"), "column W", "TRUE or FALSE");
    bad("Talks", 1, 26, Cell.of("Attic"), "column AA", "a room of the sheet 'Rooms'");
    bad("Talks", 1, 24, Cell.of("09:05"), "column Y", "one row of the sheet 'Timeslots'");
    bad("Talks", 1, 23, Cell.BLANK, "column X", "a day like 'Mon 2018-10-01'");
    bad("Talks", 2, 0, Cell.of("A"), "row 3, column A", "a code that is not in the sheet twice");
    bad("Talks", 0, 4, Cell.of("Track"), "row 1, column E", "the heading 'Theme track tags'");
    bad("Timeslots", 1, 2, Cell.of("08:00"), "column C", "a time after 09:00");
    bad("Timeslots", 1, 0, Cell.of("Mon 2026-05-01"), "column A", "with its true weekday");
    bad("Rooms", 2, 1, Cell.of(0), "column B", "a whole number from 1");
    bad("Rooms", 2, 4, Cell.of("x"), "column E", "a cell without text");
    bad("Rooms", 2, 4, Cell.BLANK.filled("FF0000"), "column E", "the grey 555753");
    bad("Rooms", 1, 5, Cell.of("10:00-11:00"), "column F", "the heading '10:30-11:30'");
    bad("Speakers", 2, 2, Cell.of("Dawn"), "column C", "only what the sheet 'Timeslots' lists");
    bad("Configuration", 4, 1, Cell.of("10"), "row 5, column B", "a weight like");
    bad("Configuration", 4, 0, Cell.of("Unheard of"), "column A", "a row 'Room unavailable");
  }

  @Test
  void anAgendaThatCannotBeReadIsToldByItsCell() {
    worse("Meetings", 1, 2, Cell.of(20), "row 2, column C", "a multiple of 15");
    worse("Meetings", 1, 5, Cell.of("Nobody"), "column F", "only what the sheet 'Persons' lists");
    worse("Meetings", 1, 6, Cell.of("Li"), "column G", "nobody whom another list");
    worse("Meetings", 2, 8, Cell.of("12:15"), "column H", "the start of a quarter of an hour");
    worse("Meetings", 2, 9, Cell.of("Attic"), "column J", "a room of the sheet 'Rooms'");
    worse("Days", 2, 0, Cell.of("Thu 2026-04-30"), "column A", "a day after the one above it");
    worse("Persons", 2, 0, Cell.of("Li"), "column A", "a name that is not in the sheet twice");
    worse("Rooms", 1, 1, Cell.of("big"), "column B", "a whole number from 1");
    worse("Configuration", 3, 1, Cell.of("1hard"), "column B", "a whole number from 0");
  }

  @Test
  void aSolutionOfAnotherConferenceIsRefused() throws IOException {
    ConferenceWorkbook workbook = ConferenceWorkbook.read(saved(conference()));
    Workbook other = conference();
    other.sheet("Talks").put(2, 0, Cell.of("C"));
    Path solution = saved(other);
    assertThatThrownBy(() -> workbook.spots(solution))
        .hasMessageContaining("row 3, column A: expected the talk 'B', as in the problem");
  }

  private void bad(String sheet, int row, int column, Cell cell, String where, String expected) {
    Workbook workbook = conference();
    refuse(workbook.sheet(sheet), row, column, cell);
    assertThatThrownBy(() -> ConferenceWorkbook.read(saved(workbook)))
        .hasMessageContaining(where)
        .hasMessageContaining(expected);
  }

  private void worse(String sheet, int row, int column, Cell cell, String where, String expected) {
    Workbook workbook = agenda();
    refuse(workbook.sheet(sheet), row, column, cell);
    assertThatThrownBy(() -> AgendaWorkbook.read(saved(workbook)))
        .hasMessageContaining(where)
        .hasMessageContaining(expected);
  }

  private static void refuse(Sheet sheet, int row, int column, Cell cell) {
    assertThat(Set.of(sheet.cell(row, column))).doesNotContain(cell);
    sheet.put(row, column, cell);
  }

  private Path saved(Workbook workbook) throws IOException {
    Path file = folder.resolve("book.xlsx");
    WorkbookWriter.write(workbook, file);
    return file;
  }
}
