// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Accounts;
import org.pegbar.access.Role;
import org.pegbar.language.Language;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class DemoSignInTests {

  @Autowired World world;
  @Autowired DemoPeople people;
  @Autowired Accounts accounts;

  @Test
  void whereThereIsNoDemoThereIsNothingAtItsAddress() {
    var owner = Map.of("role", "owner");
    assertThat(world.visitor().post("/demo/sign-in", owner).status()).isEqualTo(404);
    assertThat(world.visitor().get("/sign-in").page().select("[name=role]")).isEmpty();
    assertThat(new DemoSignIn(false, people, accounts).roles()).isEmpty();
    assertThat(new DemoSignIn(false, people, accounts).account(Role.OWNER, Language.EN)).isEmpty();
  }

  @Test
  void inADemoOneClickIsTheFirstPersonWhoHasTheRole() {
    var edition = world.edition();
    world
        .jdbc()
        .sql(
            "update edition.edition set first_day = '2999-01-01', last_day = '2999-01-02' where id = ?")
        .param(edition.id().value())
        .update();
    var first = world.person(edition, "甲");
    var second = world.person(edition, "乙");
    for (var person : new String[] {first, second}) {
      world
          .jdbc()
          .sql("insert into access.role (edition_id, person_id, role) values (?, ?, 'juror')")
          .params(edition.id().value(), person)
          .update();
    }
    world
        .jdbc()
        .sql("update people.participant set code = 'aaa-first' where person_id = ?")
        .param(first)
        .update();
    world
        .jdbc()
        .sql("update people.participant set code = 'bbb-second' where person_id = ?")
        .param(second)
        .update();

    var demo = new DemoSignIn(true, people, accounts);
    var once = demo.account(Role.JUROR, Language.EN).orElseThrow();
    var twice = demo.account(Role.JUROR, Language.ZH).orElseThrow();

    assertThat(demo.roles()).containsExactly(Role.JUROR);
    assertThat(once.personId()).contains(first);
    assertThat(twice).isEqualTo(once);
    world
        .jdbc()
        .sql("delete from edition.edition where id = ?")
        .param(edition.id().value())
        .update();
  }
}
