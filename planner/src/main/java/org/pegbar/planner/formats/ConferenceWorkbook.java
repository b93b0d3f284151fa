// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pegbar.planner.problem.ConferenceProblem;
import org.pegbar.planner.problem.ConferenceProblem.Spot;
import org.pegbar.planner.problem.ConferenceProblem.Timeslot;
import org.pegbar.planner.xlsx.Sheet;
import org.pegbar.planner.xlsx.Workbook;
import org.pegbar.planner.xlsx.WorkbookReader;
import org.pegbar.planner.xlsx.WorkbookWriter;

/**
 * The workbooks of the conference example of Timefold Solver 1.0.0. Its "view" sheets only show
 * what the others say and are neither read nor written.
 */
public final class ConferenceWorkbook {
  private static final Set<String> SHEETS =
      Set.of("Configuration", "Timeslots", "Rooms", "Speakers", "Talks");
  private final Workbook workbook;
  private final ConferenceProblem problem;

  private ConferenceWorkbook(Workbook workbook, ConferenceProblem problem) {
    this.workbook = workbook;
    this.problem = problem;
  }

  /**
   * Reads a workbook.
   *
   * @throws org.pegbar.planner.input.BadInput if a cell is not what the format asks for
   */
  public static ConferenceWorkbook read(Path file) throws IOException {
    Workbook workbook = WorkbookReader.read(file, SHEETS);
    return new ConferenceWorkbook(workbook, ConferenceSheets.problem(workbook));
  }

  /** What it asks for. */
  public ConferenceProblem problem() {
    return problem;
  }

  /** Where another workbook of the same conference puts the talks of this one. */
  public List<Spot> spots(Path solution) throws IOException {
    Sheet talks = WorkbookReader.read(solution, SHEETS).sheet("Talks");
    TalkSheet sheet = new TalkSheet(talks, problem.timeslots(), problem.rooms());
    List<Integer> rows = talks.rowsFrom(1);
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < problem.talks().size(); i++) {
      String code = problem.talks().get(i).code();
      int row = i < rows.size() ? rows.get(i) : (rows.isEmpty() ? 0 : rows.getLast()) + 1;
      if (!talks.text(row, 0).equals(code)) {
        throw talks.bad(row, 0, "the talk '" + code + "', as in the problem");
      }
      spots.add(sheet.given(row));
    }
    return spots;
  }

  /** Writes the same workbook with the talks in these spots, without the sheets that only show. */
  public void write(List<Spot> spots, Path file) throws IOException {
    Sheet talks = workbook.sheet("Talks");
    List<Integer> rows = talks.rowsFrom(1);
    for (int i = 0; i < spots.size(); i++) {
      write(talks, rows.get(i), spots.get(i));
    }
    WorkbookWriter.write(workbook, file);
  }

  private void write(Sheet talks, int row, Spot spot) {
    int column = TalkSheet.GIVEN;
    boolean timed = spot.timeslot() != ConferenceProblem.NONE;
    boolean roomed = spot.room() != ConferenceProblem.NONE;
    Timeslot timeslot = problem.timeslots().get(timed ? spot.timeslot() : 0);
    talks.write(row, column, timed ? TimesOfDay.day(timeslot.day()) : "");
    talks.write(row, column + 1, timed ? TimesOfDay.time(timeslot.start().toLocalTime()) : "");
    talks.write(row, column + 2, timed ? TimesOfDay.time(timeslot.end().toLocalTime()) : "");
    talks.write(row, column + 3, roomed ? problem.rooms().get(spot.room()).name() : "");
  }
}
