// SPDX-License-Identifier: Apache-2.0
package org.pegbar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pegbar.id.RandomCode;
import org.pegbar.testing.Mailbox;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** A real browser with an authenticator of its own (Chromium's virtual one). */
@PegbarTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasskeyJourneyTests {

  @Autowired World world;
  private Browsers browsers;

  @BeforeAll
  void open() {
    browsers = new Browsers(world.visitor().home());
  }

  @AfterAll
  void close() {
    browsers.close();
  }

  @Test
  void somebodyMakesAPasskeyAndSignsInWithItUntilItIsRemoved() {
    var mailbox = new Mailbox(world.jdbc(), RandomCode.fresh() + "@mail.example");
    var page = browsers.desk("en");
    authenticator(page);
    signInByLetter(page, mailbox);
    Looks.at(page, "me-en-desk");

    page.navigate("/me/sign-in");
    page.locator("#label").fill("Laptop");
    page.locator("peg-passkey button").click();
    page.locator("th:has-text('Laptop')").waitFor();
    Looks.at(page, "ways-en-desk");

    signOut(page);
    page.navigate("/sign-in?then=/me/sign-in");
    Looks.at(page, "sign-in-en-desk");
    page.locator("peg-passkey button").click();
    page.waitForURL("**/me/sign-in");
    assertThat(page.locator(".page-head .meta").innerText()).isEqualTo(mailbox.address());
    assertThat(credentials(mailbox)).isEqualTo(1);

    page.locator("form[action*='/me/passkeys/'] button").click();
    assertThat(credentials(mailbox)).isZero();
    signOut(page);
    page.navigate("/sign-in");
    page.locator("peg-passkey button").click();
    page.locator("peg-passkey [role=alert]:not([hidden])").waitFor();
    assertThat(page.locator("peg-passkey [role=alert]").innerText())
        .startsWith("That passkey does not open an account here.");
  }

  private static void authenticator(Page page) {
    var session = page.context().newCDPSession(page);
    session.send("WebAuthn.enable");
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    var arguments = new JsonObject();
    arguments.add("options", options);
    session.send("WebAuthn.addVirtualAuthenticator", arguments);
  }

  private static void signInByLetter(Page page, Mailbox mailbox) {
    page.navigate("/sign-in");
    page.locator("#email").fill(mailbox.address());
    page.locator("form[action='/sign-in'] button").click();
    page.locator(".lede:has-text('" + mailbox.address() + "')").waitFor();
    page.navigate(mailbox.link());
    page.locator("main form button").click();
    page.waitForURL("**/me");
  }

  private static void signOut(Page page) {
    page.locator("form[action='/sign-out'] button").click();
    page.locator("a[href='/sign-in']").first().waitFor();
  }

  private int credentials(Mailbox mailbox) {
    return world
        .jdbc()
        .sql(
            """
            select count(*) from access.passkey join access.account on account.id = account_id
            where email = ?
            """)
        .param(mailbox.address())
        .query(Integer.class)
        .single();
  }
}
