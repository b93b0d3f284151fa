// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.favourites;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.Move;
import org.pegbar.programme.Moving;
import org.pegbar.programme.Placement;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Publisher;
import org.pegbar.programme.Session;
import org.pegbar.programme.Stage;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Reply;
import org.pegbar.testing.Visitor;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** One's own programme without an account and with one, and what others may read of it. */
@PegbarTest
class FavouriteWebTests {

  @Autowired World world;
  @Autowired Programme programme;
  @Autowired Publisher publisher;
  @Autowired Moving moving;
  Stage stage;
  Session ink;
  Session paper;
  Session film;
  Visitor visitor;

  @BeforeEach
  void stage() {
    stage = new Stage(world, programme);
    ink = stage.placed("Ink", stage.hall, "10:00");
    paper = stage.placed("Paper", stage.studio, "10:30");
    film = stage.placed("Film", stage.cinema, "11:10");
    release();
    visitor = world.visitor();
  }

  @Test
  void aVisitorWithoutAnAccountChoosesSeesClashesAndLetsGo() {
    assertThat(mine(visitor).select(".empty h2").text()).isEqualTo("Nothing chosen yet");

    choose(visitor, ink);
    choose(visitor, ink);
    choose(visitor, paper);
    choose(visitor, film);

    var page = mine(visitor);
    assertThat(page.select(".session-title .lead-lang").eachText())
        .containsExactly("Ink", "Paper", "Film");
    assertThat(page.select(".mine-clash").eachText())
        .containsExactly(
            "At the same time as 'Ink'.",
            "The way from 'Ink' takes 25 min; there are 10 min.",
            "At the same time as 'Paper'.");
    visitor.post(stage.at("/mine"), Map.of("session", paper.id(), "on", "false"));
    assertThat(mine(visitor).select(".session-title .lead-lang").eachText())
        .containsExactly("Ink", "Film");
    assertThat(mine(world.visitor()).select(".session-card")).isEmpty();
  }

  @Test
  void theKeyIsASecretOfTheBrowserAndOnlyItsDigestIsKept() {
    choose(visitor, ink);

    var key = visitor.cookieNamed("mine");

    assertThat(key).hasSize(32);
    assertThat(
            world
                .jdbc()
                .sql("select count(*) from programme.favourites f where f::text like ?")
                .param("%" + key + "%")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void whoeverHasTheAddressReadsItAndCannotChangeIt() {
    choose(visitor, ink);
    var address = mine(visitor).select(".mine-take a[href*=/plans/]").eachAttr("href").getLast();
    var path = address.substring(address.indexOf("/e/"));
    var stranger = world.visitor();

    var shared = stranger.get(path).page();

    assertThat(shared.select(".session-title .lead-lang").eachText()).containsExactly("Ink");
    assertThat(shared.select("main form")).isEmpty();
    assertThat(shared.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    stranger.post(stage.at("/mine"), Map.of("session", ink.id(), "on", "false"));
    assertThat(stranger.get(path).page().select(".session-card")).hasSize(1);
    assertThat(stranger.get(new Stage(world, programme).at(path.substring(path.indexOf("/plans")))))
        .extracting(Reply::status)
        .isEqualTo(404);
  }

  @Test
  void theCalendarFollowsTheReleases() {
    choose(visitor, ink);
    choose(visitor, film);
    var calendar = mine(visitor).select(".mine-take a.button").attr("href");
    assertThat(calendar).startsWith("webcal://").endsWith(".ics?lang=en");
    var path = calendar.substring(calendar.indexOf("/e/"));
    assertThat(world.visitor().get(path).body())
        .contains("SUMMARY;LANGUAGE=en:Ink", "DTSTART;TZID=Asia/Shanghai:20371204T100000")
        .contains("SUMMARY;LANGUAGE=en:Film")
        .doesNotContain("Paper");

    var later = new Placement(stage.hall, stage.time("15:00"), false, false);
    moving.move(stage.edition.id(), java.util.List.of(Move.of(ink, Optional.of(later))));
    assertThat(world.visitor().get(path).body()).contains("20371204T100000");
    release();

    assertThat(world.visitor().get(path).body())
        .contains("DTSTART;TZID=Asia/Shanghai:20371204T150000");
  }

  @Test
  void whatWasChosenBeforeSigningInGoesToTheAccount() {
    var person = world.person(stage.edition, "林一");
    var account = world.signedInAs(person);
    choose(account, film);
    choose(visitor, ink);

    var both = world.signedInAs(world.person(stage.edition, "王二"));
    choose(both, paper);
    both.cookie("mine", visitor.cookieNamed("mine"));

    assertThat(mine(both).select(".session-title .lead-lang").eachText())
        .containsExactly("Ink", "Paper");
    assertThat(mine(visitor).select(".session-card")).isEmpty();
    assertThat(mine(account).select(".session-title .lead-lang").eachText())
        .containsExactly("Film");
  }

  @Test
  void withoutScriptsTheSessionsPageLeadsThere() {
    var page = visitor.get(stage.at("/sessions/" + ink.id())).page();
    var ask = visitor.get(page.select("peg-star a").attr("href")).page();
    assertThat(ask.select("h1").text()).isEqualTo("Add to my programme");

    choose(visitor, ink);

    var again = visitor.get(page.select("peg-star a").attr("href")).page();
    assertThat(again.select("h1").text()).isEqualTo("Take out of my programme");
    assertThat(again.select("input[name=on]").val()).isEqualTo("false");
  }

  @Test
  void aStarNeedsNoSessionAndNoOtherSiteCanPressIt() {
    var star = star().header("X-Pegbar", "star");
    var pressed = visitor.send(star);
    assertThat(pressed.status()).isEqualTo(302);
    assertThat(visitor.cookieNamed("pegbar")).isEmpty();
    assertThat(mine(visitor).select(".session-card")).hasSize(1);

    assertThat(world.visitor().send(star()).status()).isEqualTo(403);
    assertThat(
            world
                .visitor()
                .send(
                    HttpRequest.newBuilder(visitor.home().resolve("/me/profile"))
                        .header("X-Pegbar", "star")
                        .POST(HttpRequest.BodyPublishers.ofString("")))
                .status())
        .isEqualTo(403);
  }

  private HttpRequest.Builder star() {
    return HttpRequest.newBuilder(visitor.home().resolve(stage.at("/mine")))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString("session=" + ink.id() + "&on=true"));
  }

  @Test
  void onlyWhatIsPublicCanBeChosenAndSeen() {
    var secret = stage.talk("Secret");
    choose(visitor, secret);
    var elsewhere = new Stage(world, programme);
    choose(visitor, elsewhere.placed("Elsewhere", elsewhere.hall, "10:00"));

    assertThat(mine(visitor).text()).doesNotContain("Secret", "Elsewhere");
    assertThat(visitor.get(stage.at("/mine/add?session=" + secret.id())).status()).isEqualTo(404);
  }

  @Test
  void aPageThatDependsOnTheVisitorIsNeverKept() {
    choose(visitor, ink);
    var first = visitor.get(stage.at("/mine"));

    assertThat(first.header("ETag")).isEmpty();
    assertThat(first.header("Last-Modified")).isEmpty();
    assertThat(visitor.get(stage.at("/mine"), "If-None-Match", "*").status()).isEqualTo(200);
  }

  private org.jsoup.nodes.Document mine(Visitor who) {
    return who.get(stage.at("/mine")).page();
  }

  private void choose(Visitor who, Session session) {
    assertThat(who.post(stage.at("/mine"), Map.of("session", session.id())).location())
        .isEqualTo(stage.at("/mine"));
  }

  private void release() {
    publisher.release(stage.edition, Bilingual.empty(), "[test]");
  }
}
