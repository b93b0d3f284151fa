// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formats of public benchmarks, on instances small enough to see the answer. */
class PublicFormatsTests {
  private static final String TALKS =
      """
      {"name": "Two", "weights": {"roomsPerTrack": 5, "presentersConflictsSession": 1,
         "submissionsSessions": 3},
       "sessions": [{"timeslots": 2}, {"timeslots": 1}],
       "rooms": ["A", "B"],
       "tracks": [{"name": "x"}, {"name": "y"}],
       "submissions": [{"track": 0, "timeslots": 1, "order": 0}, {"track": 0, "timeslots": 1, "order": 0},
         {"track": 1, "timeslots": 1, "order": 0}],
       "penalties": {"submissionSession": [[2, 0, 10]]},
       "conflicts": {"presenter": [[0, 2]], "attendee": [], "chair": []}}
      """;
  private static final String MEETINGS =
      """
      nBusiness = 3;
      nMeetings = 3;
      nTables = 1;
      nTotalSlots = 4;
      nMorningSlots = 2;
      requested = [|1, 2,3, |2, 3,3, |1, 3,3, |];
      forbidden = [{0}, {0}, {0}];
      fixed = [1,0,0];
      precedences = [{},{},{2}];
      """;

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void talksArePlannedAndChecked() throws IOException {
    Path in = write("talks.json", TALKS);
    Path plan = folder.resolve("plan.json");
    assertThat(
            run("plan", "--format", "cosplib-json", "--in", in, "--out", plan, "--steps", "50000"))
        .isZero();
    assertThat(said()).startsWith("objective 0, lower bound 0, presenter conflicts 0, unplaced 0");
    assertThat(run("check", "--format", "cosplib-json", "--in", in, "--solution", plan)).isZero();
  }

  @Test
  void whatATimetablePaysIsToldByNameWithItsProof() throws IOException {
    Path in =
        write(
            "talks.json",
            TALKS
                .replace("[[2, 0, 10]]", "[[2, 0, 10], [2, 1, 4]]")
                .replace("{\"track\": 1,", "{\"name\": \"Ink\", \"track\": 1,"));
    Path plan = folder.resolve("plan.json");
    Path why = folder.resolve("why.json");
    assertThat(
            run(
                "plan",
                "--format",
                "cosplib-json",
                "--in",
                in,
                "--out",
                plan,
                "--steps",
                "50000",
                "--explain",
                why))
        .isZero();
    assertThat(Files.readString(plan))
        .contains("\"objective\": 12,")
        .contains("\"lowerBound\": 12,")
        .contains("\"gap\": 0,")
        .contains("\"optimal\": true,");
    assertThat(Files.readString(why))
        .contains("\"terms\": {\"submissionsSessions\": 12}")
        .contains("\"points\": 12, \"what\": \"'Ink' in session ");
  }

  @Test
  void aTalkLeftOutOrTornApartIsAFault() throws IOException {
    Path in = write("talks.json", TALKS);
    String solution =
        """
        {"tracks": [[0, -1], [1, -1]], "submissions": [[[0, -1], [-1, -1]], [[2], [-1]]]}
        """;
    assertThat(
            run(
                "check",
                "--format",
                "cosplib-json",
                "--in",
                in,
                "--solution",
                write("s", solution)))
        .isEqualTo(1);
    assertThat(said()).contains("submission 1: expected 1 timeslots, but found 0");
  }

  @Test
  void anUnknownTrackIsRefusedWithItsLine() throws IOException {
    Path in = write("talks.json", TALKS.replace("\"track\": 1", "\"track\": 2"));
    assertThat(run("plan", "--format", "cosplib-json", "--in", in, "--out", in)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "line 7: submissions[2].track: expected a whole number from 0 to 1, but found 2\n");
  }

  @Test
  void meetingsAreProvenOptimal() throws IOException {
    Path in = write("meetings.dzn", MEETINGS);
    Path plan = folder.resolve("plan.json");
    assertThat(run("plan", "--format", "b2b-dzn", "--in", in, "--out", plan)).isZero();
    assertThat(Files.readString(plan)).contains("\"status\": \"OPTIMAL\"", "\"breaks\": 1");
    assertThat(run("check", "--format", "b2b-dzn", "--in", in, "--solution", plan)).isZero();
    assertThat(run("plan", "--format", "b2b-dzn", "--in", in, "--out", plan, "--fairness", "0"))
        .isZero();
    assertThat(Files.readString(plan)).contains("\"status\": \"INFEASIBLE\"");
  }

  @Test
  void aMeetingThatCannotStayIsMovedAndNoOther() throws IOException {
    write("base.dzn", MEETINGS);
    Path in =
        write(
            "scenarios.json",
            """
            {"base_instance": "base.dzn", "fairness_d": 2, "initial_slots": [1, 2, 3],
             "scenarios": [{"events": [{"type": "participant_unavailable", "participant": 1, "slots": [3]}]},
               {"events": [{"type": "new_meeting", "participants": [1, 2], "session": 3}]}]}
            """);
    Path plan = folder.resolve("plan.json");
    assertThat(
            run(
                "plan",
                "--format",
                "b2b-replan-json",
                "--in",
                in,
                "--scenario",
                "0",
                "--out",
                plan))
        .isZero();
    assertThat(Files.readString(plan)).contains("\"moved\": 1", "[1,2,4]");
    assertThat(run("check", "--format", "b2b-replan-json", "--in", in, "--solution", plan))
        .isZero();
    assertThat(
            run(
                "plan",
                "--format",
                "b2b-replan-json",
                "--in",
                in,
                "--scenario",
                "1",
                "--out",
                plan))
        .isZero();
    assertThat(Files.readString(plan)).contains("\"moved\": 0", "[1,2,3,4]");
    assertThat(
            run(
                "plan",
                "--format",
                "b2b-replan-json",
                "--in",
                in,
                "--scenario",
                "2",
                "--out",
                plan))
        .isEqualTo(2);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private int run(Object... words) {
    List<String> list = new ArrayList<>();
    for (Object word : words) {
      list.add(word.toString());
    }
    return PlannerCommand.run(
        list,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
