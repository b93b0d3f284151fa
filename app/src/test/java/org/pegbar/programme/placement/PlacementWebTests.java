// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.edition.Equipment;
import org.pegbar.programme.Placement;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Session;
import org.pegbar.programme.Stage;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Reply;
import org.pegbar.testing.Visitor;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class PlacementWebTests {

  @Autowired World world;
  @Autowired Programme programme;
  Stage stage;
  Visitor editor;

  @BeforeEach
  void stage() {
    stage = new Stage(world, programme);
    editor = stage.editor();
  }

  @Test
  void everyReasonIsToldAtOnceWithNamesAndTimes() {
    var lin = stage.person("林一");
    stage.placed("Ink", stage.hall, "10:00", lin);
    stage.placed("Film", stage.cinema, "11:00");
    var talk = stage.talk("Paper", lin);

    var page = place(talk, stage.cinema, "11:10", Map.of("act", "check")).page();

    assertThat(page.select(".problems li").eachText())
        .containsExactly(
            "Latin 林一 cannot get from 'Venue north' to 'Venue south' in time: 25 minutes needed, 10"
                + " available between 'Ink' and 'Paper'.",
            "Room 'Room cinema' is taken by 'Film', Fri 4 Dec 11:00–12:00. Choose another time or room"
                + " for 'Paper'.");
    assertThat(place(talk, stage.cinema, "11:10", Map.of("accepted", "yes")).status())
        .isEqualTo(200);
    assertThat(stage.now(talk).placement()).isEmpty();
  }

  @Test
  void whatTheClockDoesNotInsistOnIsSavedWithATick() {
    var big = stage.expecting("Opening", 220, Equipment.DCP);

    var asked = place(big, stage.cinema, "22:00", Map.of());

    assertThat(asked.page().select(".problems.warnings li").eachText())
        .containsExactly(
            "Room 'Room cinema' holds 200, but 'Opening' expects 220. No room here is large enough.",
            "Room 'Room cinema' lacks what 'Opening' needs: DCP.",
            "'Opening' takes place Fri 4 Dec 22:00–23:00, outside the opening hours 08:30–21:30.");
    assertThat(stage.now(big).placement()).isEmpty();
    var saved = place(big, stage.cinema, "22:00", Map.of("accepted", "yes", "pinned", "yes"));
    assertThat(saved.status()).isEqualTo(302);
    assertThat(stage.now(big).placement())
        .contains(new Placement(stage.cinema, stage.time("22:00"), true, false));
  }

  @Test
  void aRoomThatIsLargeEnoughIsNamed() {
    var big = stage.expecting("Opening", 100);
    assertThat(
            place(big, stage.studio, "10:00", Map.of("act", "check"))
                .page()
                .select(".problems li")
                .text())
        .isEqualTo(
            "Room 'Room studio' holds 60, but 'Opening' expects 100. Maybe move it to 'Room cinema'"
                + " (200).");
  }

  @Test
  void somebodyWhoIsAwayIsNamedWithTheTimesWhenTheyAreThere() {
    var lin = stage.person("林一");
    world
        .jdbc()
        .sql(
            "insert into people.availability values (?, ?, '[2037-12-05 01:00+00, 2037-12-05 09:00+00)')")
        .params(stage.edition.id().value(), lin)
        .update();
    var talk = stage.talk("Ink", lin);
    assertThat(
            place(talk, stage.hall, "10:00", Map.of("act", "check"))
                .page()
                .select(".problems li")
                .text())
        .isEqualTo(
            "Latin 林一 is away during 'Ink', Fri 4 Dec 10:00–11:00. There only: Sat 5 Dec"
                + " 09:00–17:00.");
  }

  @Test
  void theLastChangeIsTakenBack() {
    var talk = stage.placed("Ink", stage.hall, "10:00");
    var saved = place(talk, stage.studio, "12:00", Map.of());
    var page = editor.get(saved.location()).page();

    var undone = post(page.selectFirst("form.undo"));

    assertThat(undone.location()).isEqualTo(stage.at("/desk/sessions/" + talk.id() + "/placement"));
    assertThat(stage.now(talk).placement()).isEqualTo(talk.placement());
  }

  @Test
  void aChangeThatSomebodyBuiltUponIsNotTakenBack() {
    var talk = stage.placed("Ink", stage.hall, "10:00");
    var saved = place(talk, stage.studio, "12:00", Map.of());
    var page = editor.get(saved.location()).page();
    stage.placed("Paper", stage.hall, "10:30");

    post(page.selectFirst("form.undo"));

    assertThat(stage.now(talk).placement().map(Placement::roomId)).contains(stage.studio);
  }

  @Test
  void twoSessionsChangePlacesAndBack() {
    var one = stage.placed("Ink", stage.hall, "10:00");
    var other = stage.placed("Paper", stage.studio, "14:00");

    var swapped =
        editor.post(
            stage.at("/desk/sessions/" + one.id() + "/placement/swap"),
            Map.of("other", other.id()));

    assertThat(stage.now(one).placement()).isEqualTo(other.placement());
    assertThat(stage.now(other).placement()).isEqualTo(one.placement());
    post(editor.get(swapped.location()).page().selectFirst("form.undo"));
    assertThat(stage.now(one).placement()).isEqualTo(one.placement());
  }

  @Test
  void aSwapThatPutsSomebodyInTwoPlacesIsRefusedWithTheReason() {
    var lin = stage.person("林一");
    var one = stage.placed("Ink", stage.hall, "10:00", lin);
    var other = stage.placed("Paper", stage.studio, "14:00");
    stage.placed("Film", stage.cinema, "14:30", lin);

    var refused =
        editor.post(
            stage.at("/desk/sessions/" + one.id() + "/placement/swap"),
            Map.of("other", other.id()));

    assertThat(refused.page().select(".problems li").eachText())
        .contains("Latin 林一 is in 'Film', Fri 4 Dec 14:30–15:30, and cannot be in 'Ink' as well.");
    assertThat(stage.now(one).placement()).isEqualTo(one.placement());
  }

  @Test
  void theBestPlacesAreFreeAndOneClickAway() {
    var lin = stage.person("林一");
    stage.placed("Ink", stage.hall, "08:30", lin);
    var talk = stage.talk("Paper", lin);
    var page = editor.get(stage.at("/desk/sessions/" + talk.id() + "/placement")).page();
    assertThat(page.select("aside ol li")).hasSize(5);

    var placed = post(page.selectFirst("aside ol form"));

    assertThat(placed.status()).isEqualTo(302);
    assertThat(stage.now(talk).placement()).isPresent();
  }

  @Test
  void itIsTakenOutOfItsPlace() {
    var talk = stage.placed("Ink", stage.hall, "10:00");
    editor.post(
        stage.at("/desk/sessions/" + talk.id() + "/placement/remove"), Map.of("version", "1"));
    assertThat(stage.now(talk).placement()).isEqualTo(Optional.empty());
    assertThat(
            editor
                .post(
                    stage.at("/desk/sessions/" + talk.id() + "/placement/remove"),
                    Map.of("version", "1"))
                .status())
        .isEqualTo(302);
    assertThat(stage.now(talk).version()).isEqualTo(2);
  }

  @Test
  void aPlaceTypedUponAnOldVersionIsNotSaved() {
    var talk = stage.talk("Ink");
    place(talk, stage.hall, "10:00", Map.of());
    var overtaken = place(talk, stage.hall, "12:00", Map.of());
    assertThat(overtaken.page().select(".problems").text()).contains("Somebody else has changed");
    assertThat(stage.now(talk).placement().map(Placement::startsAt)).contains(stage.time("10:00"));
  }

  @Test
  void aViewerMovesNothing() {
    var talk = stage.talk("Ink");
    editor = world.signedIn(stage.edition, Role.VIEWER);
    assertThat(place(talk, stage.hall, "10:00", Map.of()).status()).isEqualTo(403);
    assertThat(
            editor
                .post(stage.at("/desk/placements/undo"), Map.of("move", talk.id() + ":1"))
                .status())
        .isEqualTo(403);
  }

  private Reply place(Session session, String room, String clock, Map<String, String> more) {
    var fields = new HashMap<String, Object>(more);
    fields.put("room", room);
    fields.put("day", "2037-12-04");
    fields.put("start", clock);
    fields.put("version", String.valueOf(session.version()));
    return editor.post(stage.at("/desk/sessions/" + session.id() + "/placement"), fields);
  }

  private Reply post(@org.jspecify.annotations.Nullable Element form) {
    assertThat(form).isNotNull();
    var fields = new HashMap<String, Object>();
    for (var input : java.util.Objects.requireNonNull(form).select("input[name]")) {
      fields.merge(
          input.attr("name"),
          java.util.List.of(input.attr("value")),
          (a, b) -> {
            var all = new java.util.ArrayList<Object>((java.util.List<?>) a);
            all.addAll((java.util.List<?>) b);
            return all;
          });
    }
    fields.remove("_csrf");
    return editor.post(form.attr("action"), fields);
  }
}
