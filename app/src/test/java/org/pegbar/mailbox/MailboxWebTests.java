// SPDX-License-Identifier: Apache-2.0
package org.pegbar.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.id.RandomCode;
import org.pegbar.language.Language;
import org.pegbar.mail.Letter;
import org.pegbar.mail.Outbox;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@PegbarTest
class MailboxWebTests {

  @Autowired World world;
  @Autowired Outbox outbox;
  @Autowired TransactionOperations transactions;

  @Test
  void anEditionsLettersAreReadOnItsDeskWithTheirLinks() {
    var edition = world.edition();
    post(Optional.of(edition.id().value()), "See https://pegbar.example/x?a=1. <script>");
    var owner = world.signedIn(edition, Role.OWNER);

    var list = owner.get("/e/" + edition.slug() + "/desk/mail").page();
    var letter = owner.get(list.select("tbody a").attr("href")).page();

    assertThat(letter.select(".letter-body a").attr("href"))
        .isEqualTo("https://pegbar.example/x?a=1");
    assertThat(letter.select(".letter-body").text())
        .isEqualTo("See https://pegbar.example/x?a=1. <script>");
  }

  @Test
  void anotherEditionsLetterIsNotThere() {
    var edition = world.edition();
    post(Optional.of(edition.id().value()), "secret");
    var owner = world.signedIn(edition, Role.OWNER);
    var address =
        owner.get("/e/" + edition.slug() + "/desk/mail").page().select("tbody a").attr("href");
    var other = world.edition();

    var stranger = world.signedIn(other, Role.OWNER);

    assertThat(stranger.get(address).status()).isEqualTo(403);
    assertThat(stranger.get(address.replace(edition.slug(), other.slug())).status()).isEqualTo(404);
  }

  @Test
  void lettersOfNoEditionAreHiddenFromEverybodyButTheOperator() {
    post(Optional.empty(), "a sign-in link");
    var edition = world.edition();
    assertThat(world.visitor().get("/mailbox").status()).isEqualTo(404);
    assertThat(world.signedIn(edition, Role.OWNER).get("/mailbox").status()).isEqualTo(404);
  }

  private void post(Optional<String> edition, String body) {
    transactions.execute(status ->
        outbox.post(
            new Letter(
                RandomCode.fresh(),
                edition,
                "a@people.example",
                "A",
                Optional.empty(),
                Language.EN,
                "Subject",
                body,
                Optional.empty())));
  }
}
