// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pegbar.planner.input.Json;

class CttTextTests {
  private static final String WEEK =
      """
      Name: Studio
      Courses: 3
      Rooms: 2
      Days: 2
      Periods_per_day: 2
      Curricula: 1
      Constraints: 2
      COURSES:
      draw Ana 2 2 20
      light Bo 2 2 35
      sound Ana 1 1 10
      ROOMS:
      A 30
      B 40
      CURRICULA:
      film 2 draw light
      UNAVAILABILITY_CONSTRAINTS:
      light 0 0
      light 1 0
      END.
      """;

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path in = Path.of("");

  @BeforeEach
  void write() throws IOException {
    in = Files.writeString(folder.resolve("studio.ctt"), WEEK);
  }

  @Test
  void aWeekIsPlannedCheckedAndExplained() throws IOException {
    String plan = folder.resolve("studio.sol").toString();
    String explained = folder.resolve("studio.json").toString();
    assertThat(
            run("plan", "--out", plan, "--explain", explained, "--steps", "20000", "--seed", "3"))
        .isZero();
    assertThat(said())
        .startsWith(
            """
            roomCapacity 0
            minimumWorkingDays 0
            curriculumCompactness 0
            roomStability 0
            violations 0, cost 0
            lower bound 0;\
            """);
    assertThat(Files.readString(Path.of(plan)).lines())
        .hasSize(5)
        .contains("light B 0 1", "light B 1 1");
    Json json = Json.read(Files.readString(Path.of(explained)));
    assertThat(json.field("cost").integer(0, 100)).isZero();
    assertThat(json.field("seed").integer(0, 100)).isEqualTo(3);
    assertThat(json.field("curve").items().getLast().field("cost").integer(0, 9)).isZero();
    out.reset();
    assertThat(run("check", "--solution", plan)).isZero();
    assertThat(said()).endsWith("violations 0, cost 0\n");
  }

  @Test
  void whatBreaksARuleIsSaidByName() throws IOException {
    Path plan =
        Files.writeString(
            folder.resolve("bad.sol"),
            "draw A 0 0\ndraw A 0 1\nlight A 0 1\nlight B 1 0\nsound A 1 0\n");
    assertThat(run("check", "--solution", plan.toString())).isEqualTo(1);
    assertThat(said())
        .isEqualTo(
            """
            availability: course 'light' is not available on day 1 period 0
            room occupancy: room 'A' holds 'draw' and 'light' on day 0 period 1
            conflicts: curriculum 'film' has 'draw' and 'light' on day 0 period 1
            roomCapacity 5
            minimumWorkingDays 5
            curriculumCompactness 2
            roomStability 1
            violations 3, cost 13
            """);
  }

  @Test
  void wrongInputIsRefusedWithItsLine() throws IOException {
    Files.writeString(in, WEEK.replace("light 1 0", "light 2 0"));
    assertThat(run("plan", "--out", folder.resolve("x").toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("line 19: day: expected a whole number from 0 to 1, but found '2'\n");
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private int run(String verb, String... more) {
    List<String> words = new java.util.ArrayList<>(List.of(verb, "--format", "ctt", "--in"));
    words.add(in.toString());
    words.addAll(List.of(more));
    return PlannerCommand.run(
        words,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
