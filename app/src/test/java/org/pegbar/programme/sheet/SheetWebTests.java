// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.programme.Placement;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Session;
import org.pegbar.programme.Stage;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Queries;
import org.pegbar.testing.Reply;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class SheetWebTests {

  @Autowired World world;
  @Autowired Programme programme;
  Stage stage;

  @BeforeEach
  void stage() {
    stage = new Stage(world, programme);
  }

  @Test
  void aSessionLiesInItsRoomsColumnAtItsMinute() {
    var session = stage.placed("Ink", stage.studio, "09:40", stage.person("林一"));
    stage.talk("Paper");

    var page = stage.editor().get(stage.at("/desk/sheet")).page();

    var cell = page.select("#s-" + session.id());
    int column = page.select(".sheet-room").eachAttr("data-room").indexOf(stage.studio) + 1;
    assertThat(page.select("peg-grid").attr("day-start")).isEqualTo("2037-12-04T08:00");
    assertThat(cell.attr("class")).isEqualTo("sheet-cell is-confirmed c-" + column + " r-21 s-12");
    assertThat(cell.text()).isEqualTo("Ink 09:40–10:40 Confirmed Latin 林一");
    assertThat(page.select(".sheet-side li a").eachText()).containsExactly("Paper");
    assertThat(page.select("[style]")).isEmpty();
  }

  @Test
  void aDropMovesTheSessionAndIsTakenBack() {
    var session = stage.placed("Ink", stage.hall, "10:00");
    var editor = stage.editor();

    var moved = drop(editor, session, stage.cinema, "2037-12-04T11:05");

    assertThat(moved.location())
        .isEqualTo(stage.at("/desk/sheet?day=2037-12-04&moved=" + session.id()));
    assertThat(stage.now(session).placement())
        .contains(new Placement(stage.cinema, stage.time("11:05"), false, false));
    assertThat(
            editor.get(moved.location()).page().select(".undo input[name=move]").eachAttr("value"))
        .containsExactly(
            session.id() + ":2:" + stage.hall + ":" + stage.time("10:00").getEpochSecond() + ":");
  }

  @Test
  void aDropThatClashesLeadsToTheReasonsWithThePlaceKept() {
    stage.placed("Ink", stage.hall, "10:00");
    var other = stage.placed("Paper", stage.studio, "10:00");
    var editor = stage.editor();

    var refused = drop(editor, other, stage.hall, "2037-12-04T10:30");

    var page = editor.get(refused.location()).page();
    assertThat(page.select(".problems li").text())
        .isEqualTo(
            "Room 'Room hall' is taken by 'Ink', Fri 4 Dec 10:00–11:00. Choose another time or room"
                + " for 'Paper'.");
    assertThat(page.select("#start").attr("value")).isEqualTo("10:30");
    assertThat(stage.now(other).placement()).isEqualTo(other.placement());
  }

  @Test
  void aStaleDropMovesNothing() {
    var session = stage.placed("Ink", stage.hall, "10:00");
    var editor = stage.editor();
    drop(editor, session, stage.hall, "2037-12-04T12:00");

    drop(editor, session, stage.hall, "2037-12-04T13:00");

    assertThat(stage.now(session).placement().map(Placement::startsAt))
        .contains(stage.time("12:00"));
  }

  @Test
  void nonsenseMovesNothingAndSaysSo() {
    var session = stage.placed("Ink", stage.hall, "10:00");
    var editor = stage.editor();
    var answer = drop(editor, session, "no-such-room", "yesterday");
    assertThat(editor.get(answer.location()).page().select(".notice").text())
        .isEqualTo("There is no such room or time. Nothing was moved.");
  }

  @Test
  void aViewerSeesTheSheetAndCannotDrop() {
    var session = stage.placed("Ink", stage.hall, "10:00");
    var viewer = world.signedIn(stage.edition, Role.VIEWER);
    assertThat(viewer.get(stage.at("/desk/sheet")).page().select(".sheet-cell form")).isEmpty();
    assertThat(drop(viewer, session, stage.hall, "2037-12-04T12:00").status()).isEqualTo(403);
  }

  @Test
  void theSheetTakesAsManyQueriesForThreeSessionsAsForOne() {
    stage.placed("One", stage.hall, "10:00");
    var viewer = world.signedIn(stage.edition, Role.VIEWER);
    Runnable look = () -> viewer.get(stage.at("/desk/sheet"));
    look.run();
    var atOne = Queries.during("programme", look);
    stage.placed("Two", stage.hall, "11:00");
    stage.placed("Three", stage.hall, "12:00");
    assertThat(Queries.during("programme", look)).hasSameSizeAs(atOne);
  }

  private Reply drop(
      org.pegbar.testing.Visitor editor, Session session, String room, String start) {
    return editor.post(
        stage.at("/desk/sheet/move"),
        Map.of("session", session.id(), "version", "1", "room", room, "start", start));
  }
}
