// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pegbar.access.Role;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Publisher;
import org.pegbar.programme.Session;
import org.pegbar.programme.Stage;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Visitor;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class SiteWebTests {

  @Autowired World world;
  @Autowired Programme programme;
  @Autowired Publisher publisher;

  private Stage stage;
  private Visitor visitor;

  @BeforeEach
  void setTheStage() {
    stage = new Stage(world, programme);
    visitor = world.visitor();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyPageOfAReleaseIsThereInBothLanguages(String language) {
    var lin = stage.person("林晓");
    var session = stage.placed("Peg bars", stage.hall, "10:00", lin);
    release();
    visitor.reading(language);

    for (var path : pages(session, lin)) {
      var reply = visitor.get(path);
      assertThat(reply.status()).as(path).isEqualTo(200);
      var page = reply.page();
      assertThat(page.select("html").attr("lang")).startsWith(language);
      assertThat(page.select("h1")).as(path).hasSize(1);
      assertThat(page.select("link[rel=alternate][type]").eachAttr("type"))
          .as(path)
          .contains("text/calendar", "application/xml", "application/json");
      assertThat(page.select("link[title=frab XML]").attr("href"))
          .isEqualTo(stage.at("/programme.xml"));
      assertThat(page.select("link[hreflang]").eachAttr("hreflang"))
          .containsExactly("zh-Hans", "en", "x-default");
    }
    var card = visitor.get(stage.at("/programme")).page().select(".session-card").text();
    assertThat(card).contains("Peg bars", "场次Peg bars", "10:00–11:00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/programme", "/people", "/venues", "/search?q=x", "/changes"})
  void beforeTheFirstReleaseEveryPageSaysKindlyThatItIsSoon(String below) {
    stage.placed("Not yet", stage.hall, "10:00");

    var reply = visitor.get(stage.at(below));

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body()).doesNotContain("Not yet");
  }

  @Test
  void whatIsNotReleasedIsNotThere() {
    release(stage.placed("First", stage.hall, "09:00"));
    var second = stage.placed("Second", stage.hall, "11:00");

    assertThat(visitor.get(stage.at("/programme")).body()).doesNotContain("Second");
    assertThat(visitor.get(stage.at("/sessions/" + second.id())).status()).isEqualTo(404);
    assertThat(visitor.get(stage.at("/programme?draft=1")).body()).doesNotContain("Second");
    var draft = stage.editor().get(stage.at("/programme?draft=1"));
    assertThat(draft.page().select(".session-card")).hasSize(2);
    assertThat(draft.page().select(".notice-draft")).hasSize(1);
  }

  @Test
  void aSessionThatIsTakenOutIsGoneAndSaysSince() {
    var session = stage.placed("Short", stage.hall, "09:00");
    release(stage.placed("Other", stage.hall, "12:00"));
    cancel(session);
    release();

    var gone = visitor.get(stage.at("/sessions/" + session.id()));

    assertThat(gone.status()).isEqualTo(410);
    assertThat(gone.page().select("main").text()).contains("cancelled", "version 2");
    assertThat(visitor.get(stage.at("/changes")).page().select(".changelog").text())
        .contains("Short");
  }

  @Test
  void aPersonWhoWasMergedIsFoundUnderTheOldAddress() {
    var kept = stage.person("陈一帆");
    stage.placed("Talk", stage.hall, "09:00", kept);
    release();
    world
        .jdbc()
        .sql("insert into people.merged (old_id, person_id, record) values ('old', ?, '{}')")
        .param(kept)
        .update();

    assertThat(visitor.get(stage.at("/people/old")).location())
        .isEqualTo(stage.at("/people/" + kept));
    assertThat(visitor.get(stage.at("/people/nobody")).status()).isEqualTo(404);
  }

  @Test
  void aPageThatHasNotChangedIsNotSentAgain() {
    release(stage.placed("One", stage.hall, "09:00"));
    var first = visitor.get(stage.at("/programme"));

    assertThat(first.header("Last-Modified")).isNotEmpty();
    var again = visitor.get(stage.at("/programme"), "If-None-Match", first.header("ETag"));
    assertThat(again.status()).isEqualTo(304);
    visitor.reading("zh");
    assertThat(visitor.get(stage.at("/programme"), "If-None-Match", first.header("ETag")).status())
        .isEqualTo(200);
    visitor.reading("en");
    release(stage.placed("Two", stage.hall, "11:00"));
    assertThat(visitor.get(stage.at("/programme"), "If-None-Match", first.header("ETag")).status())
        .isEqualTo(200);
  }

  @Test
  void theProgrammeCanBeNarrowed() {
    stage.placed("In the hall", stage.hall, "09:00");
    stage.placed("In the studio", stage.studio, "09:00");
    release();

    var hall = visitor.get(stage.at("/programme?room=" + stage.hall)).page();
    assertThat(hall.select(".session-title").eachText())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("In the hall");
    assertThat(visitor.get(stage.at("/programme?kind=forum")).page().select(".empty")).hasSize(1);
    assertThat(visitor.get(stage.at("/programme?day=1999-01-01&track=x%27%3Cy")).status())
        .isEqualTo(200);
    var sheet = visitor.get(stage.at("/programme?view=sheet")).page();
    assertThat(sheet.select(".sheet-cell").eachAttr("class"))
        .containsExactlyInAnyOrder(
            "sheet-cell is-confirmed r-7 s-12 c-1", "sheet-cell is-confirmed r-7 s-12 c-2");
  }

  @Test
  void nothingHiddenIsEverInAPublicReply() {
    var lin = stage.person("林晓");
    var session = stage.placed("Open", stage.hall, "10:00", lin);
    stage.talk("An idea without place");
    release();
    var before = bodies(session, lin);

    changeEverythingHidden(lin);
    world
        .jdbc()
        .sql("delete from programme.release where edition_id = ?")
        .param(stage.edition.id().value())
        .update();
    release();

    assertThat(bodies(session, lin)).isEqualTo(before);
  }

  @Test
  void aConsentThatIsTakenBackCountsAtOnce() {
    var lin = stage.person("林晓");
    stage.placed("Talk", stage.hall, "10:00", lin);
    world
        .jdbc()
        .sql("update people.person set biography_en = 'Carves puppets.' where id = ?")
        .param(lin)
        .update();
    consent(lin, true);
    release();
    var first = visitor.get(stage.at("/people/" + lin));
    assertThat(first.body()).contains("Carves puppets.");
    assertThat(visitor.get(stage.at("/search?q=carve")).page().select(".results li")).hasSize(1);

    consent(lin, false);

    var now = visitor.get(stage.at("/people/" + lin), "If-None-Match", first.header("ETag"));
    assertThat(now.status()).isEqualTo(200);
    assertThat(now.body()).contains("Latin 林晓").doesNotContain("Carves puppets.");
    assertThat(visitor.get(stage.at("/search?q=carve")).page().select(".results li")).isEmpty();
  }

  private void consent(String person, boolean given) {
    world
        .jdbc()
        .sql(
            """
            insert into people.consent (edition_id, person_id, purpose, given)
            values (:edition, :person, 'publish_profile', :given)
            on conflict (edition_id, person_id, purpose) do update set given = :given
            """)
        .param("edition", stage.edition.id().value())
        .param("person", person)
        .param("given", given)
        .update();
  }

  @Test
  void markupInATitleStaysText() {
    var nasty = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;";
    var session = stage.placed(nasty, stage.hall, "10:00", stage.person("<b>Ann</b>"));
    release();

    for (var path :
        List.of(
            "/",
            "/programme",
            "/sessions/" + session.id(),
            "/people",
            "/changes",
            "/search?q=script",
            "/programme?view=sheet")) {
      var page = visitor.get(stage.at(path)).page();
      assertThat(page.select("img[src=x], main b:not(.day-tab-number)")).as(path).isEmpty();
      assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
          .as(path)
          .isEmpty();
    }
    var data =
        visitor
            .get(stage.at("/sessions/" + session.id()))
            .page()
            .select("script[type=application/ld+json]");
    assertThat(
            new tools.jackson.databind.json.JsonMapper()
                .readTree(data.html())
                .path("name")
                .asString())
        .isEqualTo(nasty);
    assertThat(
            new tools.jackson.databind.json.JsonMapper()
                .readTree(visitor.get(stage.at("/programme.json")).body())
                .findValue("title")
                .asString())
        .isEqualTo("Test conference");
  }

  @Test
  void whoeverIsSignedInSeesThePublicSiteToo() {
    release(stage.placed("One", stage.hall, "09:00"));
    var reader = world.signedIn(stage.edition, Role.VIEWER);

    var reply = reader.get(stage.at("/programme"));

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("ETag")).isEmpty();
  }

  private List<String> pages(Session session, String person) {
    return List.of(
            "/",
            "/programme",
            "/programme?view=sheet",
            "/sessions/" + session.id(),
            "/people",
            "/people/" + person,
            "/rooms",
            "/rooms/" + stage.hall,
            "/venues",
            "/search?q=peg",
            "/changes")
        .stream()
        .map(stage::at)
        .toList();
  }

  private List<String> bodies(Session session, String person) {
    var below =
        List.of(
            "/programme.xml",
            "/programme.json",
            "/search?q=lin",
            "/search?q=Hidden",
            "/search?q=idea",
            "/people/" + person + "/photo");
    return java.util.stream.Stream.concat(
            pages(session, person).stream(), below.stream().map(stage::at))
        .map(path -> visitor.get(path).body().replaceAll("\\d\\d:\\d\\d</a>", "</a>"))
        .toList();
  }

  /** Each field that is nobody's business, of a person without consents and of the draft. */
  private void changeEverythingHidden(String person) {
    var jdbc = world.jdbc();
    jdbc.sql(
            """
            update people.person set email = 'hidden@example.org', biography_zh = '隐藏', biography_en = 'Hidden',
              languages = '{fr,de}', photo_file_id = 'hidden-photo', version = version + 1 where id = ?
            """)
        .param(person)
        .update();
    jdbc.sql("insert into people.access_need values (?, ?, '隐藏', 'Hidden')")
        .params(stage.edition.id().value(), person)
        .update();
    jdbc.sql(
            "insert into people.organisation (id, code, name_zh, name_en, kind) values ('h' || ?, 'h' || ?, '隐藏', 'Hidden', 'press')")
        .params(person, person)
        .update();
    jdbc.sql("insert into people.affiliation values (?, 'h' || ?, '隐藏', 'Hidden', 1)")
        .params(person, person)
        .update();
    jdbc.sql("insert into people.availability values (?, ?, tstzrange('2037-12-04', '2037-12-09'))")
        .params(stage.edition.id().value(), person)
        .update();
    jdbc.sql(
            """
            update programme.session set audience = audience + 77, pinned = starts_at is not null,
              version = version + 1, equipment = '{piano}' where edition_id = ?
            """)
        .param(stage.edition.id().value())
        .update();
    jdbc.sql(
            "update programme.session set title_zh = '隐藏', title_en = 'Hidden' where edition_id = ? and starts_at is null")
        .param(stage.edition.id().value())
        .update();
    jdbc.sql("update edition.room set turnaround_minutes = 10, version = 9 where edition_id = ?")
        .param(stage.edition.id().value())
        .update();
  }

  private void cancel(Session session) {
    world
        .jdbc()
        .sql("update programme.session set state = 'cancelled' where id = ?")
        .param(session.id())
        .update();
  }

  private void release(Session... made) {
    assertThat(publisher.release(stage.edition, Bilingual.empty(), "[test]")).isNotEmpty();
  }
}
