// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.ways;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Accounts;
import org.pegbar.id.RandomCode;
import org.pegbar.language.Language;
import org.pegbar.testing.Mailbox;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Visitor;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class WaysWebTests {

  @Autowired World world;
  @Autowired Accounts accounts;

  @Test
  void anAddressChangesByALinkToTheNewOneAndTheOldOneIsTold() {
    var old = mailbox();
    var next = mailbox();
    var visitor = signIn(old);

    visitor.post("/me/email", Map.of("email", next.address()));
    assertThat(accounts.findByEmail(next.address())).isEmpty();
    var link = next.link();
    assertThat(world.visitor().get(link).status()).isEqualTo(200);
    visitor.post(link, Map.of());

    assertThat(accounts.findByEmail(next.address())).isPresent();
    assertThat(accounts.findByEmail(old.address())).isEmpty();
    assertThat(old.letters().getFirst())
        .startsWith("Your address was changed")
        .contains(next.address());
    assertThat(visitor.post(link, Map.of()).status()).isEqualTo(410);
  }

  @Test
  void anAddressThatAnotherAccountHasIsNotTaken() {
    var taken = mailbox();
    accounts.ofEmail(taken.address(), Language.EN);
    var visitor = signIn(mailbox());
    visitor.post("/me/email", Map.of("email", taken.address()));

    var refused = visitor.post(taken.link(), Map.of());

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.page().select(".lede").text()).contains("Another account has the address");
  }

  @Test
  void fiveMinutesAfterSigningInTheWaysStayAsTheyAre() {
    var mailbox = mailbox();
    var next = mailbox();
    accounts.ofEmail(mailbox.address(), Language.EN);
    var stale = world.signedInTo(accounts.findByEmail(mailbox.address()).orElseThrow().id());

    var refused = stale.post("/me/email", Map.of("email", next.address()));

    assertThat(stale.get(refused.location()).page().select(".notice-problem").text())
        .contains("confirm first that it is you");
    assertThat(next.letters()).isEmpty();
    assertThat(stale.get("/me/sign-in").page().select("peg-passkey, form[action=/me/email]"))
        .isEmpty();
    assertThat(stale.post("/me/passkeys/options", Map.of()).status()).isEqualTo(428);
    stale.post("/me/confirm", Map.of());
    assertThat(stale.post(mailbox.link(), Map.of()).location()).isEqualTo("/me/sign-in");
    assertThat(stale.get("/me/sign-in").page().select("peg-passkey")).hasSize(1);
  }

  @Test
  void otherSessionsAreListedAndEnded() {
    var mailbox = mailbox();
    var here = signIn(mailbox);
    var there = signIn(mailbox);
    var elsewhere = signIn(mailbox);

    var list = here.get("/me/sign-in").page();
    assertThat(list.select("tr:has(time)")).hasSize(3);
    assertThat(list.select("tr:has(.state-confirmed)")).hasSize(1);
    var key = list.select("button[name=key]").getFirst().attr("value");
    here.post("/me/sessions/end", Map.of("key", key));
    assertThat(here.get("/me/sign-in").page().select("tr:has(time)")).hasSize(2);
    here.post("/me/sessions/end", Map.of());

    assertThat(there.get("/me").status()).isEqualTo(302);
    assertThat(elsewhere.get("/me").status()).isEqualTo(302);
    assertThat(here.get("/me").status()).isEqualTo(200);
  }

  @Test
  void nobodyEndsSomebodyElsesSession() {
    var victim = signIn(mailbox());
    var key = signIn(mailbox()).get("/me/sign-in").page().select("button[name=key]").attr("value");
    assertThat(key).isEmpty();
    var twice = mailbox();
    signIn(twice);
    var foreign = signIn(twice).get("/me/sign-in").page().select("button[name=key]").attr("value");

    victim.post("/me/sessions/end", Map.of("key", foreign));

    assertThat(signIn(twice).get("/me/sign-in").page().select("tr:has(time)")).hasSize(3);
  }

  @Test
  void nameAndLanguageAreKept() {
    var mailbox = mailbox();
    var visitor = signIn(mailbox);

    var saved = visitor.post("/me/profile", Map.of("name", "阿雪", "language", "zh"));

    assertThat(visitor.get(saved.location()).page().select("html").attr("lang")).startsWith("zh");
    var account = accounts.findByEmail(mailbox.address()).orElseThrow();
    assertThat(account.name()).isEqualTo("阿雪");
    assertThat(account.language()).isEqualTo(Language.ZH);
  }

  private Visitor signIn(Mailbox mailbox) {
    var visitor = world.visitor();
    visitor.post("/sign-in", Map.of("email", mailbox.address()));
    visitor.post(mailbox.link(), Map.of());
    return visitor;
  }

  private Mailbox mailbox() {
    return new Mailbox(world.jdbc(), RandomCode.fresh() + "@mail.example");
  }
}
