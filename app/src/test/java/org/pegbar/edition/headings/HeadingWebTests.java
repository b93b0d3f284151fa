// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.headings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** Items, activities and tracks: the short forms of an edition. */
@PegbarTest
class HeadingWebTests {

  @Autowired World world;

  @Test
  void anItemIsAddedChangedAndRemoved() {
    var edition = world.edition();
    var manager = world.signedIn(edition, Role.VENUE_MANAGER);
    var items = "/e/" + edition.slug() + "/desk/items";
    manager.post(items + "/new", with("kind", "print"));
    var item = manager.get(items).page().select("tbody th a").attr("href");

    manager.post(
        item, Map.of("code", "one", "nameEn", "Print", "kind", "equipment", "version", "1"));

    var list = manager.get(items).page();
    assertThat(list.select("tbody td").eachText()).containsExactly("Equipment", "one");
    assertThat(list.select(".completeness-count").text()).isEqualTo("0 of 1 in both languages");
    assertThat(manager.post(item + "/remove", Map.of()).location()).isEqualTo(items);
    assertThat(manager.get(items).page().select("tbody tr")).isEmpty();
  }

  @Test
  void twoActivitiesCannotHaveTheSameNumber() {
    var edition = world.edition();
    var owner = world.signedIn(edition, Role.OWNER);
    var activities = "/e/" + edition.slug() + "/desk/activities";
    owner.post(activities + "/new", with("number", "1"));

    var refused = owner.post(activities + "/new", with("number", "1")).page();

    assertThat(refused.select(".problems li").eachText())
        .containsExactly(
            "Something else of this kind already has the code 'one'. Choose another one.",
            "Another activity already has the number 1. Choose another one.");
  }

  @Test
  void tracksKeepTheOrderGivenToThem() {
    var edition = world.edition();
    var owner = world.signedIn(edition, Role.OWNER);
    var tracks = "/e/" + edition.slug() + "/desk/tracks";
    owner.post(tracks + "/new", Map.of("code", "a", "nameEn", "First", "colour", "blue"));
    owner.post(tracks + "/new", Map.of("code", "b", "nameEn", "Second", "colour", "clay"));
    var first = owner.get(tracks).page().select("tbody th a").attr("href");

    owner.post(first + "/move", Map.of("by", "1"));

    assertThat(owner.get(tracks).page().select("tbody .lead-lang").eachText())
        .containsExactly("Second", "First");
    assertThat(
            owner
                .post(tracks + "/new", Map.of("code", "c", "nameEn", "x", "colour", "pink"))
                .page()
                .select("#colour-notes .field-error")
                .text())
        .isEqualTo("Choose one of those on offer.");
  }

  private static Map<String, Object> with(String field, String value) {
    return Map.of("code", "one", "nameZh", "名", "nameEn", "Name", field, value);
  }
}
