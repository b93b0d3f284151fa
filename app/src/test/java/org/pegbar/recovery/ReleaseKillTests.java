// SPDX-License-Identifier: Apache-2.0
package org.pegbar.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pegbar.recovery.Conference.SESSIONS;
import static org.pegbar.recovery.Conference.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** kill -9 just before a release is committed, and between it and the letters that tell of it. */
@ExtendWith(Conference.Shared.class)
class ReleaseKillTests {

  private static final String DESK = "/e/kill/desk/releases";

  private final Conference conference;
  private int number;

  ReleaseKillTests(Conference conference) {
    this.conference = conference;
  }

  @Test
  void aServerKilledBeforeTheCommitHasReleasedNothing() throws Exception {
    draft();
    try (var blockade = Blockade.of(conference.server, "programme.release")) {
      var status = release();
      blockade.awaitCaught();
      conference.server.kill();
      await(() -> assertThat(status.get()).isEqualTo(-1));
    }
    conference.server.startAgain();

    assertNothingReleasedAndAgainAtOnce();
  }

  @Test
  void aDatabaseKilledBeforeTheCommitHasReleasedNothing() throws Exception {
    draft();
    var blockade = Blockade.of(conference.server, "programme.release");
    var status = release();
    blockade.awaitCaught();

    conference.server.killDatabase();

    await(() -> assertThat(status.get()).isGreaterThanOrEqualTo(500));
    awaitDesk();
    assertNothingReleasedAndAgainAtOnce();
  }

  @Test
  void aServerKilledAfterTheCommitTellsEverybodyOnce() throws Exception {
    draft();
    try (var blockade = Blockade.of(conference.server, "mail.letter")) {
      assertThat(conference.organiser.post(DESK, fields()).status()).isEqualTo(302);
      blockade.awaitCaught();
      conference.server.kill();
    }
    conference.server.startAgain();

    assertReleasedAndEverybodyToldOnce();
  }

  @Test
  void aDatabaseKilledAfterTheCommitTellsEverybodyOnce() throws Exception {
    draft();
    var blockade = Blockade.of(conference.server, "mail.letter");
    assertThat(conference.organiser.post(DESK, fields()).status()).isEqualTo(302);
    blockade.awaitCaught();

    conference.server.killDatabase();

    awaitDesk();
    assertReleasedAndEverybodyToldOnce();
  }

  /** Every session gets another time than in the last release. */
  private void draft() throws Exception {
    number = conference.texts("select id from programme.release").size();
    conference.unplace();
    conference
        .server
        .jdbc()
        .sql(
            """
            update programme.session set room_id = 'r', starts_at =
              timestamptz '2037-12-04 09:00+08' + make_interval(days => mod(:number, 3), hours => number)
            """)
        .param("number", number)
        .update();
  }

  private java.util.concurrent.atomic.AtomicInteger release() {
    return conference.post(DESK, fields());
  }

  private Map<String, String> fields() {
    return Map.of("seen", String.valueOf(number), "noteZh", "新版", "noteEn", "New");
  }

  private void assertNothingReleasedAndAgainAtOnce() {
    assertThat(conference.texts("select id from programme.release")).hasSize(number);
    assertThat(conference.texts("select id from database.event_publication")).isEmpty();
    assertThat(conference.published()).isEqualTo(number == 0 ? 0 : SESSIONS);
    assertThat(version()).isEqualTo(number);
    assertThat(conference.organiser.post(DESK, fields()).status()).isEqualTo(302);
    assertReleasedAndEverybodyToldOnce();
  }

  private void assertReleasedAndEverybodyToldOnce() {
    assertThat(conference.published()).isEqualTo(SESSIONS);
    assertThat(version()).isEqualTo(number + 1);
    await(() -> assertThat(letters("state = 'sent'")).hasSize(SESSIONS));
    await(
        () -> assertThat(conference.texts("select id from database.event_publication")).isEmpty());
    var all = letters("true");
    assertThat(all).hasSize(SESSIONS);
    assertThat(conference.received().stream().filter(all::contains))
        .containsExactlyInAnyOrderElementsOf(all);
  }

  /** The Message-IDs of the letters that tell of the newest release. */
  private List<String> letters(String condition) {
    return conference.texts(
        """
        select '<' || letter.id || '@pegbar>' from mail.letter
        join (select id from programme.release order by number desc limit 1) newest
          on key like 'release/' || newest.id || '/%' where\
        """
            + " "
            + condition);
  }

  /** The version that strangers read of on the page of changes; 0 if there is none. */
  private int version() {
    var page = new org.pegbar.testing.Visitor(conference.server.home()).get("/e/kill/changes");
    return page.status() == 404 ? 0 : page.page().select("main section[id^=v]").size();
  }

  private void awaitDesk() {
    await(() -> assertThat(conference.organiser.get(DESK).status()).isEqualTo(200));
  }
}
