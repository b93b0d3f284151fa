// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.closures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.planner.problem.Window;
import org.pegbar.programme.Drafts;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Stage;
import org.pegbar.programme.planning.PlanningProblem;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Visitor;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** Closing rooms and items over HTTP, and what a closure keeps out. */
@PegbarTest
class ClosureWebTests {

  @Autowired World world;
  @Autowired Programme programme;
  @Autowired Drafts drafts;
  Stage stage;
  Visitor manager;

  @BeforeEach
  void stage() {
    stage = new Stage(world, programme);
    manager = world.signedIn(stage.edition, Role.VENUE_MANAGER);
  }

  @Test
  void aClosedRoomIsListedRefusedToSessionsAndOpensAgain() {
    var ink = stage.talk("Ink");

    var saved = manager.post(stage.at("/desk/closures"), closure("room:" + stage.hall));

    assertThat(saved.status()).isEqualTo(302);
    var list = manager.get(saved.location()).page();
    assertThat(list.select(".notice").text()).isEqualTo("'Room hall' is closed for that time.");
    assertThat(list.select("tbody td").eachText().subList(0, 3))
        .containsExactly("2037-12-04 10:00", "2037-12-04 12:00", "Water damage");
    assertThat(place(ink.id(), "11:00"))
        .contains("Room 'Room hall' is taken by 'a closure', Fri 4 Dec 10:00–12:00.");
    var sheet = stage.editor().get(stage.at("/desk/sheet")).page();
    assertThat(sheet.select(".sheet-closed").eachText()).containsExactly("Closed: Water damage");

    var remove = list.select("form[action$=/remove]").attr("action");
    manager.post(remove, Map.of());

    assertThat(place(ink.id(), "11:00")).isEmpty();
    assertThat(stage.now(ink).placement()).isPresent();
  }

  @Test
  void whatIsInUseIsNotClosedAndItsSessionsAreNamed() {
    stage.placed("Ink", stage.hall, "11:30");

    var page = manager.post(stage.at("/desk/closures"), closure("room:" + stage.hall)).page();

    assertThat(page.select(".field-error").text())
        .isEqualTo(
            "In use at that time: Ink. Move it first, or say under Disruptions that it is lost.");
    assertThat(page.select("#reasonEn").attr("value")).isEqualTo("Water damage");
    assertThat(closures()).isEmpty();
  }

  @Test
  void closuresOfOneRoomThatOverlapBecomeOne() {
    manager.post(stage.at("/desk/closures"), closure("room:" + stage.hall));
    var later = closure("room:" + stage.hall);
    later.put("from", "11:00");
    later.put("to", "13:00");
    manager.post(stage.at("/desk/closures"), later);
    manager.post(stage.at("/desk/closures"), closure("room:" + stage.studio));

    assertThat(closures()).hasSize(2);
    assertThat(drafts.load(stage.edition).place().closuresOf("room", stage.hall))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.from()).isEqualTo(stage.time("10:00"));
          assertThat(one.to()).isEqualTo(stage.time("13:00"));
        });
  }

  @Test
  void thePlannerKeepsOutOfWhatIsClosed() {
    manager.post(stage.at("/desk/closures"), closure("room:" + stage.hall));

    var problem = PlanningProblem.of(drafts.load(stage.edition)).problem();

    int day = 24 * 60;
    assertThat(room(problem.rooms(), stage.hall))
        .containsExactly(
            new Window(8 * 60 + 30, 10 * 60), new Window(12 * 60, 2 * day + 21 * 60 + 30));
    assertThat(room(problem.rooms(), stage.studio)).isEmpty();
  }

  @Test
  void whatIsWrongIsSaidAtItsField() {
    var wrong = closure("room:nowhere");
    wrong.put("from", "noon");

    var page = manager.post(stage.at("/desk/closures"), wrong).page();

    assertThat(page.select("#what-notes .field-error").text())
        .isEqualTo("Choose a room or an item from the list.");
    assertThat(page.select("#from-notes .field-error").text()).contains("noon");
    assertThat(page.select("#from").attr("value")).isEqualTo("noon");
    assertThat(closures()).isEmpty();
  }

  @Test
  void onlyWhoEditsVenuesMayCloseAndOpen() {
    manager.post(stage.at("/desk/closures"), closure("room:" + stage.hall));
    var viewer = world.signedIn(stage.edition, Role.VIEWER);

    var list = viewer.get(stage.at("/desk/closures"));
    assertThat(list.status()).isEqualTo(200);
    assertThat(list.page().select("main form")).isEmpty();
    assertThat(viewer.post(stage.at("/desk/closures"), closure("room:" + stage.cinema)).status())
        .isEqualTo(403);
    assertThat(
            viewer
                .post(stage.at("/desk/closures/" + closures().getFirst() + "/remove"), Map.of())
                .status())
        .isEqualTo(403);
    assertThat(closures()).hasSize(1);
  }

  @Test
  void aClosureOfAnotherEditionStays() {
    manager.post(stage.at("/desk/closures"), closure("room:" + stage.hall));
    var other = new Stage(world, programme);
    var stranger = world.signedIn(other.edition, Role.VENUE_MANAGER);

    stranger.post(other.at("/desk/closures/" + closures().getFirst() + "/remove"), Map.of());
    stranger.post(other.at("/desk/closures"), closure("room:" + stage.studio));

    assertThat(closures()).hasSize(1);
  }

  private static List<Window> room(List<org.pegbar.planner.problem.Room> rooms, String id) {
    return rooms.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow().available();
  }

  private List<String> closures() {
    return drafts.load(stage.edition).place().closures().stream().map(one -> one.id()).toList();
  }

  /** What speaks against it; empty if it was placed. */
  private String place(String session, String start) {
    var fields =
        Map.of(
            "room",
            stage.hall,
            "day",
            stage.edition.firstDay().toString(),
            "start",
            start,
            "version",
            "1");
    var reply = stage.editor().post(stage.at("/desk/sessions/" + session + "/placement"), fields);
    return reply.status() == 302 ? "" : reply.page().select("main").text();
  }

  private Map<String, Object> closure(String what) {
    var day = stage.edition.firstDay().toString();
    return new HashMap<>(
        Map.of(
            "what", what,
            "fromDay", day,
            "from", "10:00",
            "toDay", day,
            "to", "12:00",
            "reasonZh", "漏水",
            "reasonEn", "Water damage"));
  }
}
