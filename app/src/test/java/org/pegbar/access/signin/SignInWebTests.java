// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pegbar.id.RandomCode;
import org.pegbar.testing.Mailbox;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Reply;
import org.pegbar.testing.Visitor;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class SignInWebTests {

  @Autowired World world;

  @Test
  void aMailedLinkSignsInOnceAndOnlyByItsButton() {
    var mailbox = mailbox();
    var visitor = world.visitor();
    ask(visitor, mailbox, "/me");

    var link = mailbox.link();
    assertThat(world.visitor().get(link).status()).isEqualTo(200);
    assertThat(visitor.get(link).page().select("main .lede").text()).contains(mailbox.address());
    var used = visitor.post(link, Map.of());
    var again = world.visitor().post(link, Map.of());

    assertThat(used.location()).isEqualTo("/me");
    assertThat(visitor.get("/").page().select("a[href=/me]").text()).isEqualTo(mailbox.address());
    assertThat(again.status()).isEqualTo(410);
    assertThat(again.page().select("#email-notes .field-error").text())
        .isEqualTo("This link has been used or is too old. Ask for a new one.");
  }

  @Test
  void theAnswerIsTheSameWhetherOrNotThereIsAnAccount() {
    var known = mailbox();
    var visitor = world.visitor();
    ask(visitor, known, "");
    visitor.post(known.link(), Map.of());
    var unknown = mailbox();

    var toKnown = ask(world.visitor(), known, "");
    var toUnknown = ask(world.visitor(), unknown, "");

    assertThat(text(toKnown, known)).isEqualTo(text(toUnknown, unknown));
    assertThat(toKnown.status()).isEqualTo(toUnknown.status()).isEqualTo(200);
    assertThat(known.letters()).hasSize(2);
    assertThat(unknown.letters()).hasSize(1);
  }

  @Test
  void ofTwoWhoPressTheButtonAtOnceOneIsSignedIn() throws Exception {
    for (int round = 0; round < 5; round++) {
      var mailbox = mailbox();
      ask(world.visitor(), mailbox, "/me");
      var link = mailbox.link();
      int racers = 6;
      var start = new CyclicBarrier(racers);
      try (var threads = Executors.newFixedThreadPool(racers)) {
        Callable<Integer> race =
            () -> {
              var visitor = world.visitor();
              visitor.get("/sign-in");
              start.await();
              return visitor.post(link, Map.of()).status();
            };
        var statuses =
            threads.invokeAll(Stream.generate(() -> race).limit(racers).toList()).stream()
                .map(done -> done.resultNow())
                .sorted()
                .toList();
        assertThat(statuses).containsExactly(302, 410, 410, 410, 410, 410);
      }
    }
  }

  @Test
  void onlyAHashOfTheSecretIsKept() {
    var mailbox = mailbox();
    ask(world.visitor(), mailbox, "");
    var secret = mailbox.link().replace("/sign-in/", "");

    assertThat(
            world
                .jdbc()
                .sql("select to_jsonb(link)::text from access.link where email = ?")
                .param(mailbox.address())
                .query((row, n) -> row.getString(1))
                .list())
        .hasSize(1)
        .noneMatch(row -> row.contains(secret));
    world.visitor().post("/sign-in/" + secret, Map.of());
    assertThat(
            world
                .jdbc()
                .sql("select count(*) from audit.entry where act like ?")
                .param("%" + secret + "%")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void aLinkIsTooOldAfterTwentyMinutes() {
    var mailbox = mailbox();
    ask(world.visitor(), mailbox, "");
    assertThat(age(mailbox, 19)).isEqualTo(200);
    assertThat(age(mailbox, 2)).isEqualTo(410);
  }

  @Test
  void signingInBeginsANewSession() {
    var mailbox = mailbox();
    var visitor = world.visitor();
    ask(visitor, mailbox, "");
    var planted = session(visitor.get("/sign-in"), visitor);

    var used = visitor.post(mailbox.link(), Map.of());

    assertThat(session(used, visitor)).isNotEmpty().isNotEqualTo(planted);
    assertThat(world.visitor().get("/me", "Cookie", "pegbar=" + planted + "; lang=en").location())
        .isEqualTo("/sign-in?then=%2Fme");
  }

  @Test
  void signingOutEndsTheSession() {
    var mailbox = mailbox();
    var visitor = world.visitor();
    ask(visitor, mailbox, "");
    visitor.post(mailbox.link(), Map.of());

    assertThat(visitor.post("/sign-out", Map.of()).location()).isEqualTo("/");

    assertThat(visitor.get("/me").status()).isEqualTo(302);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "evil"})
  void nobodyIsSentToAnotherSite(String then) {
    var mailbox = mailbox();
    var visitor = world.visitor();
    ask(visitor, mailbox, then);
    assertThat(visitor.post(mailbox.link(), Map.of()).location()).isEqualTo("/me");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nobody", "a@b@c", "a b@example.org", "x@y\r\nBcc: z@example.org"})
  void whatIsNoAddressIsSaidSo(String typed) {
    var refused = world.visitor().post("/sign-in", Map.of("email", typed));
    assertThat(refused.page().select("#email-notes .field-error").text())
        .contains("is not an e-mail address");
  }

  @Test
  void aMailboxGetsNoMoreThanFiveLettersInAQuarterOfAnHour() {
    var mailbox = mailbox();
    for (int n = 0; n < 5; n++) {
      assertThat(ask(world.visitor(), mailbox, "").status()).isEqualTo(200);
    }
    var sixth = ask(world.visitor(), mailbox, "");

    assertThat(sixth.status()).isEqualTo(429);
    assertThat(sixth.page().select("#email-notes .field-error").text())
        .contains("try again in 15 minutes");
    assertThat(mailbox.letters()).hasSize(5);
  }

  @Test
  void theLetterIsInItsReadersLanguage() {
    var mailbox = mailbox();
    var visitor = world.visitor().reading("zh");
    ask(visitor, mailbox, "");
    visitor.post(mailbox.link(), Map.of());
    ask(world.visitor().reading("en"), mailbox, "");

    assertThat(mailbox.letters()).hasSize(2).allMatch(letter -> letter.startsWith("您的登录链接"));
  }

  private int age(Mailbox mailbox, int minutes) {
    world
        .jdbc()
        .sql(
            "update access.link set expires_at = expires_at - make_interval(mins => ?) where email = ?")
        .params(minutes, mailbox.address())
        .update();
    return world.visitor().get(mailbox.link()).status();
  }

  private Mailbox mailbox() {
    return new Mailbox(world.jdbc(), RandomCode.fresh() + "@mail.example");
  }

  private static Reply ask(Visitor visitor, Mailbox mailbox, String then) {
    return visitor.post("/sign-in", Map.of("email", mailbox.address(), "then", then));
  }

  private static String text(Reply reply, Mailbox mailbox) {
    return reply.page().select("main").text().replace(mailbox.address(), "…");
  }

  private static String session(Reply reply, Visitor visitor) {
    return reply.response().headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("pegbar="))
        .map(cookie -> cookie.substring(7, cookie.indexOf(';')))
        .findFirst()
        .orElseGet(() -> visitor.cookieNamed("pegbar"));
  }
}
