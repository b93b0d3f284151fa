// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.edition.Edition;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Queries;
import org.pegbar.testing.Visitor;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class RosterWebTests {

  @Autowired World world;

  @Test
  void somebodyIsFoundByEveryWayOfWritingTheName() {
    var edition = world.edition();
    world.person(edition, "钟明岱");
    world.person(edition, "单小雪");
    var editor = world.signedIn(edition, Role.PEOPLE_EDITOR);

    for (var wanted : List.of("明岱", "zhongming", "Zhong%20ming", "zmd", "Latin%20钟")) {
      assertThat(found(editor, edition, "q=" + wanted)).as(wanted).containsExactly("Latin 钟明岱");
    }
    assertThat(found(editor, edition, "q=shan")).containsExactly("Latin 单小雪");
    assertThat(found(editor, edition, "q=nobody")).isEmpty();
  }

  @Test
  void aReaderOfChineseGetsTheOrderOfPinyin() {
    var edition = world.edition();
    world.person(edition, "周一");
    world.person(edition, "安二");
    world.person(edition, "李三");
    var editor = world.signedIn(edition, Role.PEOPLE_EDITOR).reading("zh");

    assertThat(found(editor, edition, "lacking=availability"))
        .containsSubsequence("安二", "李三", "周一");
  }

  @Test
  void filtersByRole() {
    var edition = world.edition();
    world.person(edition, "钟明岱");
    var editor = world.signedIn(edition, Role.PEOPLE_EDITOR);

    assertThat(found(editor, edition, "role=people_editor")).hasSize(1);
    assertThat(found(editor, edition, "role=juror")).isEmpty();
  }

  @Test
  void threePeopleTakeAsManyQueriesAsOne() {
    var edition = world.edition();
    var editor = world.signedIn(edition, Role.PEOPLE_EDITOR);
    var atOne = Queries.during("people", () -> found(editor, edition, "")).size();
    world.person(edition, "钟明岱");
    world.person(edition, "单小雪");

    assertThat(Queries.during("people", () -> found(editor, edition, ""))).hasSize(atOne);
  }

  @Test
  void aVolunteerDoesNotSeeContactData() {
    var edition = world.edition();
    var path = "/e/" + edition.slug() + "/desk/people";

    assertThat(world.signedIn(edition, Role.VOLUNTEER).get(path).status()).isEqualTo(403);
  }

  private static List<String> found(Visitor reader, Edition edition, String query) {
    return reader
        .get("/e/" + edition.slug() + "/desk/people?" + query)
        .page()
        .select("tbody .lead-lang")
        .eachText();
  }
}
