// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class MergeWebTests {

  @Autowired World world;

  @Test
  void aPairIsProposedComparedAndMergedAndTheOldAddressLeadsOn() {
    var edition = world.edition();
    var one = world.person(edition, "同名人");
    var other = world.person(edition, "同名人");
    var editor = world.signedIn(edition, Role.PEOPLE_EDITOR);
    var desk = "/e/" + edition.slug() + "/desk";

    var list = editor.get(desk + "/duplicates").page();
    assertThat(list.select("tbody tr")).hasSize(1);
    assertThat(list.select("tbody").text()).contains("the same name");
    var compare = list.select("tbody a.button").attr("href");
    assertThat(editor.get(compare).page().select("input[type=radio]")).hasSize(10);

    var merged = editor.post(desk + "/duplicates/" + one + "/" + other, Map.of("email", other));

    var page = editor.get(merged.location()).page();
    assertThat(page.select("dl.facts").text()).contains(other + "@people.example");
    assertThat(editor.get(desk + "/people/" + other).location()).isEqualTo(desk + "/people/" + one);
    assertThat(editor.get(desk + "/duplicates").page().select(".empty")).hasSize(1);
  }

  @Test
  void recordsOfOtherEditionsAreNotShownToExist() {
    var edition = world.edition();
    var mine = world.person(edition, "同名人");
    var theirs = world.person(world.edition(), "同名人");
    var editor = world.signedIn(edition, Role.PEOPLE_EDITOR);
    var duplicates = "/e/" + edition.slug() + "/desk/duplicates";

    assertThat(editor.get(duplicates).body()).doesNotContain(theirs);
    assertThat(editor.get(duplicates + "/" + mine + "/" + theirs).status()).isEqualTo(404);
    assertThat(editor.post(duplicates + "/" + mine + "/" + theirs, Map.of()).status())
        .isEqualTo(404);
  }
}
