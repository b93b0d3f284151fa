// SPDX-License-Identifier: Apache-2.0
package org.pegbar.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.database.Actor;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@PegbarTest
class TrailTests {

  @Autowired World world;
  @Autowired Sealing sealing;
  @Autowired Trail trail;
  @Autowired TransactionOperations transactions;

  @Test
  void everyWriteIsRecordedWithItsActorAndSealed() {
    var edition = world.edition();
    new Actor("[test]", "add a venue").run(() -> inTransaction(() -> world.venue(edition, "hall")));

    sealAll();

    assertThat(trail.check()).isInstanceOf(Trail.Whole.class);
    var owner = world.signedIn(edition, Role.OWNER);
    var page = owner.get("/e/" + edition.slug() + "/desk/audit?relation=edition.venue").page();
    assertThat(page.select("tbody tr")).hasSize(1);
    assertThat(page.select("tbody tr").text())
        .contains("[test]", "add a venue", "Venue hall", "sealed");
  }

  @Test
  void whatIsTakenBackIsNotRecorded() {
    var edition = world.edition();
    long before = entries();
    transactions.executeWithoutResult(status -> {
      world.venue(edition, "hall");
      status.setRollbackOnly();
    });
    assertThat(entries()).isEqualTo(before);
  }

  @Test
  void thePastCannotBeChanged() {
    world.edition();
    assertThatThrownBy(() -> world.jdbc().sql("update audit.entry set actor = 'nobody'").update())
        .hasMessageContaining("written once");
    assertThatThrownBy(() -> world.jdbc().sql("delete from audit.entry").update())
        .hasMessageContaining("written once");
  }

  @Test
  void whoeverChangesThePastBehindTheTriggersIsFound() {
    world.edition();
    sealAll();
    var entry = newest();

    tamper("update audit.entry set actor = 'somebody else' where id = " + entry);

    assertThat(trail.check())
        .isInstanceOfSatisfying(
            Trail.Broken.class,
            broken ->
                assertThat(broken.breaks())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("Entry " + entry));
    tamper("update audit.entry set actor = '[system]' where id = " + entry);
    assertThat(trail.check()).isInstanceOf(Trail.Whole.class);
  }

  @Test
  void aPayloadCanBeErasedAndTheChainStillCloses() {
    world.edition();
    sealAll();
    world
        .jdbc()
        .sql("update audit.entry set payload = null where id = :id")
        .param("id", newest())
        .update();
    assertThat(trail.check()).isInstanceOf(Trail.Whole.class);
  }

  @Test
  void accessNeedsAreNeverCopiedIntoTheTrail() {
    var edition = world.edition();
    var person = world.person(edition, "李雷");
    world
        .jdbc()
        .sql("insert into people.access_need values (?, ?, '需要手语翻译', 'Sign language')")
        .params(edition.id().value(), person)
        .update();
    assertThat(
            world
                .jdbc()
                .sql(
                    "select payload::text from audit.entry where relation = 'people.access_need' and edition_id = :id")
                .param("id", edition.id().value())
                .query((row, n) -> row.getString(1))
                .single())
        .contains("(not recorded)")
        .doesNotContain("Sign language");
  }

  private void tamper(String sql) {
    transactions.executeWithoutResult(status -> {
      world.jdbc().sql("set local session_replication_role = replica").update();
      world.jdbc().sql(sql).update();
    });
  }

  private void sealAll() {
    while (unsealed() > 0) {
      sealing.seal();
    }
  }

  private long unsealed() {
    return count(
        "select count(*) from audit.entry where not exists (select from audit.seal where entry_id = entry.id)");
  }

  private long newest() {
    return count("select max(entry_id) from audit.seal");
  }

  private long entries() {
    return count("select count(*) from audit.entry");
  }

  private long count(String sql) {
    return world.jdbc().sql(sql).query((row, n) -> row.getLong(1)).single();
  }

  private void inTransaction(Runnable act) {
    transactions.executeWithoutResult(status -> act.run());
  }
}
