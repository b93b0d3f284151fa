// SPDX-License-Identifier: Apache-2.0
package org.pegbar.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PegbarTest
class NoticesTests {

  @Autowired World world;
  @Autowired Notices notices;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void whatIsCommittedIsHeardAndWhatIsNotIsNot() {
    var heard = listen("notices_one");

    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> {
          say("notices_one", "undone");
          status.setRollbackOnly();
        });
    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> say("notices_one", "done"));

    Awaitility.await().until(() -> heard.contains("done"));
    assertThat(heard).doesNotContain("undone");
  }

  @Test
  void aLostConnectionIsReplacedAndEverybodyHearsThatSomethingMayBeMissed() {
    var heard = listen("notices_two");
    heard.clear();

    world
        .jdbc()
        .sql(
            """
            select pg_terminate_backend(pid) from pg_stat_activity
            where query like 'listen %' and pid <> pg_backend_pid()
            """)
        .query((row, n) -> true)
        .list();

    Awaitility.await().until(() -> heard.contains(Notices.MISSED));
    say("notices_two", "again");
    Awaitility.await().until(() -> heard.contains("again"));
  }

  /** A channel that is listened to already. */
  private List<String> listen(String channel) {
    var heard = new CopyOnWriteArrayList<String>();
    notices.listen(channel, heard::add);
    Awaitility.await().until(() -> heard.contains(Notices.MISSED));
    return heard;
  }

  private void say(String channel, String what) {
    world
        .jdbc()
        .sql("select pg_notify(?, ?)")
        .params(channel, what)
        .query((row, n) -> true)
        .single();
  }
}
