// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.disruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.edition.Editions;
import org.pegbar.edition.Equipment;
import org.pegbar.edition.Place;
import org.pegbar.people.People;
import org.pegbar.people.Window;
import org.pegbar.programme.Move;
import org.pegbar.programme.Moving;
import org.pegbar.programme.Placement;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Session;
import org.pegbar.programme.SessionState;
import org.pegbar.programme.Stage;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Reply;
import org.pegbar.testing.Visitor;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** Saying what broke, seeing the ways to mend it, accepting one and taking it back, over HTTP. */
@PegbarTest
class DisruptionWebTests {

  @Autowired World world;
  @Autowired Programme programme;
  @Autowired Moving moving;
  @Autowired People people;
  @Autowired Editions editions;
  Stage stage;
  Visitor editor;

  @BeforeEach
  void stage() {
    stage = new Stage(world, programme);
    editor = stage.editor();
  }

  @Test
  void aLostRoomIsMendedInOneActAndTakenBack() {
    var lin = stage.person("林一");
    var ink = stage.placed("Ink", stage.hall, "10:00", lin);
    var paper = stage.placed("Paper", stage.hall, "11:00", lin);
    var film = stage.placed("Film", stage.cinema, "15:00");

    var page = ask(lasting("room-lost", stage.hall)).page();

    assertThat(page.select("#remedy-0").text()).isEqualTo("2 sessions move, 1 person to tell");
    assertThat(page.select("article:has(#remedy-0)").text())
        .contains("Proven: fewer moves are impossible.")
        .contains("Fri 4 Dec 10:00, Room hall")
        .contains("Latin 林一");
    assertThat(stage.now(ink).placement()).isEqualTo(ink.placement());

    var accepted = accept(page);

    assertThat(accepted.status()).isEqualTo(302);
    assertThat(List.of(room(ink), room(paper))).doesNotContain(stage.hall);
    assertThat(stage.now(film).version()).isEqualTo(film.version());
    var after = editor.get(accepted.location()).page();
    assertThat(after.select(".notice").text())
        .contains("2 sessions have moved in the draft, and what happened is noted.");
    assertThat(stage.talk("Later").placement()).isEmpty();
    assertThat(closures()).containsExactly("room " + stage.hall + " 08:30–21:30");
    var undo = new HashMap<String, Object>();
    undo.put("move", after.select("form.undo input[name=move]").eachAttr("value"));
    undo.put("back", stage.at("/desk/disruption"));
    assertThat(editor.post(stage.at("/desk/placements/undo"), undo).location())
        .isEqualTo(stage.at("/desk/disruption"));
    assertThat(stage.now(ink).placement()).isEqualTo(ink.placement());
    assertThat(stage.now(paper).placement()).isEqualTo(paper.placement());
    assertThat(closures()).isEmpty();
  }

  @Test
  void somebodyWhoComesLateMovesAloneAndAPinIsKept() {
    var lin = stage.person("林一");
    var ink = stage.placed("Ink", stage.hall, "10:00", lin);
    var other = stage.placed("Paper", stage.hall, "11:30");
    pin(other, stage.hall, "11:30");
    var late = lasting("person-away", lin);
    late.put("to", "11:00");

    var page = ask(late).page();
    assertThat(page.select("#remedy-0").text()).isEqualTo("1 session moves, 1 person to tell");
    accept(page);

    assertThat(stage.now(ink).placement().map(Placement::startsAt).orElseThrow())
        .isAfterOrEqualTo(stage.time("11:00"));
    assertThat(stage.now(other).placement())
        .contains(new Placement(stage.hall, stage.time("11:30"), true, false));
  }

  @Test
  void aSessionThatCannotBePlacedAnyMoreIsExplainedInBothLanguages() {
    var huge = stage.expecting("Opening", 280);
    moving.move(
        stage.edition.id(),
        List.of(
            Move.of(
                huge, Optional.of(new Placement(stage.hall, stage.time("10:00"), false, false)))));
    var longer = new HashMap<String, Object>(Map.of("kind", "longer", "subject", huge.id()));
    longer.put("minutes", "1440");

    var page = ask(longer).page();

    assertThat(page.select("#remedy-0").text())
        .isEqualTo("1 session moves, nobody to tell, 1 left without a place");
    assertThat(page.select("article .problems li li").text()).contains("1,440");
    var chinese = editor.reading("zh").post(stage.at("/desk/disruption"), longer).page();
    assertThat(chinese.select("#remedy-0").text()).isEqualTo("移动 1 场，需告知 0 人，1 场没有位置");
  }

  @Test
  void overlapsThatAnImportLeftAreMended() {
    stage.placed("Ink", stage.hall, "10:00");
    var second = stage.contested("Paper", stage.hall, "10:30");

    var page = ask(new HashMap<>(Map.of("kind", "overlaps"))).page();

    assertThat(page.select(".problems li").eachText().getFirst())
        .isEqualTo("'Ink' and 'Paper' break this rule: One session at a time in a room");
    assertThat(page.select("#remedy-0").text()).startsWith("1 session moves");
    accept(page);
    var sound = ask(new HashMap<>(Map.of("kind", "overlaps"))).page();
    assertThat(sound.select(".notice").text()).startsWith("Nothing needs to move");
    assertThat(stage.now(second).placement()).isPresent();
  }

  @Test
  void pinsInEachOthersWayAreNamedAndMayBeLetGo() {
    var ink = stage.placed("Ink", stage.hall, "10:00");
    var paper = stage.placed("Paper", stage.hall, "11:00");
    pin(ink, stage.hall, "10:00");
    pin(paper, stage.hall, "11:00");
    var longer = new HashMap<String, Object>(Map.of("kind", "longer", "subject", ink.id()));
    longer.put("minutes", "90");

    assertThat(ask(longer).page().select("#broken").text())
        .isEqualTo("Pinned sessions are in each other's way");
    longer.put("unpin", "yes");
    assertThat(ask(longer).page().select("#remedy-0").text())
        .isEqualTo("1 session moves, nobody to tell");
  }

  @Test
  void whoIsAwayIsNotThereAnyMoreAndNobodyIsAskedToLookAtIt() {
    var lin = stage.person("林一");
    stage.placed("Ink", stage.hall, "10:00", lin);
    var late = lasting("person-away", lin);
    late.put("to", "11:00");

    accept(ask(late).page());

    assertThat(people.find(stage.edition.id(), lin).orElseThrow().availability())
        .containsExactly(
            new Window(stage.time("11:00"), stage.edition.closes(stage.edition.lastDay())));
    assertThat(people.listAvailabilityChanged(stage.edition.id())).isEmpty();
  }

  @Test
  void aLongerSessionIsLongerAndMakesRoomInOneAct() {
    var ink = stage.placed("Ink", stage.hall, "10:00");
    var paper = stage.placed("Paper", stage.hall, "11:00");
    pin(ink, stage.hall, "10:00");
    var longer = new HashMap<String, Object>(Map.of("kind", "longer", "subject", ink.id()));
    longer.put("minutes", "90");

    accept(ask(longer).page());

    assertThat(stage.now(ink).minutes()).isEqualTo(90);
    assertThat(stage.now(ink).placement()).map(Placement::startsAt).contains(stage.time("10:00"));
    assertThat(stage.now(paper).placement()).isNotEqualTo(paper.placement());
  }

  @Test
  void aCancelledSessionLeavesItsRoom() {
    var ink = stage.placed("Ink", stage.hall, "10:00");

    var page = ask(new HashMap<>(Map.of("kind", "cancelled", "subject", ink.id()))).page();
    assertThat(page.select("main .notice").text()).startsWith("Nothing needs to move");
    accept(page);

    assertThat(stage.now(ink).state()).isEqualTo(SessionState.CANCELLED);
    assertThat(stage.placed("Paper", stage.hall, "10:00").placement()).isPresent();
  }

  @Test
  void aSessionThatComesInAdditionGetsAPlaceAndNobodyElseMoves() {
    var ink = stage.placed("Ink", stage.hall, "10:00");
    var extra = stage.talk("Extra");
    stage.talk("Idle");

    var page = ask(new HashMap<>(Map.of("kind", "added", "subject", extra.id()))).page();
    accept(page);

    assertThat(page.select("#remedy-0").text()).isEqualTo("No session moves, nobody to tell");
    assertThat(stage.now(extra).placement()).isPresent();
    assertThat(stage.now(ink).placement()).isEqualTo(ink.placement());
  }

  @Test
  void equipmentThatIsGoneMovesWhatNeedsItAndLeavesTheRoom() {
    equip(stage.hall);
    equip(stage.cinema);
    var film = stage.expecting("Film", 100, Equipment.DCP);
    moving.move(
        stage.edition.id(),
        List.of(
            Move.of(
                film, Optional.of(new Placement(stage.hall, stage.time("10:00"), false, false)))));
    var gone = new HashMap<String, Object>(Map.of("kind", "equipment-gone"));
    gone.put("subject", stage.hall);
    gone.put("equipment", Equipment.DCP.code());

    accept(ask(gone).page());

    assertThat(room(film)).isEqualTo(stage.cinema);
    assertThat(places().room(stage.hall).orElseThrow().equipment()).isEmpty();
    assertThat(ask(gone).page().select(".field-error").eachText())
        .containsExactly("This room has no such equipment noted. Choose what it had.");
  }

  @Test
  void whatSomebodyChangedMeanwhileIsNotOverwritten() {
    var ink = stage.placed("Ink", stage.hall, "10:00");
    var page = ask(lasting("room-lost", stage.hall)).page();
    pin(ink, stage.studio, "18:00");

    var late = accept(page);

    assertThat(editor.get(late.location()).page().select(".notice-problem").text())
        .isEqualTo(
            "Nothing was moved: somebody changed one of these sessions meanwhile. Ask again.");
    assertThat(room(ink)).isEqualTo(stage.studio);
  }

  @Test
  void whatCannotBeReadIsSaidAtItsField() {
    stage.placed("Ink", stage.hall, "10:00");
    var wrong = lasting("room-lost", "nowhere");
    wrong.put("from", "12:00");
    wrong.put("to", "11:00");

    var page = ask(wrong).page();

    assertThat(page.select(".field-error").eachText())
        .containsExactlyInAnyOrder("Choose one from the list.", "This must be later than 12:00.");
    assertThat(page.select("article")).isEmpty();
  }

  @Test
  void onlyWhoEditsTheProgrammeMayAsk() {
    var viewer = world.signedIn(stage.edition, Role.VIEWER);
    assertThat(viewer.get(stage.at("/desk/disruption")).status()).isEqualTo(403);
    assertThat(viewer.post(stage.at("/desk/disruption"), Map.of("kind", "overlaps")).status())
        .isEqualTo(403);
    assertThat(viewer.post(stage.at("/desk/disruption/accept"), Map.of("move", "x")).status())
        .isEqualTo(403);
  }

  private Map<String, Object> lasting(String kind, String subject) {
    return new HashMap<>(
        Map.of(
            "kind",
            kind,
            "subject",
            subject,
            "day",
            stage.edition.firstDay().toString(),
            "from",
            "08:30",
            "to",
            "21:30"));
  }

  private Reply ask(Map<String, Object> fields) {
    return editor.post(stage.at("/desk/disruption"), fields);
  }

  /** Presses the first button of the front. */
  private Reply accept(Document page) {
    var form = page.select("form[action$=/accept]").stream().findFirst().orElseThrow();
    var fields = new HashMap<String, Object>();
    form.select("input:not([name=move])").forEach(one -> fields.put(one.attr("name"), one.val()));
    fields.put("move", form.select("input[name=move]").eachAttr("value"));
    return editor.post(stage.at("/desk/disruption/accept"), fields);
  }

  private void equip(String room) {
    world
        .jdbc()
        .sql("update edition.room set equipment = array[?] where id = ?")
        .params(Equipment.DCP.code(), room)
        .update();
  }

  private Place places() {
    return editions.place(stage.edition.id());
  }

  private List<String> closures() {
    var zone = stage.edition.zone();
    return places().closures().stream()
        .map(one ->
            one.holderKind()
                + " "
                + one.holderId()
                + " "
                + one.from().atZone(zone).toLocalTime()
                + "–"
                + one.to().atZone(zone).toLocalTime())
        .toList();
  }

  private String room(Session session) {
    return stage.now(session).placement().map(Placement::roomId).orElse("");
  }

  private void pin(Session session, String room, String clock) {
    var now = stage.now(session);
    moving.move(
        stage.edition.id(),
        List.of(Move.of(now, Optional.of(new Placement(room, stage.time(clock), true, false)))));
  }
}
