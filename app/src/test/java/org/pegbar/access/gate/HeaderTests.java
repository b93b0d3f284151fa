// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Reply;
import org.pegbar.testing.Visitor;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class HeaderTests {

  @Autowired World world;

  @Test
  void everyAnswerCarriesItsProtection() {
    for (var path : new String[] {"/", "/sign-in", "/no-such-page", "/web/pegbar.css"}) {
      var reply = world.visitor().get(path);
      assertThat(reply.header("Content-Security-Policy"))
          .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
          .doesNotContain("unsafe-inline", "unsafe-eval", "*");
      assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
      assertThat(reply.header("Referrer-Policy")).isEqualTo("same-origin");
      assertThat(reply.header("Server")).isEmpty();
      assertThat(reply.header("X-Powered-By")).isEmpty();
    }
  }

  @Test
  void noPageCarriesCodeOfItsOwn() {
    var edition = world.edition();
    var venue = world.venue(edition, "main");
    world.room(edition, venue, "hall", 10);
    world.person(edition, "某人");
    var pages =
        Crawl.from(world.signedIn(edition, Role.OWNER), "/e/" + edition.slug() + "/desk/rooms");
    assertThat(pages).hasSizeGreaterThan(3);
    assertThat(pages.entrySet().stream().filter(page -> Crawl.hasInlineCode(page.getValue())))
        .isEmpty();
  }

  @Test
  void behindHttpsCookiesAreSecureAndBrowsersStayThere() {
    var plain = world.visitor().get("/sign-in");
    assertThat(cookies(plain)).isNotEmpty().allMatch(one -> one.contains("HttpOnly"));
    assertThat(cookies(plain)).allMatch(one -> one.contains("SameSite=Lax"));
    assertThat(plain.header("Strict-Transport-Security")).isEmpty();

    var secure = world.visitor().get("/sign-in?lang=zh", "X-Forwarded-Proto", "https");

    assertThat(cookies(secure)).hasSize(2).allMatch(one -> one.contains("Secure"));
    assertThat(secure.header("Strict-Transport-Security")).contains("max-age=31536000");
  }

  @Test
  void aPageWithoutAFormBeginsNoSession() {
    assertThat(cookies(world.visitor().get("/"))).isEmpty();
  }

  @Test
  void signedInPagesAreNotKeptAndFilesAreKeptForEver() {
    var edition = world.edition();
    assertThat(world.signedIn(edition, Role.OWNER).get("/").header("Cache-Control"))
        .isEqualTo("no-store");
    assertThat(world.visitor().get("/").header("Cache-Control")).isEqualTo("private, no-cache");
    var visitor = world.visitor();
    var sheet = visitor.get("/").page().select("link[rel=stylesheet]").attr("href");
    assertThat(sheet).matches("/web/pegbar-[0-9a-f]{32}\\.css");
    assertThat(visitor.get(sheet).header("Cache-Control"))
        .isEqualTo("max-age=31536000, public, immutable");
    assertThat(visitor.get("/web/pegbar.css").header("Cache-Control")).isEqualTo("no-cache");
    assertThat(visitor.get(sheet.replaceAll("[0-9a-f]{8}\\.css", "00000000.css")).status())
        .isEqualTo(404);
  }

  @Test
  void aTokenBelongsToOneBrowser() {
    var edition = world.edition();
    var one = world.signedIn(edition, Role.OWNER);
    var other = world.signedIn(edition, Role.OWNER);
    var stolen = send(one, other.formToken());
    assertThat(stolen.status()).isEqualTo(403);
    assertThat(stolen.page().select("h1").text()).isEqualTo("This form is too old");
    assertThat(send(one, one.formToken()).status()).isEqualTo(302);
  }

  private static Reply send(Visitor visitor, String token) {
    return visitor.send(
        HttpRequest.newBuilder(visitor.home().resolve("/sign-out"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "text/html")
            .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + token)));
  }

  private static Stream<String> cookies(Reply reply) {
    return reply.response().headers().allValues("Set-Cookie").stream();
  }
}
