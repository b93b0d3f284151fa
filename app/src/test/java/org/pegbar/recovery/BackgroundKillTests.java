// SPDX-License-Identifier: Apache-2.0
package org.pegbar.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pegbar.recovery.Conference.await;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** kill -9 in the middle of a mail round and of a sealing of the audit trail. */
@ExtendWith(Conference.Shared.class)
class BackgroundKillTests {

  private static final int LETTERS = 5;

  private final Conference conference;

  BackgroundKillTests(Conference conference) {
    this.conference = conference;
  }

  @Test
  void aLetterInFlightWhenTheServerIsKilledComesAgainUnderItsOldNameAndNoOtherDoes()
      throws Exception {
    int before = conference.received().size();
    conference.wire.hold();
    var letters = write("a");
    await(() -> assertThat(conference.wire.hasHeld()).isTrue());
    await(() -> assertThat(conference.received()).hasSize(before + 1));
    var inFlight = conference.received().getLast();

    conference.server.kill();
    conference.wire.cut();
    conference.server.startAgain();

    assertThat(states("a")).containsOnly("sending");
    letTheLeasePass();
    await(() -> assertThat(states("a")).containsOnly("sent"));
    var received = conference.received().subList(before, conference.received().size());
    assertThat(received).hasSize(LETTERS + 1).containsAll(letters);
    assertThat(received.stream().filter(inFlight::equals)).hasSize(2);
  }

  @Test
  void lettersWaitUntilAMailServerThatWasKilledIsBack() throws Exception {
    conference.wire.hold();
    var letters = write("b");
    await(() -> assertThat(conference.wire.hasHeld()).isTrue());

    conference.endMail();
    conference.wire.cut();
    await(() -> assertThat(states("b")).containsOnly("ready"));
    conference.startMail();
    letTheLeasePass();

    await(() -> assertThat(states("b")).containsOnly("sent"));
    assertThat(conference.received()).containsExactlyInAnyOrderElementsOf(letters);
  }

  @Test
  void theAuditTrailIsWholeWhenTheServerIsKilledWhileItSeals() throws Exception {
    try (var blockade = Blockade.of(conference.server, "audit.seal")) {
      writeMuch();
      blockade.awaitCaught();
      conference.server.kill();
    }
    conference.server.startAgain();

    assertSealedAndWhole();
  }

  @Test
  void theAuditTrailIsWholeWhenPostgresqlIsKilledWhileTheServerSeals() throws Exception {
    var blockade = Blockade.of(conference.server, "audit.seal");
    writeMuch();
    blockade.awaitCaught();

    conference.server.killDatabase();

    conference.server.awaitPages();
    assertSealedAndWhole();
  }

  /** Letters in the outbox; their Message-IDs. */
  private List<String> write(String key) throws Exception {
    conference
        .server
        .jdbc()
        .sql(
            """
            insert into mail.letter (id, key, recipient, recipient_name, language, subject, body)
            select :key || n, 'test/' || :key || n, 'reader@people.example', '读者', 'zh', '提醒', '正文'
            from generate_series(1, :letters) n
            """)
        .param("key", key)
        .param("letters", LETTERS)
        .update();
    return IntStream.rangeClosed(1, LETTERS).mapToObj(n -> "<" + key + n + "@pegbar>").toList();
  }

  private List<String> states(String key) {
    return conference.texts("select state from mail.letter where key like 'test/" + key + "%'");
  }

  private void letTheLeasePass() throws Exception {
    conference.server.jdbc().sql("update mail.letter set send_after = now()").update();
  }

  private void writeMuch() throws Exception {
    conference.server.jdbc().sql("update people.person set version = version + 1").update();
  }

  private void assertSealedAndWhole() throws Exception {
    await(() ->
        assertThat(
                conference.texts(
                    "select 1 from audit.entry where id not in (select entry_id from audit.seal)"))
            .isEmpty());
    assertThat(conference.server.command("audit", "check"))
        .contains("The audit trail is whole:", " 0 not yet sealed");
  }
}
