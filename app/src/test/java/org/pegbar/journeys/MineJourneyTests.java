// SPDX-License-Identifier: Apache-2.0
package org.pegbar.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pegbar.database.Actor;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Publisher;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** A visitor on a phone stars sessions, finds them again, and looks at the foyer's screen. */
@PegbarTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MineJourneyTests {

  @Autowired World world;
  @Autowired Programme programme;
  @Autowired Publisher publisher;
  private Browsers browsers;
  private DeskScene scene;

  @BeforeAll
  void open() {
    browsers = new Browsers(world.visitor().home());
    scene = new DeskScene(world, programme);
    new Actor("[test]", "journey")
        .run(() -> publisher.release(scene.edition, new Bilingual("首次发布", "First"), "[test]"));
  }

  @AfterAll
  void close() {
    browsers.close();
  }

  @Test
  void starsAreKeptWithoutAnAccount() {
    for (var language : List.of("zh", "en")) {
      var page = browsers.phone(language);
      page.navigate("/e/" + scene.edition.slug() + "/programme");
      var stars = page.locator("peg-star button");
      for (int i : new int[] {0, 2}) {
        var saved =
            page.waitForResponse(
                reply -> reply.request().method().equals("POST"), () -> stars.nth(i).click());
        assertThat(saved.status()).isEqualTo(302);
      }
      assertThat(stars.nth(0)).hasAttribute("aria-pressed", "true");
      assertThat(stars.nth(1)).hasAttribute("aria-pressed", "false");
      Looks.at(page, "mine-" + language + "-390-starred");

      page.reload();
      assertThat(stars.nth(2)).hasAttribute("aria-pressed", "true");
      page.navigate("/e/" + scene.edition.slug() + "/mine");
      assertThat(page.locator(".session-card")).hasCount(2);
      Looks.at(page, "mine-" + language + "-390");

      page.waitForResponse(
          reply -> reply.request().method().equals("POST"),
          () -> page.locator("peg-star button").first().click());
      page.reload();
      assertThat(page.locator(".session-card")).hasCount(1);
    }
  }

  @Test
  void aStarThatTheServerDoesNotHaveGoesOutAgain() {
    var page = browsers.phone("en");
    page.navigate("/e/" + scene.edition.slug() + "/programme");
    page.context().setOffline(true);

    page.locator("peg-star button").first().click();

    assertThat(page.locator("peg-star button").first()).hasAttribute("aria-pressed", "false");
  }

  @Test
  void theFoyersScreenStaysWithoutANet() {
    var window = browsers.window("zh", 1920, 1080);
    var page = window.newPage();
    page.clock().install();
    page.navigate("/e/" + scene.edition.slug() + "/now");
    Looks.at(page, "now-zh-1920");
    window.setOffline(true);

    page.clock().runFor(31_000);

    assertThat(page.locator(".stale")).containsText("目前网络不通");
    assertThat(page.locator(".foyer-line")).hasCount(5);
    window.setOffline(false);
    page.clock().runFor(31_000);
    assertThat(page.locator(".stale")).hasCount(0);
    window.close();
  }
}
