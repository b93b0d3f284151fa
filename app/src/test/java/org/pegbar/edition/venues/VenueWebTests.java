// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.venues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class VenueWebTests {

  @Autowired World world;

  @Test
  void aVenueIsAddedWithItsPointOnTheMap() {
    var edition = world.edition();
    var manager = world.signedIn(edition, Role.VENUE_MANAGER);

    var saved =
        manager.post("/e/" + edition.slug() + "/desk/venues/new", venue("43.8226， 125.256"));

    var list = manager.get(saved.location()).page();
    assertThat(list.select("a[href^=geo:]").attr("href")).isEqualTo("geo:43.82260,125.25600");
    assertThat(list.select(".notice").text()).isEqualTo("Venue 'Main campus' is saved.");
  }

  @Test
  void aPointOutsideTheWorldIsRefusedAndStays() {
    var edition = world.edition();
    var manager = world.signedIn(edition, Role.VENUE_MANAGER);

    var refused = manager.post("/e/" + edition.slug() + "/desk/venues/new", venue("91, 20")).page();

    assertThat(refused.select("#point").attr("value")).isEqualTo("91, 20");
    assertThat(refused.select("#point-notes .field-error").text()).startsWith("'91, 20' is not");
  }

  @Test
  void aVenueWithRoomsIsNotRemoved() {
    var edition = world.edition();
    var venue = world.venue(edition, "main");
    world.room(edition, venue, "hall", 100);
    var manager = world.signedIn(edition, Role.VENUE_MANAGER);

    var refused =
        manager.post("/e/" + edition.slug() + "/desk/venues/" + venue + "/remove", Map.of());

    assertThat(manager.get(refused.location()).page().select(".notice-problem").text())
        .isEqualTo("There are still rooms in this venue: Room hall. Move or remove them first.");
  }

  private static Map<String, Object> venue(String point) {
    return Map.of(
        "code",
        "main",
        "nameZh",
        "主校区",
        "nameEn",
        "Main campus",
        "addressZh",
        "长春",
        "addressEn",
        "Changchun",
        "point",
        point,
        "version",
        "0");
  }
}
