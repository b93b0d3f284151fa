// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Session;
import org.pegbar.programme.Stage;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said of the places on the sheet while a session is carried over it. */
@PegbarTest
class ProspectWebTests {

  @Autowired World world;
  @Autowired Programme programme;
  Stage stage;

  @BeforeEach
  void stage() {
    stage = new Stage(world, programme);
  }

  @Test
  void whereItWouldClashIsBlockedAndWhereItRunsOverTheDayIsWarnedOf() {
    stage.placed("Ink", stage.hall, "10:00");
    var paper = stage.talk("Paper");

    var rooms = json("/desk/sheet/prospects?day=2037-12-04&session=" + paper.id());

    // rows of five minutes from 08:00; open 08:30 to 21:30; an hour long
    assertThat(rooms.get(stage.hall).toString())
        .isEqualTo(
            "[{\"row\":1,\"span\":6,\"level\":\"warn\"},"
                + "{\"row\":14,\"span\":23,\"level\":\"block\"},"
                + "{\"row\":152,\"span\":12,\"level\":\"warn\"}]");
    assertThat(rooms.get(stage.studio).toString())
        .isEqualTo(
            "[{\"row\":1,\"span\":6,\"level\":\"warn\"},"
                + "{\"row\":152,\"span\":12,\"level\":\"warn\"}]");
  }

  @Test
  void aSpeakersWayIsPartOfIt() {
    var lin = stage.person("林一");
    stage.placed("Ink", stage.cinema, "10:00", lin);
    var paper = stage.talk("Paper", lin);

    var rooms = json("/desk/sheet/prospects?day=2037-12-04&session=" + paper.id());

    // from 08:40, when an hour and the way of 25 minutes no longer fit before 10:00, to 11:20, when
    // he is not yet there
    assertThat(rooms.get(stage.hall).get(1).toString())
        .isEqualTo("{\"row\":9,\"span\":33,\"level\":\"block\"}");
  }

  @Test
  void theReasonsAreThoseOfTheDropInTheReadersLanguage() {
    stage.placed("Ink", stage.hall, "10:00");
    var paper = stage.talk("Paper");

    assertThat(reasons(paper, "10:30").toString())
        .contains("\"level\":\"block\"")
        .contains("Room 'Room hall' is taken by 'Ink', Fri 4 Dec 10:00–11:00.");
    assertThat(reasons(paper, "11:00").toString()).contains("\"reasons\":[]", "\"level\":\"\"");
    var zh =
        stage.editor().reading("zh").get(stage.at(reasonsOf(paper, stage.hall, "10:30"))).body();
    assertThat(zh).contains("会场“会场hall”已排“场次Ink”");
  }

  @Test
  void onlyWhoMayMoveSessionsIsTold() {
    var paper = stage.talk("Paper");
    var viewer = world.signedIn(stage.edition, Role.VIEWER);

    assertThat(viewer.get(stage.at(reasonsOf(paper, stage.hall, "10:30"))).status()).isEqualTo(403);
    var prospects = "/desk/sheet/prospects?day=2037-12-04&session=" + paper.id();
    assertThat(viewer.get(stage.at(prospects)).status()).isEqualTo(403);
    var other = new Stage(world, programme);
    assertThat(other.editor().get(other.at(prospects)).status()).isEqualTo(404);
    assertThat(stage.editor().get(stage.at(reasonsOf(paper, "nowhere", "10:30"))).status())
        .isEqualTo(404);
    assertThat(stage.editor().get(stage.at(reasonsOf(paper, stage.hall, "noon"))).status())
        .isEqualTo(400);
  }

  private JsonNode reasons(Session session, String clock) {
    return json(reasonsOf(session, stage.hall, clock));
  }

  private static String reasonsOf(Session session, String room, String clock) {
    return "/desk/sheet/reasons?session=%s&room=%s&start=2037-12-04T%s"
        .formatted(session.id(), room, clock);
  }

  private JsonNode json(String path) {
    return JsonMapper.shared().readTree(stage.editor().get(stage.at(path)).body());
  }
}
