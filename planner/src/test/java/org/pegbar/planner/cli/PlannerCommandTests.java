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

class PlannerCommandTests {
  private static final String PROBLEM =
      """
      {"name": "Small", "quantumMinutes": 15,
       "days": [{"id": "d1", "name": "Friday", "midnight": 0, "open": [{"from": 540, "to": 720}]}],
       "venues": [{"id": "v"}],
       "rooms": [{"id": "hall", "name": "Hall", "venue": "v", "capacity": 80}],
       "people": [{"id": "li", "name": "Li Wei"}],
       "activities": [
         {"id": "talk", "name": "Talk", "minutes": 60, "people": ["li"], "audience": 40},
         {"id": "gala", "name": "Gala", "minutes": 60, "audience": 420}]}
      """;

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void theExamplesCanBePlanned() {
    assertThat(run("warm")).isZero();
    assertThat(output(out)).isEqualTo("warm\n");
  }

  @Test
  void plansAndThenChecksWhatItPlanned() throws IOException {
    Path in = write("in.json", PROBLEM);
    Path plan = folder.resolve("out.json");
    Path explain = folder.resolve("why.txt");
    assertThat(
            run(
                "plan",
                "--format",
                "pegbar-json",
                "--in",
                in,
                "--out",
                plan,
                "--steps",
                "500",
                "--seed",
                "3",
                "--threads",
                "2",
                "--explain",
                explain))
        .isZero();
    assertThat(Files.readString(explain))
        .contains("'Gala' has no place: it expects 420 (the largest room, 'Hall', holds 80).");
    assertThat(run("check", "--format", "pegbar-json", "--in", in, "--solution", plan)).isZero();
    assertThat(output(out)).contains("hard 0, disruption 0, unplaced 1");
  }

  @Test
  void aPlanTellsItsBoundsItsConflictsAndHowTheSearchWent() throws IOException {
    String twice =
        PROBLEM.replace("\"audience\": 40}", "\"pinned\": {\"room\": \"hall\", \"start\": 540}}");
    Path in =
        write(
            "in.json",
            twice.replace(
                "\"audience\": 420}", "\"pinned\": {\"room\": \"hall\", \"start\": 570}}"));
    Path plan = folder.resolve("out.json");
    Path chart = folder.resolve("chart.svg");
    assertThat(
            run(
                "plan",
                "--format",
                "pegbar-json",
                "--in",
                in,
                "--out",
                plan,
                "--steps",
                "9",
                "--chart",
                chart))
        .isZero();
    assertThat(Files.readString(chart)).startsWith("<svg").contains(">time (s)<");
    assertThat(Files.readString(plan))
        .contains("\"bounds\": {\"disruption\": 0, \"unplaced\": 0, \"soft\": 0")
        .contains("\"rule\": \"room-twice\", \"activities\": [\"talk\",\"gala\"]");
    assertThat(output(out)).contains("hard 1, disruption 0 (at least 0), unplaced 0 (at least 0)");
  }

  @Test
  void aFaultySolutionIsToldWithNamesAndTimes() throws IOException {
    Path in = write("in.json", PROBLEM);
    Path solution =
        write(
            "s.json",
            """
            {"placements": [{"activity": "talk", "room": "hall", "start": 690}]}
            """);
    assertThat(run("check", "--format", "pegbar-json", "--in", in, "--solution", solution))
        .isEqualTo(1);
    assertThat(output(out))
        .contains("'Talk' is at Friday 11:30-12:30, but the event is open Friday 09:00-12:00.");
  }

  @Test
  void wrongInputNamesLineFieldAndWhatWasExpected() throws IOException {
    Path in =
        write(
            "in.json",
            PROBLEM.replace("\"minutes\": 60, \"people\"", "\"minutes\": \"x\", \"people\""));
    assertThat(run("plan", "--format", "pegbar-json", "--in", in, "--out", in)).isEqualTo(2);
    assertThat(output(err))
        .isEqualTo(
            "line 7: activities[0].minutes: expected a whole number from 0 to 10,000,000, but found"
                + " \"x\"\n");
  }

  @Test
  void anUnknownIdIsRefusedWithItsField() throws IOException {
    Path in = write("in.json", PROBLEM.replace("[\"li\"]", "[\"wang\"]"));
    assertThat(run("plan", "--format", "pegbar-json", "--in", in, "--out", in)).isEqualTo(2);
    assertThat(output(err))
        .isEqualTo("activities[0].people: names 'wang', which is not in the problem\n");
  }

  @Test
  void aMissingFileAndAWrongOptionAreSaidPlainly() {
    assertThat(run("plan", "--format", "pegbar-json", "--in", "/no/such", "--out", "/tmp/x"))
        .isEqualTo(2);
    assertThat(output(err)).startsWith("/no/such: there is no such file.");
    assertThat(run("plan", "--speed", "9")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(run("plan", "--format", "pegbar-json", "--in", "x", "--seed", "-4")).isEqualTo(2);
  }

  @Test
  void aPublishedProgrammeShowsItsOverlaps() throws IOException {
    Path in = write("frab.xml", frab("09:30"));
    assertThat(run("check", "--format", "frab-xml", "--in", in)).isEqualTo(1);
    assertThat(output(out))
        .contains("Li Wei: 'One' (id 1, Hall, 2026-05-21T09:00-10:00) overlaps 'Two'")
        .contains("2 events, 1 same-person overlaps, 1 same-room overlaps");
    assertThat(run("check", "--format", "frab-xml", "--in", write("ok.xml", frab("10:00"))))
        .isZero();
  }

  @Test
  void aBrokenProgrammeIsRefusedWithItsLine() throws IOException {
    Path in = write("frab.xml", frab("nine"));
    assertThat(run("check", "--format", "frab-xml", "--in", in)).isEqualTo(2);
    assertThat(output(err))
        .contains("event[2].start: expected a time like 09:30, but found 'nine'");
    String entity =
        "<!DOCTYPE schedule [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<schedule>&x;</schedule>";
    assertThat(run("check", "--format", "frab-xml", "--in", write("x.xml", entity))).isEqualTo(2);
  }

  private static String frab(String start) {
    return """
    <schedule><day date="2026-05-21"><room name="Hall">
    <event id="1"><start>09:00</start><duration>01:00</duration><title>One</title>
      <persons><person id="7">Li Wei</person></persons></event>
    <event id="2"><start>%s</start><duration>01:00</duration><title>Two</title>
      <persons><person id="7">Li Wei</person></persons></event>
    </room></day></schedule>
    """
        .formatted(start);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int run(Object... words) {
    List<String> list = new ArrayList<>();
    for (Object word : words) {
      list.add(word.toString());
    }
    return PlannerCommand.run(list, print(out), print(err));
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static String output(ByteArrayOutputStream from) {
    return from.toString(StandardCharsets.UTF_8);
  }
}
