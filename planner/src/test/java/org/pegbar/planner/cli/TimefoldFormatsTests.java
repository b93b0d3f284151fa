// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pegbar.planner.formats.TimefoldBooks;
import org.pegbar.planner.input.Json;
import org.pegbar.planner.xlsx.Cell;
import org.pegbar.planner.xlsx.Workbook;
import org.pegbar.planner.xlsx.WorkbookWriter;

class TimefoldFormatsTests {
  private static final String CONFERENCE = "timefold-conference-xlsx";
  private static final String MEETING = "timefold-meeting-xlsx";
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void plansAConferenceExplainsItAndChecksWhatItPlanned() throws IOException {
    Path in = saved(TimefoldBooks.conference());
    Path plan = folder.resolve("plan.xlsx");
    Path why = folder.resolve("why.json");
    assertThat(plan(CONFERENCE, in, plan, why)).isZero();
    assertThat(run("check", "--format", CONFERENCE, "--in", in, "--solution", plan)).isZero();
    Json told = Json.read(Files.readString(why));
    String score = told.field("score").text();
    assertThat(text(out)).contains("score " + score + "; ").endsWith("score " + score + "\n");
    assertThat(score).isEqualTo("0hard/0medium/-3600soft");
    assertThat(told.field("totals").field("Theme track room stability").text())
        .isEqualTo("0hard/0medium/-1200soft");
    assertThat(told.field("seed").integer(0, 9)).isEqualTo(3);
    assertThat(told.field("curve").items()).isNotEmpty();
    assertThat(told.texts("violations"))
        .anyMatch(line -> line.contains("'B Second' (2026-05-01 10:30-11:30, Cellar)"));
  }

  @Test
  void plansAnAgendaExplainsItAndChecksWhatItPlanned() throws IOException {
    Path in = saved(TimefoldBooks.agenda());
    Path plan = folder.resolve("plan.xlsx");
    Path why = folder.resolve("why.json");
    assertThat(plan(MEETING, in, plan, why)).isZero();
    assertThat(run("check", "--format", MEETING, "--in", in, "--solution", plan)).isZero();
    String score = Json.read(Files.readString(why)).field("score").text();
    assertThat(score).isEqualTo("0hard/0medium/-4soft");
    assertThat(text(out)).contains("score " + score + "; ").endsWith("score " + score + "\n");
  }

  @Test
  void aSolutionThatBreaksAHardRuleIsToldWithNamesAndTimes() throws IOException {
    Path in = saved(TimefoldBooks.conference());
    Workbook broken = TimefoldBooks.conference();
    for (int column = 23; column < 27; column++) {
      broken.sheet("Talks").put(2, column, broken.sheet("Talks").cell(1, column));
    }
    Path solution = folder.resolve("broken.xlsx");
    WorkbookWriter.write(broken, solution);
    assertThat(run("check", "--format", CONFERENCE, "--in", in, "--solution", solution))
        .isEqualTo(1);
    assertThat(text(out))
        .contains(
            "-60hard/0medium/0soft Room conflict: 'A First' (2026-05-01 09:00-10:00, Hall) and"
                + " 'B Second' (2026-05-01 09:00-10:00, Hall) are at once.");
  }

  @Test
  void aSolutionThatMovesAPinnedTalkIsAFault() throws IOException {
    Path in = saved(TimefoldBooks.conference());
    Workbook moved = TimefoldBooks.conference();
    moved.sheet("Talks").put(1, 26, Cell.of("Cellar"));
    for (int column = 23; column < 27; column++) {
      moved.sheet("Talks").put(2, column, moved.sheet("Talks").cell(2, column + 4));
    }
    Path solution = folder.resolve("moved.xlsx");
    WorkbookWriter.write(moved, solution);
    assertThat(run("check", "--format", CONFERENCE, "--in", in, "--solution", solution))
        .isEqualTo(1);
    assertThat(text(out)).contains("'A First' is pinned, but was moved.");
  }

  @Test
  void wrongInputIsToldBySheetRowAndColumn() throws IOException {
    Workbook workbook = TimefoldBooks.agenda();
    workbook.sheet("Meetings").put(1, 2, Cell.of("long"));
    Path in = saved(workbook);
    assertThat(plan(MEETING, in, folder.resolve("plan.xlsx"), folder.resolve("why.json")))
        .isEqualTo(2);
    assertThat(text(err))
        .isEqualTo(
            "sheet 'Meetings', row 2, column C: expected a whole number from 1 to 15,000, but"
                + " found 'long'\n");
  }

  private int plan(String format, Path in, Path plan, Path why) {
    return run(
        "plan",
        "--format",
        format,
        "--in",
        in,
        "--out",
        plan,
        "--steps",
        "20000",
        "--seed",
        "3",
        "--threads",
        "2",
        "--explain",
        why);
  }

  private Path saved(Workbook workbook) throws IOException {
    Path file = folder.resolve("in.xlsx");
    WorkbookWriter.write(workbook, file);
    return file;
  }

  private int run(Object... words) {
    return PlannerCommand.run(
        Arrays.stream(words).map(Object::toString).toList(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
