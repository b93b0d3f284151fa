// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class JourneyWebTests {

  @Autowired World world;

  @Test
  void theMatrixIsSavedWhole() {
    var edition = world.edition();
    var north = world.venue(edition, "north");
    var south = world.venue(edition, "south");
    var manager = world.signedIn(edition, Role.VENUE_MANAGER);

    var saved =
        manager.post(
            "/e/" + edition.slug() + "/desk/journeys",
            Map.of(north + "." + south, "30", south + "." + north, "40"));

    var list = manager.get(saved.location()).page();
    assertThat(list.select("input.cell-edit").eachAttr("value")).containsExactly("30", "40");
    assertThat(list.select(".notice").text()).isEqualTo("2 ways are changed.");
  }

  @Test
  void whoCouldNotArriveAnyMoreIsNamedAndNothingIsChanged() {
    var edition = world.edition();
    var north = world.venue(edition, "north");
    var south = world.venue(edition, "south");
    var speaker = world.person(edition, "钟明岱");
    var morning = world.session(edition, "Opening", speaker);
    var noon = world.session(edition, "Forum", speaker);
    world.place(edition, morning, world.room(edition, north, "hall", 100), "2037-12-04T09:00");
    world.place(edition, noon, world.room(edition, south, "cinema", 100), "2037-12-04T10:20");
    var manager = world.signedIn(edition, Role.VENUE_MANAGER);
    var path = "/e/" + edition.slug() + "/desk/journeys";

    var refused = manager.post(path, Map.of(north + "." + south, "45", south + "." + north, "10"));

    assertThat(refused.page().select(".problems li").eachText())
        .containsExactly(
            "Latin 钟明岱 leaves 'Session Opening' at 12-04 10:00 and is due in 'Session Forum' at"
                + " 12-04 10:20: 20 minutes, but Venue north → Venue south would take 45. Move one"
                + " of the two, or allow less time.");
    assertThat(refused.page().select("input.cell-edit").eachAttr("value"))
        .containsExactly("45", "10");
    assertThat(
            world
                .jdbc()
                .sql("select count(*) from edition.journey where from_venue_id in (:ends)")
                .param("ends", java.util.List.of(north, south))
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(manager.post(path, Map.of(north + "." + south, "20")).status()).isEqualTo(302);
  }
}
