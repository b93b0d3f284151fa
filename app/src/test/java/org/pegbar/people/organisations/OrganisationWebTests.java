// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.id.RandomCode;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class OrganisationWebTests {

  @Autowired World world;

  @Test
  void anAllianceMemberIsAddedAndFound() {
    var edition = world.edition();
    var editor = world.signedIn(edition, Role.PEOPLE_EDITOR);
    var path = "/e/" + edition.slug() + "/desk/organisations";
    var name = "College " + RandomCode.fresh();

    var saved = editor.post(path + "/new", organisation(name, "https://college.example"));

    assertThat(saved.location()).isEqualTo(path);
    assertThat(editor.get(path + "?alliance=true&kind=university").body()).contains(name);
    assertThat(editor.get(path + "?kind=press").page().select("tbody").text()).doesNotContain(name);
  }

  @Test
  void aTakenCodeAndABadAddressAreRefused() {
    var edition = world.edition();
    var editor = world.signedIn(edition, Role.PEOPLE_EDITOR);
    var path = "/e/" + edition.slug() + "/desk/organisations/new";
    var first = new HashMap<String, Object>(organisation("One", ""));
    first.put("code", RandomCode.fresh());
    editor.post(path, first);

    assertThat(editor.post(path, first).page().select("#code-notes .field-error").text())
        .contains("already has the code");
    assertThat(
            editor
                .post(path, organisation("Two", "javascript:alert(1)"))
                .page()
                .select("#website-notes .field-error")
                .text())
        .startsWith("'javascript:alert(1)' is not a web address.");
  }

  private static Map<String, Object> organisation(String name, String website) {
    return Map.of(
        "code",
        RandomCode.fresh(),
        "nameZh",
        "学院",
        "nameEn",
        name,
        "kind",
        "university",
        "website",
        website,
        "allianceMember",
        "true",
        "version",
        "0");
  }
}
