// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Accounts;
import org.pegbar.access.PersonAccess;
import org.pegbar.access.Role;
import org.pegbar.edition.Edition;
import org.pegbar.language.Language;
import org.pegbar.testing.Mailbox;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Visitor;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class ClaimWebTests {

  @Autowired World world;
  @Autowired Accounts accounts;
  @Autowired PersonAccess access;

  @Test
  void anInvitedPersonOpensTheLinkAndIsSignedInAsThemselves() {
    var edition = world.edition();
    var person = world.person(edition, "单小雪");
    invite(world.signedIn(edition, Role.PEOPLE_EDITOR), edition, person);
    var link = mailbox(person).link();
    var visitor = world.visitor();

    assertThat(visitor.get(link).page().select("h1").text()).contains("单小雪");
    assertThat(access.isClaimed(person)).isFalse();
    assertThat(visitor.post(link, Map.of()).location()).isEqualTo("/me");

    assertThat(visitor.get("/me").page().select("h1").text()).contains("单小雪");
    assertThat(accounts.findByPerson(person).orElseThrow().email())
        .isEqualTo(mailbox(person).address());
    assertThat(world.visitor().post(link, Map.of()).status()).isEqualTo(410);
  }

  @Test
  void theLetterIsInThePersonsLanguageAndBelongsToNoDesk() {
    var edition = world.edition();
    var person = world.person(edition, "Anna");
    world
        .jdbc()
        .sql("update people.person set languages = array['fr', 'en'] where id = ?")
        .param(person)
        .update();
    invite(world.signedIn(edition, Role.PEOPLE_EDITOR), edition, person);

    assertThat(mailbox(person).letters().getFirst()).startsWith("Test conference: your invitation");
    assertThat(
            world
                .jdbc()
                .sql("select count(*) from mail.letter where recipient = ? and edition_id is null")
                .param(mailbox(person).address())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void whoeverHasClaimedSomebodyElseIsToldToMerge() {
    var edition = world.edition();
    var first = world.person(edition, "旧档");
    var second = world.person(edition, "新档");
    var account = accounts.ofEmail(mailbox(second).address(), Language.EN);
    assertThat(accounts.bind(account.id(), first)).isTrue();
    invite(world.signedIn(edition, Role.PEOPLE_EDITOR), edition, second);
    var link = mailbox(second).link();

    var refused = world.visitor().post(link, Map.of());

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.page().select(".lede").text())
        .contains("already belongs to another person's record")
        .contains("merge the two records");
    assertThat(access.isClaimed(second)).isFalse();
    assertThat(world.visitor().get(link).status()).isEqualTo(200);
  }

  @Test
  void manyWhoPressTheButtonAtOnceMakeOneClaim() throws Exception {
    var edition = world.edition();
    var person = world.person(edition, "众人");
    invite(world.signedIn(edition, Role.PEOPLE_EDITOR), edition, person);
    var link = mailbox(person).link();
    int racers = 6;
    var start = new CyclicBarrier(racers);
    Callable<Integer> race =
        () -> {
          var visitor = world.visitor();
          visitor.get("/sign-in");
          start.await();
          return visitor.post(link, Map.of()).status();
        };
    try (var threads = Executors.newFixedThreadPool(racers)) {
      var statuses =
          threads.invokeAll(Stream.generate(() -> race).limit(racers).toList()).stream()
              .map(done -> done.resultNow())
              .sorted()
              .toList();
      assertThat(statuses).containsExactly(302, 410, 410, 410, 410, 410);
    }
  }

  @Test
  void aPeopleEditorCannotInviteAnOwnerToAMailboxOfTheirOwn() {
    var edition = world.edition();
    var owner = world.person(edition, "负责人");
    access.makeOwner(edition.id().value(), owner);

    invite(world.signedIn(edition, Role.PEOPLE_EDITOR), edition, owner);
    assertThat(mailbox(owner).letters()).isEmpty();

    invite(world.signedIn(edition, Role.OWNER), edition, owner);
    assertThat(mailbox(owner).letters()).hasSize(1);
  }

  @Test
  void nobodyIsInvitedTwiceOnceTheyCame() {
    var edition = world.edition();
    var person = world.person(edition, "来者");
    accounts.bind(accounts.ofEmail(mailbox(person).address(), Language.EN).id(), person);

    invite(world.signedIn(edition, Role.PEOPLE_EDITOR), edition, person);

    assertThat(mailbox(person).letters()).isEmpty();
  }

  @Test
  void whoSignsInWithThePersonsAddressIsOfferedTheRecord() {
    var edition = world.edition();
    var person = world.person(edition, "本人");
    var visitor = world.visitor();
    visitor.post("/sign-in", Map.of("email", mailbox(person).address()));
    visitor.post(mailbox(person).link(), Map.of());

    assertThat(visitor.get("/me").page().select(".notice h2").text())
        .isEqualTo("Are you Latin 本人?");
    visitor.post("/me/claim", Map.of());

    assertThat(access.isClaimed(person)).isTrue();
    assertThat(visitor.get("/me").page().select("a[href=/e/" + edition.slug() + "/]")).hasSize(1);
  }

  @Test
  void nobodyIsOfferedOneOfTwoRecordsWithTheSameAddress() {
    var edition = world.edition();
    var person = world.person(edition, "甲");
    var twin = world.person(edition, "乙");
    world
        .jdbc()
        .sql("update people.person set email = ? where id = ?")
        .params(mailbox(person).address(), twin)
        .update();
    var visitor = world.visitor();
    visitor.post("/sign-in", Map.of("email", mailbox(person).address()));
    visitor.post(mailbox(person).link(), Map.of());

    assertThat(visitor.get("/me").page().select("form[action=/me/claim]")).isEmpty();
    visitor.post("/me/claim", Map.of());
    assertThat(access.isClaimed(person)).isFalse();
    assertThat(access.isClaimed(twin)).isFalse();
  }

  private Mailbox mailbox(String person) {
    return new Mailbox(world.jdbc(), person + "@people.example");
  }

  private static void invite(Visitor desk, Edition edition, String person) {
    assertThat(
            desk.post("/e/" + edition.slug() + "/desk/people/" + person + "/invite", Map.of())
                .location())
        .isEqualTo("/e/" + edition.slug() + "/desk/people/" + person);
  }
}
