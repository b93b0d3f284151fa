// SPDX-License-Identifier: Apache-2.0
package org.pegbar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pegbar.access.Role;
import org.pegbar.programme.Placement;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Session;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** The sheet by mouse: drag, see what speaks against it, let go; to another day; from the side. */
@PegbarTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DragJourneyTests {

  private static final double HOUR = 12 * 8;

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

  @Test
  void aSessionIsDraggedPastAReasonToAFreePlace() {
    var scene = new DeskScene(world, programme);
    var page = sheet(scene);
    var talk = scene.sessions().get(1);
    var grip = lift(page, page.locator("#s-" + talk.id()));
    var hall = lane(page, 1);

    page.mouse().move(hall.x + 20, grip.y - HOUR);
    page.locator(".sheet-drop.is-block li").waitFor();
    assertThat(page.locator(".sheet-drop li").first().innerText()).contains("Opening ceremony");
    assertThat(page.locator(".sheet-shade.is-block").count()).isPositive();
    Looks.at(page, "drag-en-1440-blocked");

    page.mouse().move(hall.x + 20, grip.y - HOUR / 6);
    page.locator(".sheet-drop:not(.is-block)").waitFor();
    page.mouse().up();
    page.waitForURL("**/desk/sheet?day=*&moved=*");

    assertThat(startOf(scene, talk)).contains("2037-12-04T10:30");
    assertThat(roomOf(scene, talk)).isEqualTo(roomOf(scene, scene.sessions().getFirst()));
  }

  @Test
  void escapePutsBackAndAClickStillOpens() {
    var scene = new DeskScene(world, programme);
    var page = sheet(scene);
    var talk = scene.sessions().get(1);
    var cell = page.locator("#s-" + talk.id());
    var grip = lift(page, cell);
    page.mouse().move(grip.x, grip.y + HOUR);

    page.keyboard().press("Escape");
    page.mouse().up();

    assertThat(page.locator(".sheet-drop, .sheet-shade").count()).isZero();
    assertThat(startOf(scene, talk)).contains("2037-12-04T10:40");
    cell.locator("a").click();
    page.waitForURL("**/placement");
  }

  @Test
  void letGoOverAnotherDaysTabItKeepsItsTimeThere() {
    var scene = new DeskScene(world, programme);
    var page = sheet(scene);
    var talk = scene.sessions().get(1);
    lift(page, page.locator("#s-" + talk.id()));
    var tab = page.locator(".day-tab[data-day='2037-12-05']");

    over(page, tab.boundingBox());
    page.locator(".day-tab.is-target").waitFor();
    page.mouse().up();
    page.waitForURL("**/desk/sheet?day=2037-12-05&moved=*");

    assertThat(startOf(scene, talk)).contains("2037-12-05T10:40");
  }

  @Test
  void whatWaitsAtTheSideIsPlacedByMouseAndByKeyboard() {
    var scene = new DeskScene(world, programme);
    var page = sheet(scene);
    var first = scene.sessions().get(8);
    lift(page, page.locator("[data-session='" + first.id() + "']"));
    var hall = lane(page, 1);
    page.mouse().move(hall.x + 20, hall.y + 10 * HOUR);
    page.mouse().up();
    page.waitForURL("**/desk/sheet?day=*&moved=*");
    assertThat(startOf(scene, first)).contains("2037-12-04T18:00");

    var second = scene.sessions().get(9);
    page.locator("[data-session='" + second.id() + "'] a").focus();
    for (var key : new String[] {"m", "]", "PageDown", "PageDown", "Enter"}) {
      page.keyboard().press(key);
    }
    page.waitForURL("**/desk/sheet?day=2037-12-05&moved=*");
    assertThat(startOf(scene, second)).contains("2037-12-05T10:00");
  }

  @Test
  void whatOneEditorMovesTheOtherSeesWhileTheirOwnCarryWaits() {
    var scene = new DeskScene(world, programme);
    var page = sheet(scene);
    var other = sheet(scene);
    var talk = scene.sessions().get(1);
    var film = scene.sessions().get(4);
    lift(other, other.locator("#s-" + film.id()));

    page.locator("#s-" + talk.id() + " a").focus();
    for (var key : new String[] {"m", "ArrowUp", "ArrowUp", "Enter"}) {
      page.keyboard().press(key);
    }
    page.waitForURL("**/desk/sheet?day=*&moved=*");

    assertThat(other.locator(".sheet-drop").count()).isEqualTo(1);
    other.keyboard().press("Escape");
    other.mouse().up();
    other.locator("#s-" + talk.id() + "[data-start='2037-12-04T10:30']").waitFor();
    other
        .locator("#s-" + talk.id() + " input[name=version][value='2']")
        .waitFor(
            new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    lift(other, other.locator("#s-" + talk.id()));
    other.keyboard().press("Escape");
    other.mouse().up();
  }

  private Page sheet(DeskScene scene) {
    var visitor = world.signedIn(scene.edition, Role.PROGRAMME_EDITOR);
    var page = browsers.window(visitor, "en", 1440, 1600).newPage();
    page.navigate("/e/" + scene.edition.slug() + "/desk/sheet");
    return page;
  }

  /** Presses on the top left of something and begins to drag it; where the pointer is then. */
  private static BoundingBox lift(Page page, Locator what) {
    what.scrollIntoViewIfNeeded();
    var box = what.boundingBox();
    box.x += 20;
    box.y += 4;
    page.mouse().move(box.x, box.y);
    page.mouse().down();
    page.mouse().move(box.x + 8, box.y);
    page.locator(".sheet-drop").waitFor();
    return box;
  }

  private static void over(Page page, BoundingBox box) {
    page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
  }

  private static BoundingBox lane(Page page, int column) {
    return page.locator(".sheet-lane.c-" + column).boundingBox();
  }

  private static Session now(DeskScene scene, Session session) {
    return scene.sessions().stream()
        .filter(one -> one.id().equals(session.id()))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<String> startOf(DeskScene scene, Session session) {
    return now(scene, session)
        .placement()
        .map(Placement::startsAt)
        .map(at -> at.atZone(scene.edition.zone()))
        .map(ZonedDateTime::toLocalDateTime)
        .map(String::valueOf);
  }

  private static String roomOf(DeskScene scene, Session session) {
    return now(scene, session).placement().map(Placement::roomId).orElse("");
  }
}
