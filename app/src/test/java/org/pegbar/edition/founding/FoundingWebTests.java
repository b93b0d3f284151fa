// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pegbar.access.PersonAccess;
import org.pegbar.access.Role;
import org.pegbar.edition.Editions;
import org.pegbar.edition.Room;
import org.pegbar.edition.Venue;
import org.pegbar.id.RandomCode;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class FoundingWebTests {

  @Autowired World world;
  @Autowired Editions editions;
  @Autowired PersonAccess access;

  @Test
  void aCopyHasThePlacesAndOwnersButNothingOfTheProgramme() {
    var model = world.edition();
    var north = world.venue(model, "north");
    var south = world.venue(model, "south");
    world.journey(north, south, 30);
    var room = world.room(model, north, "hall", 300);
    world.place(model, world.session(model, "Opening"), room, "2037-12-04T09:00");
    world.signedIn(model, Role.OWNER);
    world.signedIn(model, Role.VENUE_MANAGER);
    var slug = "copy-" + RandomCode.fresh();

    var founded = world.operator().post("/editions/new", edition(slug, model.slug()));

    assertThat(founded.location()).isEqualTo("/e/" + slug + "/desk/edition");
    var copy = editions.get(slug);
    assertThat(copy.firstDay()).isEqualTo(LocalDate.of(2038, 12, 3));
    assertThat(copy.theme()).isEqualTo(model.theme());
    var place = editions.place(copy.id());
    assertThat(place.venues()).extracting(Venue::code).containsExactly("north", "south");
    assertThat(place.minutes(place.venues().get(0).id(), place.venues().get(1).id())).isEqualTo(30);
    assertThat(place.rooms())
        .extracting(Room::code, Room::capacity)
        .containsExactly(tuple("hall", 300));
    assertThat(access.roles(copy.id().value()).values()).containsExactly(Set.of(Role.OWNER));
    assertThat(sessions(copy.id().value())).isZero();
  }

  @Test
  void theFormIsFilledFromTheLastEditionAYearOn() {
    var model = world.edition();
    var form = world.operator().get("/editions/new?from=" + model.slug()).page();

    assertThat(form.select("#firstDay").attr("value")).isEqualTo("2038-12-03");
    assertThat(form.select("#copyFrom option[selected]").attr("value")).isEqualTo(model.slug());
  }

  @Test
  void aTakenNameIsRefused() {
    var model = world.edition();

    var refused = world.operator().post("/editions/new", edition(model.slug(), "")).page();

    assertThat(refused.select("#slug-notes .field-error").text())
        .isEqualTo(
            "Another edition is already called '" + model.slug() + "'. Choose another name.");
  }

  @Test
  void onlyTheOperatorFoundsEditions() {
    var owner = world.signedIn(world.edition(), Role.OWNER);

    assertThat(owner.get("/editions/new").status()).isEqualTo(403);
    assertThat(owner.post("/editions/new", edition("mine", "")).status()).isEqualTo(403);
    assertThat(owner.get("/").page().select("a[href=/editions/new]")).isEmpty();
    assertThat(world.operator().get("/").page().select("a[href=/editions/new]")).hasSize(1);
  }

  private int sessions(String edition) {
    return world
        .jdbc()
        .sql("select count(*) from programme.session where edition_id = ?")
        .param(edition)
        .query(Integer.class)
        .single();
  }

  private static Map<String, Object> edition(String slug, String copyFrom) {
    return Map.of(
        "slug",
        slug,
        "nameZh",
        "第四届大会",
        "nameEn",
        "Fourth conference",
        "zone",
        "Asia/Shanghai",
        "firstDay",
        "2038-12-03",
        "lastDay",
        "2038-12-05",
        "copyFrom",
        copyFrom);
  }
}
