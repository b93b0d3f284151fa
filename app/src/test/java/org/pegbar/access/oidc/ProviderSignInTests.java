// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Accounts;
import org.pegbar.id.RandomCode;
import org.pegbar.language.Language;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Reply;
import org.pegbar.testing.TestIssuer;
import org.pegbar.testing.Visitor;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class ProviderSignInTests {

  @Autowired World world;
  @Autowired Accounts accounts;

  @Test
  void whomTheProviderVouchesForIsSignedInToTheAccountOfTheAddress() {
    var email = RandomCode.fresh() + "@mail.example";
    var account = accounts.ofEmail(email, Language.EN);
    TestIssuer.get().vouchFor(email, true);
    var visitor = world.visitor();

    assertThat(comeBack(visitor).location()).isEqualTo("/me");

    assertThat(visitor.get("/me").page().select(".page-head .meta").text()).isEqualTo(email);
    assertThat(accounts.findByEmail(email)).contains(account);
    assertThat(sessionsOf(account.id())).isEqualTo(1);
    assertThat(sessionsOf("somebody")).isZero();
  }

  @Test
  void anAddressThatNobodyVerifiedOpensNothing() {
    var email = RandomCode.fresh() + "@mail.example";
    TestIssuer.get().vouchFor(email, false);
    var visitor = world.visitor();

    assertThat(comeBack(visitor).location()).isEqualTo("/sign-in?problem=provider");

    assertThat(visitor.get("/me").status()).isEqualTo(302);
    assertThat(accounts.findByEmail(email)).isEmpty();
  }

  @Test
  void anAnswerThatNobodyAskedForOpensNothing() {
    var forged = world.visitor().get("/login/oauth2/code/oidc?code=code0&state=forged");
    assertThat(forged.location()).isEqualTo("/sign-in?problem=provider");
  }

  @Test
  void theButtonAppearsOnlyIfAProviderIsSetUp() {
    assertThat(world.visitor().get("/sign-in").page().select("main a.button").text())
        .isEqualTo("Sign in with Test House");
    assertThat(new Provider("", "", "", "Test House").name()).isEmpty();
    assertThat(new Provider("https://id.example/x", "a", "", "").name()).isEmpty();
    assertThat(new Provider("https://id.example/x", "a", "b", "").name()).contains("id.example");
  }

  private int sessionsOf(String principal) {
    return world
        .jdbc()
        .sql("select count(*) from access.web_session where principal_name = ?")
        .param(principal)
        .query(Integer.class)
        .single();
  }

  private static Reply comeBack(Visitor visitor) {
    var toProvider = visitor.get("/oauth2/authorization/oidc").header("Location");
    var back = visitor.send(HttpRequest.newBuilder(URI.create(toProvider)).GET());
    return visitor.get(back.location());
  }
}
