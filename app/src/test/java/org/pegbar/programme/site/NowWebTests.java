// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Publisher;
import org.pegbar.programme.Session;
import org.pegbar.programme.Stage;
import org.pegbar.programme.publication.Publication;
import org.pegbar.programme.publication.Publications;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** What the foyer's screen shows before, during, between and after. */
@PegbarTest
class NowWebTests {

  @Autowired World world;
  @Autowired Programme programme;
  @Autowired Publisher publisher;
  @Autowired Publications publications;
  Stage stage;
  Session ink;
  Session paper;
  Publication publication;

  @BeforeEach
  void stage() {
    stage = new Stage(world, programme);
    ink = stage.placed("Ink", stage.hall, "10:00");
    paper = stage.placed("Paper", stage.hall, "11:30");
    stage.placed("Film", stage.cinema, "15:00");
    publisher.release(stage.edition, Bilingual.empty(), "[test]");
    publication = publications.newest(stage.edition.id()).orElseThrow();
  }

  @Test
  void whileASessionRunsItIsNowAndTheOneAfterItIsNext() {
    var page = at(stage.time("10:15"));

    assertThat(page.isToday()).isTrue();
    assertThat(titles(page)).containsExactly("nothing then Film", "Ink then Paper");
    assertThat(page.passed(page.lines().getLast().current().orElseThrow())).isEqualTo(25);
  }

  @Test
  void betweenSessionsNothingIsNowAndAtTheEndNothingIsLeft() {
    assertThat(titles(at(stage.time("11:00"))))
        .containsExactly("nothing then Film", "nothing then Paper");
    assertThat(titles(at(stage.time("11:30"))))
        .containsExactly("nothing then Film", "Paper then nothing");
    assertThat(titles(at(stage.time("16:00")))).isEmpty();
  }

  @Test
  void beforeTheEditionItsFirstDayIsShownAndAfterItItIsOver() {
    var before = at(stage.time("10:00").minus(30, ChronoUnit.DAYS));
    assertThat(before.isToday()).isFalse();
    assertThat(before.isOver()).isFalse();
    assertThat(titles(before)).containsExactly("nothing then Film", "nothing then Ink");
    assertThat(at(stage.time("10:00").plus(Duration.ofDays(9))).isOver()).isTrue();
  }

  @Test
  void aDoorShowsItsRoomAndAHouseItsVenue() {
    var now = stage.time("09:00");
    assertThat(titles(NowPage.of(site(now), "", stage.hall))).containsExactly("nothing then Ink");
    assertThat(titles(NowPage.of(site(now), stage.south, ""))).containsExactly("nothing then Film");
  }

  @Test
  void everybodyMaySeeItInBothLanguagesAndItIsNeverKept() {
    var reply = world.visitor().get(stage.at("/now"));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("ETag")).isEmpty();
    assertThat(reply.page().select(".foyer-note").text()).isEqualTo("It begins on Fri 4 Dec.");
    assertThat(reply.page().select(".foyer-next .lead-lang").eachText())
        .containsExactly("Film", "Ink");
    var zh = world.visitor().reading("zh").get(stage.at("/now")).page();
    assertThat(zh.select(".foyer-note").text()).isEqualTo("12月4日周五开始。");
  }

  private NowPage at(Instant now) {
    return NowPage.of(site(now), "", "");
  }

  private Site site(Instant now) {
    return new Site(publication, "https://pegbar.example", "/now", now);
  }

  private static List<String> titles(NowPage page) {
    return page.lines().stream()
        .map(line -> title(line.current()) + " then " + title(line.next()))
        .toList();
  }

  private static String title(
      Optional<org.pegbar.programme.publication.Published.Session> session) {
    return session.map(one -> one.title().en()).orElse("nothing");
  }
}
