// SPDX-License-Identifier: Apache-2.0
package org.pegbar.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pegbar.recovery.Conference.SESSIONS;
import static org.pegbar.recovery.Conference.await;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** kill -9 while the planner searches, while its plan is being applied, and just after. */
@ExtendWith(Conference.Shared.class)
class PlanKillTests {

  private static final String DESK = "/e/kill/desk/planning";

  private final Conference conference;

  PlanKillTests(Conference conference) {
    this.conference = conference;
  }

  @BeforeEach
  void unplace() throws Exception {
    conference.server.jdbc().sql("delete from programme.planning").update();
    conference.unplace();
  }

  @Test
  void aServerKilledWhileItSearchesLeavesTheDraftAsItWas() throws Exception {
    searchForLong();

    conference.server.kill();
    conference.server.startAgain();

    assertInterruptedAndAgainAtOnce();
  }

  @Test
  void aServerKilledWhileItAppliesLeavesTheDraftAsItWas() throws Exception {
    try (var _ = catchApplying()) {
      conference.server.kill();
    }
    conference.server.startAgain();

    assertInterruptedAndAgainAtOnce();
  }

  @Test
  void aServerKilledAfterApplyingHasAppliedAllOfIt() throws Exception {
    searchForLong();
    try (var _ = Blockade.of(conference.server, "database.scheduled_task")) {
      say("stop");
      await(() -> assertThat(state()).isEqualTo("stopped"));
      conference.server.kill();
    }
    conference.server.startAgain();

    assertThat(state()).isEqualTo("stopped");
    assertThat(placed()).isEqualTo(SESSIONS);
    say("undo");
    assertThat(placed()).isZero();
  }

  @Test
  void aDatabaseKilledWhileTheServerSearchesLeavesTheDraftAsItWas() throws Exception {
    searchForLong();

    conference.server.killDatabase();

    awaitDesk();
    assertInterruptedAndAgainAtOnce();
  }

  @Test
  void aDatabaseKilledWhileTheServerAppliesLeavesTheDraftAsItWas() throws Exception {
    catchApplying();

    conference.server.killDatabase();

    awaitDesk();
    assertInterruptedAndAgainAtOnce();
  }

  private Blockade catchApplying() throws Exception {
    searchForLong();
    var blockade = Blockade.of(conference.server, "programme.session");
    say("stop");
    blockade.awaitCaught();
    return blockade;
  }

  private void say(String what) {
    var run = conference.texts("select id from programme.planning").getFirst();
    var said = conference.organiser.post(DESK + "/" + run + "/" + what, Map.of());
    assertThat(said.status()).isEqualTo(302);
  }

  private void searchForLong() {
    plan("600");
    await(() ->
        assertThat(conference.texts("select progress->>'placed' from programme.planning"))
            .containsExactly(String.valueOf(SESSIONS)));
  }

  private void plan(String seconds) {
    var asked = conference.organiser.post(DESK, Map.of("seconds", seconds, "seed", "7"));
    assertThat(asked.status()).as(asked.body()).isEqualTo(302);
  }

  /** The page itself says that it ended, nothing was applied, and Plan works at once. */
  private void assertInterruptedAndAgainAtOnce() {
    var page = conference.organiser.get(DESK).page();
    assertThat(page.select("peg-progress")).isEmpty();
    assertThat(page.select(".problems").text())
        .startsWith("The server or its database stopped while the planner was at work.");
    assertThat(placed()).isZero();
    plan("1");
    await(() -> assertThat(state()).isEqualTo("done"));
    assertThat(placed()).isEqualTo(SESSIONS);
  }

  private void awaitDesk() {
    await(() -> assertThat(conference.organiser.get(DESK).status()).isEqualTo(200));
  }

  private String state() {
    return conference
        .texts("select state from programme.planning order by requested_at desc limit 1")
        .getFirst();
  }

  private int placed() {
    return conference.texts("select id from programme.session where starts_at is not null").size();
  }
}
