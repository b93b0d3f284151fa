// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.id.RandomCode;
import org.pegbar.language.Language;
import org.pegbar.planner.problem.Rule;
import org.pegbar.programme.Move;
import org.pegbar.programme.Moving;
import org.pegbar.programme.Placement;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Session;
import org.pegbar.programme.Stage;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Visitor;
import org.pegbar.testing.World;
import org.pegbar.web.Texts;
import org.springframework.beans.factory.annotation.Autowired;

/** Pressing Plan, over HTTP, with the planner at work in the background. */
@PegbarTest
class PlanningWebTests {

  private static final Duration PATIENCE = Duration.ofSeconds(40);

  @Autowired World world;
  @Autowired Programme programme;
  @Autowired Moving moving;
  @Autowired Runs runs;
  @Autowired Texts texts;
  Stage stage;
  Visitor editor;

  @BeforeEach
  void stage() {
    stage = new Stage(world, programme);
    editor = stage.editor();
  }

  @Test
  void everythingThatIsNotPinnedGetsAPlaceAndIsTakenBack() {
    var lin = stage.person("林一");
    var pinned = stage.placed("Ink", stage.hall, "10:00", lin);
    moving.move(
        stage.edition.id(),
        List.of(
            Move.of(
                pinned, Optional.of(new Placement(stage.hall, stage.time("10:00"), true, false)))));
    var talks = List.of(stage.talk("Paper", lin), stage.talk("Cel", lin), stage.talk("Line"));

    var run = ended(plan("1"));

    assertThat(run.state()).isEqualTo(Run.State.DONE);
    assertThat(talks).allMatch(talk -> stage.now(talk).placement().isPresent());
    assertThat(stage.now(pinned).placement().map(Placement::startsAt))
        .contains(stage.time("10:00"));
    var page = editor.get(stage.at("/desk/planning")).page();
    assertThat(page.select(".figures dd").eachText().subList(0, 2)).containsExactly("4 / 4", "3");

    editor.post(stage.at("/desk/planning/" + run.id() + "/undo"), Map.of());

    assertThat(talks).allMatch(talk -> stage.now(talk).placement().isEmpty());
    assertThat(editor.get(stage.at("/desk/planning")).page().select("p.notice").eachText())
        .contains("The plan is taken back: 3 sessions are where they were.");
    editor.post(stage.at("/desk/planning/" + run.id() + "/undo"), Map.of());
    assertThat(editor.get(stage.at("/desk/planning")).page().select(".notice-problem").text())
        .isEqualTo("There is nothing to take back.");
  }

  @Test
  void aSessionThatCannotBePlacedIsExplained() {
    var huge = stage.expecting("Opening", 5000);

    var run = ended(plan("1"));

    assertThat(run.result().orElseThrow().unplaced())
        .extracting(Run.Unplaced::sessionId)
        .containsExactly(huge.id());
    var page = editor.get(stage.at("/desk/planning")).page();
    assertThat(page.select(".problems > ul > li > a").text()).isEqualTo("'Opening'");
    assertThat(page.select(".problems li li").text())
        .isEqualTo(
            "It expects 5,000 people. The largest room it could use, 'Room hall', holds 300.");
    assertThat(
            editor
                .reading("zh")
                .get(stage.at("/desk/planning"))
                .page()
                .select(".problems li li")
                .text())
        .isEqualTo("预计 5,000 人，可用的最大会场“会场hall”容纳 300 人。");
  }

  @Test
  void stoppingKeepsTheBestSoFar() {
    var talk = neverPerfect("Ink");
    var id = plan("600");
    await(id, run -> run.progress().placed() == 1);
    var progress = editor.get(stage.at("/desk/planning/" + id + "/progress"));
    assertThat(progress.body())
        .contains("\"state\":\"running\"", "\"total\":600", "1 of 1 sessions placed");

    editor.post(stage.at("/desk/planning/" + id + "/stop"), Map.of());

    assertThat(ended(id).state()).isEqualTo(Run.State.STOPPED);
    assertThat(stage.now(talk).placement()).isPresent();
  }

  @Test
  void whatSomebodyChangesMeanwhileStaysAndIsReported() {
    var changed = neverPerfect("Ink");
    var other = neverPerfect("Paper");
    var id = plan("600");
    await(id, run -> run.progress().placed() == 2);
    var mine = new Placement(stage.cinema, stage.time("20:00"), false, false);
    moving.move(stage.edition.id(), List.of(Move.of(changed, Optional.of(mine))));

    editor.post(stage.at("/desk/planning/" + id + "/stop"), Map.of());

    ended(id);
    assertThat(stage.now(changed).placement()).contains(mine);
    assertThat(stage.now(other).placement()).isPresent();
    assertThat(editor.get(stage.at("/desk/planning")).page().select(".problems.warnings li").text())
        .isEqualTo("Somebody changed 'Ink' while the planner was at work.");
  }

  @Test
  void oneAtATime() {
    neverPerfect("Ink");
    var id = plan("600");
    var second = editor.post(stage.at("/desk/planning"), Map.of("seconds", "1", "seed", "1"));
    assertThat(editor.get(second.location()).page().select(".notice-problem").text())
        .startsWith("The planner is already at work");
    editor.post(stage.at("/desk/planning/" + id + "/stop"), Map.of());
    ended(id);
  }

  @Test
  void whatADeadServerLeftIsMarkedAndNothingOfItIsApplied() {
    var talk = stage.talk("Ink");
    var id = RandomCode.fresh();
    runs.insert(stage.edition.id(), id, 60, 1, "somebody");
    runs.start(id);
    world
        .jdbc()
        .sql(
            "update programme.planning set heartbeat_at = now() - interval '1 minute' where id = ?")
        .param(id)
        .update();

    var page = editor.get(stage.at("/desk/planning")).page();

    assertThat(page.select(".problems").text())
        .isEqualTo(
            "The server or its database stopped while the planner was at work. Nothing was applied."
                + " Plan again.");
    assertThat(stage.now(talk).placement()).isEmpty();
    assertThat(ended(plan("1")).state()).isEqualTo(Run.State.DONE);
  }

  @Test
  void aRunThatWasGivenUpAppliesNothingWhenItEnds() throws Exception {
    var talk = neverPerfect("Ink");
    var id = plan("600");
    await(id, run -> run.progress().placed() == 1);

    runs.fail(id, "interrupted");

    Thread.sleep(1500);
    assertThat(stage.now(talk)).isEqualTo(talk);
    assertThat(runs.find(id).orElseThrow().result()).isEmpty();
  }

  @Test
  void anImportedDoubleBookingIsResolved() {
    stage.placed("Ink", stage.hall, "10:00");
    var contested = stage.contested("Paper", stage.hall, "10:00");

    ended(plan("1"));

    var placement = stage.now(contested).placement().orElseThrow();
    assertThat(placement.contested()).isFalse();
  }

  @Test
  void nonsenseIsRefused() {
    stage.talk("Ink");
    var page =
        editor.post(stage.at("/desk/planning"), Map.of("seconds", "forever", "seed", "x")).page();
    assertThat(page.select(".problems li")).hasSize(2);
    assertThat(runs.list(stage.edition.id(), 5)).isEmpty();
    assertThat(world.signedIn(stage.edition, Role.VIEWER).get(stage.at("/desk/planning")).status())
        .isEqualTo(403);
  }

  @Test
  void everyRuleHasANameInBothLanguages() {
    for (var rule : Rule.values()) {
      for (var language : Language.values()) {
        assertThat(texts.get(language, "programme.rule." + rule.key())).isNotBlank();
      }
    }
  }

  /** Its one visitor has every room too big, so the planner searches as long as it may. */
  private Session neverPerfect(String title) {
    return stage.expecting(title, 1);
  }

  private String plan(String seconds) {
    editor.post(stage.at("/desk/planning"), Map.of("seconds", seconds, "seed", "7"));
    return runs.list(stage.edition.id(), 1).getFirst().id();
  }

  private Run ended(String id) {
    return await(id, run -> !run.state().isUnderWay());
  }

  private Run await(String id, Predicate<Run> condition) {
    var end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      var run = runs.find(id).orElseThrow();
      if (condition.test(run)) {
        return run;
      }
      pause();
    }
    throw new AssertionError("The run did not get there: " + runs.find(id));
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
