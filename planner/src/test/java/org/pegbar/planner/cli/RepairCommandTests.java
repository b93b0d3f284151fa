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

/** Mending from the command line: schedules in frab's XML, and pegbar-json with disruptions. */
class RepairCommandTests {
  private static final String SCHEDULE =
      """
      <?xml version='1.0' encoding='utf-8'?>
      <!-- <event id="9"> is not one -->
      <schedule>
       <conference><day_change>09:00:00</day_change><timeslot_duration>00:15:00</timeslot_duration></conference>
       <day date="2026-05-21">
        <room name="Hall &amp; Co">
         <event id="1" guid="a"><date>2026-05-21T09:00:00+02:00</date><start>09:00</start><duration>01:00</duration>
          <room>Hall &amp; Co</room><title>One &lt;1&gt;</title><track>x</track>
          <persons><person id="7">Li Wei</person><person id="7">Li Wei</person></persons></event>
         <event id="2"><start>10:00</start><duration>01:00</duration><room>Hall &amp; Co</room><title>Two</title></event>
        </room>
        <room name="Lab">
         <event id="3"><date>2026-05-21T09:30:00+02:00</date><start>09:30</start><duration>00:30</duration>
          <room>Lab</room><title><![CDATA[Three <event>]]></title><persons><person id="7">Li Wei</person></persons></event>
         <event id="4"><start>10:45</start><duration>00:15</duration><room>Lab</room><title>Four</title></event>
        </room>
       </day>
      </schedule>
      """;

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aPublishedOverlapIsMendedByOneMoveAndNothingElseChanges() throws IOException {
    Path in = write("in.xml", SCHEDULE);
    Path mended = folder.resolve("out.xml");
    assertThat(run("plan", "--format", "frab-xml", "--in", in, "--out", mended)).isZero();
    assertThat(said())
        .contains("broken: Li Wei is in both 'One <1>'")
        .contains("1 move (proven fewest), 1 person to tell (proven fewest), 0 without a place")
        .contains("4 events, 1 moves (proven fewest), 1 people to tell, 0 without a place");
    assertThat(run("check", "--format", "frab-xml", "--in", mended)).isZero();
    assertThat(Files.readString(mended))
        .isEqualTo(
            SCHEDULE
                .replace("2026-05-21T09:30:00+02:00", "2026-05-21T10:00:00+02:00")
                .replace("<start>09:30</start>", "<start>10:00</start>"));
  }

  @Test
  void whatFindsNoRoomAnyMoreIsSaidAndTakenOutOfTheFile() throws IOException {
    Path in = write("in.xml", SCHEDULE);
    Path mended = folder.resolve("out.xml");
    assertThat(
            run(
                "plan",
                "--format",
                "frab-xml",
                "--in",
                in,
                "--out",
                mended,
                "--lose-room",
                "Lab",
                "--day",
                "2026-05-21"))
        .isEqualTo(1);
    assertThat(said()).contains("'One <1>': 'Hall & Co' 2026-05-21 09:00 -> no place", "1 without");
    String text = Files.readString(mended);
    assertThat(text).doesNotContain("id=\"1\"").contains("id=\"2\"", "id=\"3\"", "id=\"4\"");
    assertThat(run("check", "--format", "frab-xml", "--in", mended)).isZero();
  }

  @Test
  void aRoomWithSpaceTakesInWhatAnotherLoses() throws IOException {
    Path in = write("in.xml", SCHEDULE.replace("<start>10:00</start>", "<start>11:00</start>"));
    Path mended = folder.resolve("out.xml");
    assertThat(
            run(
                "plan",
                "--format",
                "frab-xml",
                "--in",
                in,
                "--out",
                mended,
                "--lose-room",
                "Lab",
                "--day",
                "2026-05-21"))
        .isZero();
    assertThat(said()).contains("2 moves (proven fewest)");
    assertThat(Files.readString(mended))
        .contains("<room>Hall &amp; Co</room><title><![CDATA[Three <event>]]></title>")
        .containsPattern("id=\"1\"[\\s\\S]*id=\"3\"[\\s\\S]*id=\"4\"[\\s\\S]*id=\"2\"");
    assertThat(run("check", "--format", "frab-xml", "--in", mended)).isZero();
  }

  @Test
  void anUnknownRoomOrDayIsRefusedWithThoseThatThereAre() throws IOException {
    Path in = write("in.xml", SCHEDULE);
    assertThat(
            run(
                "plan",
                "--format",
                "frab-xml",
                "--in",
                in,
                "--out",
                in,
                "--lose-room",
                "Attic",
                "--day",
                "2026-05-21"))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("--lose-room: expected one of Hall & Co, Lab, but found Attic\n");
    assertThat(
            run(
                "plan",
                "--format",
                "frab-xml",
                "--in",
                in,
                "--out",
                in,
                "--lose-room",
                "Lab",
                "--day",
                "Friday"))
        .isEqualTo(2);
  }

  @Test
  void aProblemIsMendedAfterWhatTheFileSaysHappened() throws IOException {
    Path in =
        write(
            "in.json",
            """
            {"days": [{"id": "d", "name": "Friday", "midnight": 0, "open": [{"from": 540, "to": 720}]}],
             "venues": [{"id": "v"}],
             "rooms": [{"id": "r", "venue": "v", "capacity": 9}, {"id": "q", "venue": "v", "capacity": 9}],
             "people": [{"id": "li", "name": "Li"}],
             "activities": [{"id": "a", "name": "Talk", "minutes": 60, "people": ["li"]}],
             "published": [{"activity": "a", "room": "r", "start": 540}]}
            """);
    Path happened =
        write(
            "happened.json",
            """
            {"disruptions": [{"type": "person-away", "person": "li", "from": 540, "to": 600},
              {"type": "added", "activity": {"id": "b", "name": "Extra", "minutes": 60}}]}
            """);
    Path plan = folder.resolve("plan.json");
    assertThat(
            run("plan", "--format", "pegbar-json", "--in", in, "--repair", happened, "--out", plan))
        .isZero();
    assertThat(Files.readString(plan)).contains("\"status\": \"PROVEN\"", "\"moved\": 1");
    assertThat(said()).contains("1 move (proven fewest)", "'Extra': new ->");
    assertThat(
            run(
                "check",
                "--format",
                "pegbar-json",
                "--in",
                in,
                "--repair",
                happened,
                "--solution",
                plan))
        .isZero();
    Path wrong = write("wrong.json", "{\"disruptions\": [{\"type\": \"rain\"}]}");
    assertThat(run("plan", "--format", "pegbar-json", "--in", in, "--repair", wrong, "--out", plan))
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
