// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.pegbar.access.PersonAccess;
import org.pegbar.access.Role;
import org.pegbar.edition.Edition;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class RolesWebTests {

  @Autowired World world;
  @Autowired Granting granting;
  @Autowired PersonAccess access;

  @Test
  void anOwnerGivesAndWithdrawsRolesAndTheTrailSaysWho() {
    var edition = world.edition();
    var owner = world.signedIn(edition, Role.OWNER);
    var person = world.person(edition, "新人");
    var address = "/e/" + edition.slug() + "/desk/roles";

    owner.post(address, Map.of("person", person, "role", List.of("juror", "venue_manager")));

    assertThat(roles(edition, person)).containsExactlyInAnyOrder(Role.JUROR, Role.VENUE_MANAGER);
    var row = owner.get(address).page().select("tr:has([value=" + person + "])");
    assertThat(row.select("input[checked]").eachAttr("value"))
        .containsExactly("venue_manager", "juror");
    owner.post(address, Map.of("person", person, "role", "juror"));
    assertThat(roles(edition, person)).containsExactly(Role.JUROR);
    assertThat(
            world
                .jdbc()
                .sql(
                    """
                    select operation || ' ' || act from audit.entry
                    where relation = 'access.role' and row_id = ? order by id
                    """)
                .param(person)
                .query((line, n) -> line.getString(1))
                .list())
        .containsExactly(
            "insert POST " + address, "insert POST " + address, "delete POST " + address);
  }

  @Test
  void theLastOwnerStays() {
    var edition = world.edition();
    var person = world.person(edition, "负责人");
    access.makeOwner(edition.id().value(), person);
    var owner = world.signedInAs(person);

    var refused = owner.post("/e/" + edition.slug() + "/desk/roles", Map.of("person", person));

    assertThat(owner.get(refused.location()).page().select(".notice").text())
        .contains("this person is the only owner");
    assertThat(roles(edition, person)).containsExactly(Role.OWNER);
  }

  @Test
  void twoOwnersCannotLeaveAtOnce() throws Exception {
    for (int round = 0; round < 10; round++) {
      var edition = world.edition();
      var people = List.of(world.person(edition, "甲"), world.person(edition, "乙"));
      people.forEach(one -> access.makeOwner(edition.id().value(), one));
      var start = new CyclicBarrier(2);
      try (var threads = Executors.newFixedThreadPool(2)) {
        var outcomes =
            threads
                .invokeAll(
                    people.stream()
                        .map(one ->
                            (Callable<Granting.Outcome>)
                                () -> {
                                  start.await();
                                  return granting.set(edition.id().value(), one, Set.of());
                                })
                        .toList())
                .stream()
                .map(done -> done.resultNow())
                .toList();
        assertThat(outcomes)
            .containsExactlyInAnyOrder(new Granting.Granted(), new Granting.LastOwner());
      }
    }
  }

  @Test
  void aPersonOfAnotherEditionGetsNoRoleHere() {
    var edition = world.edition();
    var stranger = world.person(world.edition(), "外人");
    var owner = world.signedIn(edition, Role.OWNER);

    owner.post("/e/" + edition.slug() + "/desk/roles", Map.of("person", stranger, "role", "owner"));

    assertThat(roles(edition, stranger)).isEmpty();
  }

  private Set<Role> roles(Edition edition, String person) {
    return access.roles(edition.id().value()).getOrDefault(person, Set.of());
  }
}
