// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pegbar.planner.problem.AgendaProblem;
import org.pegbar.planner.problem.AgendaProblem.Grain;
import org.pegbar.planner.problem.AgendaProblem.Spot;
import org.pegbar.planner.xlsx.Sheet;
import org.pegbar.planner.xlsx.Workbook;
import org.pegbar.planner.xlsx.WorkbookReader;
import org.pegbar.planner.xlsx.WorkbookWriter;

/**
 * The workbooks of the meeting example of Timefold Solver 1.0.0. Its "view" sheets only show what
 * the others say and are neither read nor written.
 */
public final class AgendaWorkbook {
  private static final Set<String> SHEETS =
      Set.of("Configuration", "Days", "Rooms", "Persons", "Meetings");
  private final Workbook workbook;
  private final AgendaProblem problem;

  private AgendaWorkbook(Workbook workbook, AgendaProblem problem) {
    this.workbook = workbook;
    this.problem = problem;
  }

  /**
   * Reads a workbook.
   *
   * @throws org.pegbar.planner.input.BadInput if a cell is not what the format asks for
   */
  public static AgendaWorkbook read(Path file) throws IOException {
    Workbook workbook = WorkbookReader.read(file, SHEETS);
    return new AgendaWorkbook(workbook, AgendaSheets.problem(workbook));
  }

  /** What it asks for. */
  public AgendaProblem problem() {
    return problem;
  }

  /** Where another workbook with the same meetings puts them. */
  public List<Spot> spots(Path solution) throws IOException {
    Sheet meetings = WorkbookReader.read(solution, SHEETS).sheet("Meetings");
    MeetingSheet sheet = new MeetingSheet(meetings, problem.grains(), problem.rooms());
    List<Integer> rows = meetings.rowsFrom(1);
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < problem.meetings().size(); i++) {
      String topic = problem.meetings().get(i).topic();
      int row = i < rows.size() ? rows.get(i) : (rows.isEmpty() ? 0 : rows.getLast()) + 1;
      if (!meetings.text(row, 0).equals(topic)) {
        throw meetings.bad(row, 0, "the meeting '" + topic + "', as in the problem");
      }
      spots.add(sheet.given(row));
    }
    return spots;
  }

  /**
   * Writes the same workbook with the meetings in these spots, without the sheets that only show.
   */
  public void write(List<Spot> spots, Path file) throws IOException {
    Sheet meetings = workbook.sheet("Meetings");
    List<Integer> rows = meetings.rowsFrom(1);
    for (int i = 0; i < spots.size(); i++) {
      write(meetings, rows.get(i), spots.get(i));
    }
    WorkbookWriter.write(workbook, file);
  }

  private void write(Sheet meetings, int row, Spot spot) {
    int column = MeetingSheet.GIVEN;
    boolean timed = spot.grain() != AgendaProblem.NONE;
    boolean roomed = spot.room() != AgendaProblem.NONE;
    Grain grain = problem.grains().get(timed ? spot.grain() : 0);
    LocalTime start = LocalTime.ofSecondOfDay(grain.minute() * 60L);
    meetings.write(row, column, timed ? TimesOfDay.day(grain.day()) : "");
    meetings.write(row, column + 1, timed ? TimesOfDay.time(start) : "");
    meetings.write(row, column + 2, roomed ? problem.rooms().get(spot.room()).name() : "");
  }
}
