// SPDX-License-Identifier: Apache-2.0
package org.pegbar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pegbar.access.Role;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Session;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The secretariat's day: the table, a session, the sheet by keyboard, the planner, the warnings.
 */
@PegbarTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskJourneyTests {

  @Autowired World world;
  @Autowired Programme programme;
  private Browsers browsers;

  @BeforeAll
  void open() {
    browsers = new Browsers(world.visitor().home());
  }

  @AfterAll
  void close() {
    browsers.close();
  }

  /**
   * The other two of four; in Chinese on a desk and in English on a phone: every page's journey.
   */
  @Test
  void everyPageOfTheProgrammesDeskIsSoundInEnglishOnADeskAndInChineseOnAPhone() {
    var scene = new DeskScene(world, programme);
    everyPage(scene, "en", 1440);
    everyPage(scene, "zh", 390);
  }

  private void everyPage(DeskScene scene, String language, int width) {
    var session = scene.sessions().get(5);
    var page = editor(scene, language, width).newPage();
    var name = "desk-" + language + "-" + width + "-";
    look(page, scene, "/desk/sessions", name + "sessions");
    look(page, scene, "/desk/sessions/" + session.id(), name + "session");
    look(page, scene, "/desk/sessions/" + session.id() + "/placement", name + "placement");
    look(page, scene, "/desk/sheet", name + "sheet");
    look(page, scene, "/desk/planning", name + "planning");
    look(page, scene, "/desk/disruption", name + "disruption");
    mend(page, scene, name + "disruption-mended");
    look(page, scene, "/desk/warnings", name + "warnings");
  }

  @Test
  void aSessionIsCarriedByKeyboardAndTakenBack() {
    var scene = new DeskScene(world, programme);
    var page = editor(scene, "en", 1440).newPage();
    page.navigate(at(scene, "/desk/sheet"));
    var cell = page.locator("#s-" + scene.sessions().get(1).id() + " a");
    cell.focus();
    for (var key : List.of("m", "ArrowDown", "ArrowDown", "ArrowDown")) {
      page.keyboard().press(key);
    }
    assertThat(page.locator("[data-announce]").innerText()).isEqualTo("Room lecture, 10:55");

    page.keyboard().press("Enter");
    page.waitForURL("**/desk/sheet?day=*&moved=*");

    assertThat(startOf(scene, 1)).isEqualTo(LocalTime.of(10, 55));
    Looks.at(page, "desk-en-1440-sheet-moved");
    page.getByText("Take back").click();
    page.waitForURL("**/desk/sheet?day=2037-12-04");
    assertThat(startOf(scene, 1)).isEqualTo(LocalTime.of(10, 40));
  }

  @Test
  void aDropThatCannotBeLeadsToTheReasons() {
    var scene = new DeskScene(world, programme);
    var page = editor(scene, "zh", 1440).newPage();
    page.navigate(at(scene, "/desk/sheet"));
    page.locator("#s-" + scene.sessions().get(2).id() + " a").focus();
    page.keyboard().press("m");
    page.keyboard().press("ArrowLeft");
    for (int i = 0; i < 12; i++) {
      page.keyboard().press("ArrowDown");
    }
    page.keyboard().press("Enter");
    page.waitForURL("**/placement?*");

    assertThat(page.locator(".problems li").first().innerText()).contains("版权怎么谈");
    assertThat(startOf(scene, 2)).isEqualTo(LocalTime.of(14, 0));
    Looks.at(page, "desk-zh-1440-placement-blocked");
  }

  @Test
  void thePlannerIsWatchedUntilItIsDone() {
    var scene = new DeskScene(world, programme);
    var page = editor(scene, "zh", 1440).newPage();
    page.navigate(at(scene, "/desk/planning"));
    page.locator("#seconds").fill("4");
    page.locator("form .button-primary").click();
    page.locator("peg-progress").waitFor();
    Looks.at(page, "desk-zh-1440-planning-running");
    page.locator("#latest").waitFor();

    assertThat(scene.sessions()).allMatch(one -> one.placement().isPresent());
    Looks.at(page, "desk-zh-1440-planning-done");
    var phone = editor(scene, "en", 390).newPage();
    look(phone, scene, "/desk/planning", "desk-en-390-planning-done");
    look(page, scene, "/desk/sheet", "desk-zh-1440-sheet-planned");
  }

  private BrowserContext editor(DeskScene scene, String language, int width) {
    var visitor = world.signedIn(scene.edition, Role.PROGRAMME_EDITOR);
    return browsers.window(visitor, language, width, width == 390 ? 844 : 900);
  }

  private static void look(Page page, DeskScene scene, String path, String name) {
    page.navigate(at(scene, path));
    Looks.at(page, name);
  }

  /** Loses the first room for the first day and looks at the ways to mend it. */
  private static void mend(Page page, DeskScene scene, String name) {
    page.navigate(at(scene, "/desk/disruption?kind=room-lost"));
    page.locator("form .button-primary").first().click();
    page.locator("#remedies").waitFor();
    Looks.at(page, name);
  }

  private static String at(DeskScene scene, String path) {
    return "/e/" + scene.edition.slug() + path;
  }

  private static LocalTime startOf(DeskScene scene, int index) {
    Session session = scene.sessions().get(index);
    return session.placement().orElseThrow().startsAt().atZone(scene.edition.zone()).toLocalTime();
  }
}
