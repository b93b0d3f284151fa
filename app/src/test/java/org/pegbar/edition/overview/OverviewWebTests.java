// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class OverviewWebTests {

  @Autowired World world;

  @Test
  void anEmptyEditionSaysWhatToDoFirst() {
    var edition = world.edition();
    var desk = world.signedIn(edition, Role.OWNER).get("/e/" + edition.slug() + "/desk").page();

    assertThat(desk.select(".overview a").eachText())
        .contains(
            "There is no venue yet. Add the first one.",
            "There is no activity yet. Add the main activities of the prospectus.");
    assertThat(desk.expectFirst(".overview a").attr("href"))
        .startsWith("/e/" + edition.slug() + "/desk/");
  }

  @Test
  void linesAreOnlyForThoseWhoCanSeeToThem() {
    var edition = world.edition();
    var desk = world.signedIn(edition, Role.VIEWER).get("/e/" + edition.slug() + "/desk").page();

    assertThat(desk.select(".overview").text()).doesNotContain("venue");
  }

  @Test
  void theChartSaysHowMuchExistsInBothLanguages() {
    var edition = world.edition();
    var venue = world.venue(edition, "main");
    world.room(edition, venue, "hall", 100);
    world
        .jdbc()
        .sql("update edition.room set name_en = '' where venue_id = ?")
        .param(venue)
        .update();
    var desk = world.signedIn(edition, Role.OWNER).get("/e/" + edition.slug() + "/desk").page();

    assertThat(desk.select("svg.chart text").eachText())
        .containsSubsequence("Venues", "1 of 1", "Rooms", "0 of 1");
    assertThat(Map.of("200", 1, "0", 1).keySet())
        .isSubsetOf(desk.select("rect.chart-bar").eachAttr("width"));
  }

  @Test
  void aSessionWithoutAPlaceIsDueUntilItHasOne() {
    var edition = world.edition();
    var room = world.room(edition, world.venue(edition, "main"), "hall", 100);
    var session = world.session(edition, "Opening");
    var owner = world.signedIn(edition, Role.OWNER);
    var desk = "/e/" + edition.slug() + "/desk";

    assertThat(owner.get(desk).page().select(".overview").text())
        .contains("One session has no time and room yet.");
    world.place(edition, session, room, "2037-12-04T09:00");
    assertThat(owner.get(desk).page().select(".overview").text())
        .contains("The one session has a time and a room.");
  }

  @Test
  void aVisitorWhoHasNotSignedInIsAskedTo() {
    var edition = world.edition();
    assertThat(world.visitor().get("/e/" + edition.slug() + "/desk").status()).isEqualTo(302);
  }
}
