// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.warnings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Stage;
import org.pegbar.programme.Warning;
import org.pegbar.programme.Warnings;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Queries;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class WarningWebTests {

  @Autowired World world;
  @Autowired Programme programme;
  @Autowired Warnings warnings;
  Stage stage;

  @BeforeEach
  void stage() {
    stage = new Stage(world, programme);
  }

  @Test
  void theWorstComesFirstAndEachLeadsToWhereItIsPutRight() {
    stage.placed("Ink", stage.hall, "10:00");
    var unplaced = stage.talk("Cel");
    var contested = stage.contested("Paper", stage.hall, "10:30");

    var page = stage.editor().get(stage.at("/desk/warnings")).page();

    assertThat(page.select("section h2").eachText())
        .containsExactly("To be decided: double-booked when imported 1", "Still to be done 1");
    assertThat(page.select("section li").eachText())
        .containsExactly(
            "#3 Room 'Room hall' came double-booked: 'Paper' and 'Ink' both claim it, Fri 4 Dec"
                + " 10:00–11:00. Move one of them. Put right #3",
            "#2 'Cel' has no place yet. Put right #2");
    assertThat(page.select("section li a").eachAttr("href"))
        .containsExactly(
            stage.at("/desk/sessions/" + contested.id() + "/placement"),
            stage.at("/desk/sessions/" + unplaced.id() + "/placement"));
  }

  @Test
  void interpretationWithoutInterpreterOrBoothIsFound() {
    var talk = stage.placed("Ink", stage.hall, "10:00");
    world
        .jdbc()
        .sql(
            "update programme.session set interpretation = '{en}', abstract_zh = '简介' where id = ?")
        .param(talk.id())
        .update();
    assertThat(warnings.of(stage.edition))
        .extracting(Warning::level, warning -> warning.sentence().key())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Warning.Level.WARN, "programme.warning.booth-missing"),
            org.assertj.core.groups.Tuple.tuple(
                Warning.Level.WARN, "programme.warning.interpreter-missing"),
            org.assertj.core.groups.Tuple.tuple(
                Warning.Level.NOTE, "programme.warning.not-translated.en"));
    assertThat(
            world
                .signedIn(stage.edition, Role.VIEWER)
                .reading("zh")
                .get(stage.at("/desk/warnings"))
                .page()
                .select("section li")
                .eachText())
        .containsExactly(
            "#1 “场次Ink”需要口译，但会场“会场hall”没有同传间。", "#1 “场次Ink”需口译成英文，但没有安排口译员。", "#1 “场次Ink”的英文不完整。");
  }

  @Test
  void aDraftInWhichNothingIsWrongSaysSo() {
    stage.placed("Ink", stage.hall, "10:00");
    assertThat(stage.editor().get(stage.at("/desk/warnings")).page().select(".empty h2").text())
        .isEqualTo("Nothing is wrong");
  }

  @Test
  void findingThreeTakesAsManyQueriesAsFindingOne() {
    stage.talk("One");
    var atOne = Queries.during("programme", () -> warnings.of(stage.edition));
    stage.talk("Two");
    stage.talk("Three");
    assertThat(Queries.during("programme", () -> warnings.of(stage.edition))).isEqualTo(atOne);
  }
}
