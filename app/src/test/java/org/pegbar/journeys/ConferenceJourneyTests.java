// SPDX-License-Identifier: Apache-2.0
package org.pegbar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pegbar.access.Role;
import org.pegbar.edition.Edition;
import org.pegbar.testing.Mailbox;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Visitor;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** From tables to a published programme, and what a speaker and a visitor have of it. */
@PegbarTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConferenceJourneyTests {

  private static final String PEOPLE =
      """
      code,name,name_latin,name_order,email
      lin,林一舟,Lin Yizhou,family_first,lin.yizhou@people.example
      marie,Marie Duval,Marie Duval,given_first,marie.duval@people.example
      """;

  private static final String SESSIONS =
      """
      number,title_zh,title_en,abstract_zh,abstract_en,kind,minutes,language,audience,state,people
      1,水墨动画之后,After Ink Wash,水墨动画的传承与新路。,Where the ink-wash lineage goes.,talk,60,zh,60,confirmed,speaker:lin
      2,声音先行,Sound First,先有声音再有画面。,Pictures that follow their sound.,workshop,90,en,30,confirmed,speaker:marie
      3,逐帧,Frame by Frame,一帧一帧地看。,A master class.,masterclass,120,zh,40,tentative,speaker:lin
      """;

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
  void tablesBecomeAProgrammeThatSpeakersAndVisitorsHave() {
    var edition = world.edition();
    var venue = world.venue(edition, "campus");
    world.room(edition, venue, "hall", 300);
    world.room(edition, venue, "studio", 80);
    var owner = world.signedIn(edition, Role.OWNER);
    organise(edition, owner);
    claim(edition, owner);
    visit(edition);
  }

  private void organise(Edition edition, Visitor owner) {
    var page = window(owner, "zh").newPage();
    bringIn(page, edition, "people", PEOPLE);
    bringIn(page, edition, "sessions", SESSIONS);
    page.navigate(at(edition, "/desk/planning"));
    page.locator("#seconds").fill("2");
    page.locator("form .button-primary").click();
    page.locator("#latest").waitFor();
    page.navigate(at(edition, "/desk/releases"));
    Looks.at(page, "conference-zh-release");
    page.locator("form .button-primary").click();
    page.locator(".notice").first().waitFor();
    assertThat(world.visitor().get(at(edition, "/programme")).page().select("a[href*=/sessions/]"))
        .isNotEmpty();
  }

  private void bringIn(Page page, Edition edition, String kind, String table) {
    page.navigate(at(edition, "/desk/imports?kind=" + kind));
    var content = table.getBytes(StandardCharsets.UTF_8);
    page.locator("#file").setInputFiles(new FilePayload(kind + ".csv", "text/csv", content));
    Looks.at(page, "conference-zh-import-" + kind);
    page.locator("form .button-primary").first().click();
    page.waitForURL("**/desk/imports/*");
    Looks.at(page, "conference-zh-import-" + kind + "-columns");
    page.locator("form[action$='/columns'] .button-primary").click();
    page.waitForURL("**/check");
    Looks.at(page, "conference-zh-import-" + kind + "-check");
    page.locator("form[action$='/apply'] .button-primary").click();
    page.waitForURL("**/result");
    Looks.at(page, "conference-zh-import-" + kind + "-result");
  }

  private void claim(Edition edition, Visitor owner) {
    var person = personOf("lin.yizhou@people.example");
    var invited = owner.post(at(edition, "/desk/people/" + person + "/invite"), Map.of());
    assertThat(invited.status()).isEqualTo(302);
    var page = browsers.phone("zh");
    page.navigate(new Mailbox(world.jdbc(), "lin.yizhou@people.example").link());
    Looks.at(page, "conference-zh-phone-claim");
    page.locator("form[action^='/claim/'] .button-primary").click();
    page.waitForURL("**/me");
    assertThat(page.locator("h1").innerText()).contains("林一舟");
    Looks.at(page, "conference-zh-phone-me");
    var calendar = page.request().get(at(edition, "/people/" + person + ".ics?lang=zh"));
    assertThat(calendar.headers().get("content-type")).startsWith("text/calendar");
    assertThat(calendar.text())
        .contains("TZID=Asia/Shanghai", "水墨动画之后", "逐帧")
        .doesNotContain("声音先行");
  }

  private void visit(Edition edition) {
    search(edition, "zh", "shuimo", "水墨动画之后");
    search(edition, "zh", "水墨", "水墨动画之后");
    search(edition, "en", "ink wash", "After Ink Wash");
  }

  private void search(Edition edition, String language, String words, String title) {
    var page = browsers.phone(language);
    page.navigate(at(edition, "/"));
    Looks.at(page, "conference-" + language + "-phone-front");
    page.locator("input[type=search]").first().fill(words);
    page.locator("input[type=search]").first().press("Enter");
    page.waitForURL("**/search?*");
    page.locator(".results a").first().click();
    page.waitForURL("**/sessions/*");
    assertThat(page.locator("h1").innerText()).contains(title);
    Looks.at(page, "conference-" + language + "-phone-session");
    page.context().close();
  }

  private String personOf(String email) {
    return world
        .jdbc()
        .sql("select id from people.person where email = :email order by created_at desc limit 1")
        .param("email", email)
        .query((row, n) -> row.getString(1))
        .single();
  }

  private BrowserContext window(Visitor visitor, String language) {
    return browsers.window(visitor, language, 1440, 900);
  }

  private static String at(Edition edition, String path) {
    return "/e/" + edition.slug() + path;
  }
}
