// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class RoomWebTests {

  @Autowired World world;

  @Test
  void aVenueManagerAddsARoomAndFindsItInTheList() {
    var edition = world.edition();
    var venue = world.venue(edition, "main");
    var manager = world.signedIn(edition, Role.VENUE_MANAGER);

    var saved = manager.post("/e/" + edition.slug() + "/desk/rooms/new", room(venue, "300"));

    assertThat(saved.status()).isEqualTo(302);
    var list = manager.get(saved.location()).page();
    assertThat(list.select("tbody tr.room")).hasSize(1);
    assertThat(list.select("tbody td.num").eachText()).containsExactly("300", "4");
    assertThat(list.select(".notice").text()).contains("Great Hall");
  }

  @Test
  void whatWasTypedStaysWhenTheRoomIsRefused() {
    var edition = world.edition();
    var venue = world.venue(edition, "main");
    var manager = world.signedIn(edition, Role.VENUE_MANAGER);

    var refused = manager.post("/e/" + edition.slug() + "/desk/rooms/new", room(venue, "many"));

    assertThat(refused.status()).isEqualTo(200);
    assertThat(refused.page().select("#capacity").attr("value")).isEqualTo("many");
    assertThat(refused.page().select("#capacity-notes").text())
        .isEqualTo("'many' is not a whole number from 0 to 1,000,000.");
    assertThat(refused.page().select("#nameZh").attr("value")).isEqualTo("大礼堂");
  }

  @Test
  void nobodyOverwritesWhatTheyHaveNotSeen() {
    var edition = world.edition();
    var venue = world.venue(edition, "main");
    var room = world.room(edition, venue, "hall", 100);
    var manager = world.signedIn(edition, Role.VENUE_MANAGER);
    var first = new java.util.HashMap<String, Object>(room(venue, "200"));
    first.put("version", "1");
    assertThat(manager.post("/e/" + edition.slug() + "/desk/rooms/" + room, first).status())
        .isEqualTo(302);

    var second = manager.post("/e/" + edition.slug() + "/desk/rooms/" + room, first);

    assertThat(second.page().select(".problems").text()).contains("Somebody else changed this");
  }

  @Test
  void roomsStandInTheirVenuesInTheOrderGivenToThem() {
    var edition = world.edition();
    var venue = world.venue(edition, "main");
    world.room(edition, venue, "first", 100);
    var second = world.room(edition, venue, "second", 100);
    var manager = world.signedIn(edition, Role.VENUE_MANAGER);
    var rooms = "/e/" + edition.slug() + "/desk/rooms";

    manager.post(rooms + "/" + second + "/move", Map.of("by", "-1"));

    var list = manager.get(rooms).page();
    assertThat(list.select("tr.group .lead-lang").eachText()).containsExactly("Venue main");
    assertThat(list.select("tr.room .lead-lang").eachText())
        .containsExactly("Room second", "Room first");
  }

  @Test
  void aRoomInUseIsNotRemovedAndTheSessionsAreNamed() {
    var edition = world.edition();
    var venue = world.venue(edition, "main");
    var room = world.room(edition, venue, "hall", 100);
    world.place(edition, world.session(edition, "Opening"), room, "2037-12-04T09:00");
    var manager = world.signedIn(edition, Role.VENUE_MANAGER);
    var rooms = "/e/" + edition.slug() + "/desk/rooms";

    var refused = manager.post(rooms + "/" + room + "/remove", Map.of());

    var list = manager.get(refused.location()).page();
    assertThat(list.select(".notice-problem").text()).contains("Session Opening");
    assertThat(list.select("tr.room")).hasSize(1);
  }

  @Test
  void aViewerSeesTheListWithoutButtons() {
    var edition = world.edition();
    world.room(edition, world.venue(edition, "main"), "hall", 100);
    var list =
        world.signedIn(edition, Role.VIEWER).get("/e/" + edition.slug() + "/desk/rooms").page();

    assertThat(list.select("tr.room")).hasSize(1);
    assertThat(list.select("main a, main button")).isEmpty();
  }

  @Test
  void aSpeakerMayNotEvenSeeTheList() {
    var edition = world.edition();
    assertThat(
            world
                .signedIn(edition, Role.SPEAKER)
                .get("/e/" + edition.slug() + "/desk/rooms")
                .status())
        .isEqualTo(403);
    assertThat(world.visitor().get("/e/" + edition.slug() + "/desk/rooms").location())
        .isEqualTo("/sign-in?then=%2Fe%2F" + edition.slug() + "%2Fdesk%2Frooms");
  }

  private static Map<String, Object> room(String venue, String capacity) {
    return Map.of(
        "code",
        "hall",
        "venue",
        venue,
        "nameZh",
        "大礼堂",
        "nameEn",
        "Great Hall",
        "capacity",
        capacity,
        "wheelchairPlaces",
        "4",
        "turnaroundMinutes",
        "15",
        "equipment",
        List.of("dcp", "stage"),
        "version",
        "0");
  }
}
