// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.programme.Part;
import org.pegbar.programme.PartRole;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Session;
import org.pegbar.programme.Stage;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Queries;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class SessionWebTests {

  @Autowired World world;
  @Autowired Programme programme;
  Stage stage;

  @BeforeEach
  void stage() {
    stage = new Stage(world, programme);
  }

  @Test
  void anEditorAddsASessionWithPeopleAndFindsItInTheTable() {
    var lin = stage.person("林一");
    stage.person("王二");
    var editor = stage.editor();
    var form = form();
    form.put("person", List.of("林一", "Latin 王二", ""));
    form.put("role", List.of("chair", "interpreter", "speaker"));

    var saved = editor.post(stage.at("/desk/sessions/new"), form);

    assertThat(saved.status()).isEqualTo(302);
    var page = editor.get(saved.location()).page();
    assertThat(page.select(".notice").text()).isEqualTo("'The line of a century' is saved.");
    assertThat(page.select("input[name=person]").eachAttr("value"))
        .startsWith("林一 Latin 林一 · " + lin);
    var row = editor.get(stage.at("/desk/sessions")).page().select("tbody tr");
    assertThat(row.select("td, th").eachText())
        .containsExactly(
            "1",
            "The line of a century 百年一线",
            "Master class",
            "90",
            "Latin 林一, Latin 王二",
            "Tentative",
            "Not placed");
  }

  @Test
  void everythingWrongIsToldAtOnceAndNothingTypedIsLost() {
    var editor = stage.editor();
    var form = form();
    form.put("titleZh", "");
    form.put("titleEn", " ");
    form.put("minutes", "long");
    form.put("person", List.of("Nobody, really"));
    form.put("role", List.of("speaker"));

    var refused = editor.post(stage.at("/desk/sessions/new"), form).page();

    assertThat(refused.select(".problems li").eachText())
        .containsExactly(
            "Give a title in at least one language.",
            "'long' is not a whole number from 1 to 4,320.",
            "Nobody here is called 'Nobody, really', or several are. Choose from the list, or add the"
                + " person first.");
    assertThat(refused.select("#minutes").attr("value")).isEqualTo("long");
    assertThat(refused.select("input[name=person]").eachAttr("value")).startsWith("Nobody, really");
    assertThat(programme.sessions(stage.edition.id())).isEmpty();
  }

  @Test
  void rowsOfPeopleAreAddedAndTakenOutWithoutScripts() {
    var editor = stage.editor();
    var form = form();
    form.put("person", List.of("one", "two", "three"));
    form.put("role", List.of("chair", "speaker", "juror"));
    form.put("drop", "1");

    var page = editor.post(stage.at("/desk/sessions/new"), form).page();

    assertThat(page.select("input[name=person]").eachAttr("value"))
        .containsExactly("one", "three", "", "");
    assertThat(page.select("select[name=role] option[selected]").eachAttr("value"))
        .containsExactly("chair", "juror", "speaker", "speaker");
    assertThat(page.select("#titleEn").attr("value")).isEqualTo("The line of a century");
  }

  @Test
  void whoeverIsOvertakenSeesWhatTheOtherWroteAndSavesOnceMore() {
    var session = stage.talk("Ink");
    var editor = stage.editor();
    var first = form();
    first.put("version", "1");
    first.put("audience", "70");
    var address = stage.at("/desk/sessions/" + session.id());
    assertThat(editor.post(address, first).status()).isEqualTo(302);
    var second = form();
    second.put("version", "1");
    second.put("minutes", "30");
    second.put("audience", "70");

    var overtaken = editor.post(address, second).page();

    assertThat(overtaken.select(".problems").text()).contains("Somebody else changed this session");
    assertThat(overtaken.select("caption + thead + tbody tr").eachText())
        .containsExactly("Minutes 90 30");
    assertThat(overtaken.select("#minutes").attr("value")).isEqualTo("30");
    second.put("version", overtaken.select("input[name=version]").attr("value"));
    assertThat(editor.post(address, second).status()).isEqualTo(302);
    assertThat(stage.now(session).minutes()).isEqualTo(30);
  }

  @Test
  void aSessionThatWouldGrowIntoTheNextIsRefusedWithTheReason() {
    var lin = stage.person("林一");
    var first = stage.placed("Ink", stage.hall, "10:00", lin);
    stage.placed("Paper", stage.studio, "11:00", lin);
    var form = form();
    form.put("version", "1");
    form.put("minutes", "61");
    form.put("person", List.of("林一"));
    form.put("role", List.of("speaker"));

    var refused = stage.editor().post(stage.at("/desk/sessions/" + first.id()), form).page();

    assertThat(refused.select(".problems li").eachText())
        .containsExactly(
            "Latin 林一 is in 'Paper', Fri 4 Dec 11:00–12:00, and cannot be in 'The line of a century'"
                + " as well.");
    assertThat(stage.now(first).minutes()).isEqualTo(60);
  }

  @Test
  void theTableIsFilteredSearchedAndSorted() {
    var lin = stage.person("林一");
    stage.placed("Brush", stage.hall, "10:00", lin);
    stage.talk("Anime");
    stage.talk("Cel");
    var editor = stage.editor();

    assertThat(titles(editor.get(stage.at("/desk/sessions?sort=-title"))))
        .containsExactly("Cel", "Brush", "Anime");
    assertThat(titles(editor.get(stage.at("/desk/sessions?only=unplaced"))))
        .containsExactly("Anime", "Cel");
    assertThat(titles(editor.get(stage.at("/desk/sessions?q=latin")))).containsExactly("Brush");
    assertThat(titles(editor.get(stage.at("/desk/sessions?state=idea")))).isEmpty();
  }

  @Test
  void aSessionIsDeletedUnlessTheReleasedProgrammeKnowsIt() {
    var known = stage.talk("Ink");
    var unknown = stage.talk("Paper");
    world
        .jdbc()
        .sql(
            """
            insert into programme.release (id, edition_id, number, released_by, document, changes)
            values (:edition, :edition, 1, 'test', cast(:document as jsonb), '{}')
            """)
        .param("edition", stage.edition.id().value())
        .param("document", "{\"sessions\": [{\"id\": \"" + known.id() + "\"}]}")
        .update();
    var editor = stage.editor();

    assertThat(
            editor
                .post(stage.at("/desk/sessions/" + unknown.id() + "/remove"), Map.of())
                .location())
        .isEqualTo(stage.at("/desk/sessions"));
    var kept = editor.post(stage.at("/desk/sessions/" + known.id() + "/remove"), Map.of());

    assertThat(editor.get(kept.location()).page().select(".notice-problem").text())
        .startsWith("This session has been in a release");
    assertThat(programme.sessions(stage.edition.id()))
        .extracting(Session::id)
        .containsExactly(known.id());
  }

  @Test
  void aContestedPartStaysContestedWhenTheFormIsSaved() {
    var lin = stage.person("林一");
    var session = stage.talk("Ink", lin);
    world
        .jdbc()
        .sql("update programme.part set contested = true where session_id = ?")
        .param(session.id())
        .update();
    var form = form();
    form.put("version", "1");
    form.put("person", List.of("林一"));
    form.put("role", List.of("chair"));

    stage.editor().post(stage.at("/desk/sessions/" + session.id()), form);

    assertThat(stage.now(session).parts()).containsExactly(new Part(lin, PartRole.CHAIR, true));
  }

  @Test
  void theTableTakesAsManyQueriesForThreeSessionsAsForOne() {
    var lin = stage.person("林一");
    stage.placed("One", stage.hall, "10:00", lin);
    var editor = stage.editor();
    Runnable look = () -> editor.get(stage.at("/desk/sessions"));
    look.run();
    var atOne = Queries.during("programme", look);
    stage.placed("Two", stage.hall, "11:00", lin);
    stage.placed("Three", stage.hall, "12:00", lin);

    assertThat(Queries.during("programme", look)).hasSameSizeAs(atOne);
  }

  @Test
  void aViewerSeesTheTableButNoForm() {
    var session = stage.talk("Ink");
    var viewer = world.signedIn(stage.edition, Role.VIEWER);

    var list = viewer.get(stage.at("/desk/sessions"));
    assertThat(list.status()).isEqualTo(200);
    assertThat(list.page().select("tbody a[href$=" + session.id() + "]")).isEmpty();
    assertThat(viewer.get(stage.at("/desk/sessions/" + session.id())).status()).isEqualTo(403);
    assertThat(viewer.post(stage.at("/desk/sessions/new"), form()).status()).isEqualTo(403);
  }

  @Test
  void markupInTitlesIsText() {
    stage.talk("<script>alert(1)</script>");
    var page = stage.editor().get(stage.at("/desk/sessions")).page();
    assertThat(page.select("tbody script")).isEmpty();
    assertThat(page.select("tbody th .lead-lang").text()).isEqualTo("<script>alert(1)</script>");
  }

  private static List<String> titles(org.pegbar.testing.Reply reply) {
    return new ArrayList<>(reply.page().select("tbody th .lead-lang").eachText());
  }

  private static Map<String, Object> form() {
    return new HashMap<>(
        Map.of(
            "titleZh", "百年一线",
            "titleEn", "The line of a century",
            "kind", "masterclass",
            "state", "tentative",
            "minutes", "90",
            "audience", "40",
            "language", "zh",
            "ageRating", "all",
            "version", "0"));
  }
}
