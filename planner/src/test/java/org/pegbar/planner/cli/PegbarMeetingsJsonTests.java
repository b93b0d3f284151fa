// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pegbar.planner.input.Json;

class PegbarMeetingsJsonTests {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path in = Path.of("");
  private String market = "";

  @BeforeEach
  void write() throws IOException {
    try (InputStream example =
        PlannerCommand.class.getResourceAsStream("/org/pegbar/planner/examples/market.json")) {
      market = new String(requireNonNull(example).readAllBytes(), StandardCharsets.UTF_8);
    }
    in = Files.writeString(folder.resolve("market.json"), market);
  }

  @Test
  void aMarketIsPlannedCheckedExplainedAndPlannedAgain() throws IOException {
    Path plan = folder.resolve("plan.json");
    Path why = folder.resolve("why.txt");
    assertThat(run("plan", "--out", plan, "--explain", why, "--steps", "2000")).isZero();
    assertThat(said())
        .startsWith("9 of 10 requests granted; musts 0 (proven), fewest 0 (proven), wishes 80");
    assertThat(Files.readString(why))
        .isEqualTo("Ana Costa and Paper Boat do not meet: Paper Boat says no.\n");
    Json answer = Json.read(Files.readString(plan));
    assertThat(answer.field("proven").flag()).isTrue();
    assertThat(answer.field("notHeld").items().getFirst().field("reason").text())
        .isEqualTo("refused");
    out.reset();
    assertThat(run("check", "--solution", plan)).isZero();
    assertThat(said()).startsWith("musts 0\nfewest 0\nwishes 80\n").endsWith("faults 0\n");
    confirmAll(Files.readString(plan));
    assertThat(run("plan", "--out", folder.resolve("again.json"), "--steps", "9")).isZero();
    assertThat(meetings(Files.readString(folder.resolve("again.json"))))
        .isEqualTo(meetings(Files.readString(plan)));
  }

  /** The meetings of an answer are the promises of the next run as they stand. */
  private void confirmAll(String plan) throws IOException {
    String promises = "\"confirmed\": [" + meetings(plan) + "]}";
    int at = market.indexOf("\"confirmed\"");
    Files.writeString(in, market.substring(0, at) + promises);
  }

  private static String meetings(String plan) {
    int from = plan.indexOf("\"meetings\": [") + "\"meetings\": [".length();
    return plan.substring(from, plan.indexOf(']', from));
  }

  @Test
  void whatContradictsItselfIsAnsweredWithTheFacts() throws IOException {
    Files.writeString(
        in,
        market
            .replace(
                "\"ito\": \"wish\", \"crane\": \"wish\"", "\"ito\": \"must\", \"crane\": \"wish\"")
            .replace("\"free\": [\"afternoon\", \"1030\"]", "\"free\": [\"1400\"]")
            .replace(
                "\"ito\": \"wish\", \"paper\": \"wish\"",
                "\"ito\": \"wish\", \"paper\": \"must\""));
    Path plan = folder.resolve("plan.json");
    Path why = folder.resolve("why.txt");
    assertThat(run("plan", "--out", plan, "--explain", why, "--steps", "500")).isZero();
    assertThat(Files.readString(why))
        .startsWith(
            """
            Not every must can be held:
            Ito Haru and Crane Films must meet.
            Ito Haru and Paper Boat must meet.
            Ito Haru is free at some times only.
            """);
    assertThat(Json.read(Files.readString(plan)).field("conflictIsMinimal").flag()).isTrue();
  }

  @Test
  void aFalseAnswerIsSeen() throws IOException {
    Path plan =
        Files.writeString(
            folder.resolve("bad.json"),
            """
            {"goals": [{"goal": "wishes", "value": 99}],
             "meetings": [{"request": "zhao-lantern", "slot": "0900", "table": "lantern-stand"}]}
            """);
    assertThat(run("check", "--solution", plan)).isEqualTo(1);
    assertThat(said())
        .startsWith(
            """
            'zhao-lantern' was promised elsewhere
            the solution says wishes 99, but has 16
            musts 1
            """)
        .endsWith("faults 1\n");
  }

  @Test
  void wrongInputIsRefusedWithWhatToTry() throws IOException {
    Files.writeString(in, market.replace("\"paper\": \"no\"", "\"paper\": \"perhaps\""));
    assertThat(run("plan", "--out", folder.resolve("x"))).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "line 27: requests[5].answers.paper: expected must, wish, open or no, but found"
                + " \"perhaps\"\n");
    err.reset();
    Files.writeString(in, market.replace("\"slot\": \"1000\"", "\"slot\": \"1015\""));
    assertThat(run("plan", "--out", folder.resolve("x"))).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("confirmed 'zhao-lantern': slot '1015' is not a slot. Name one, or no table.\n");
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private int run(String verb, Object... more) {
    List<String> words =
        new ArrayList<>(List.of(verb, "--format", "pegbar-meetings-json", "--in", in.toString()));
    for (Object word : more) {
      words.add(word.toString());
    }
    return PlannerCommand.run(
        words,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
