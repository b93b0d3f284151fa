// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class SettingsWebTests {

  @Autowired World world;

  @Test
  void anOwnerSettlesNamesAndDays() {
    var edition = world.edition();
    var owner = world.signedIn(edition, Role.OWNER);
    var path = "/e/" + edition.slug() + "/desk/edition";

    assertThat(owner.post(path, settings("2037-12-03", "2037-12-06", "1")).status()).isEqualTo(302);

    var form = owner.get(path).page();
    assertThat(form.select("#nameEn").attr("value")).isEqualTo("Third conference");
    assertThat(form.select("#firstDay").attr("value")).isEqualTo("2037-12-03");
    assertThat(form.select("#zone option[selected]").attr("value")).isEqualTo("Asia/Shanghai");
    assertThat(form.select(".notice").text()).isEqualTo("'Third conference' is saved.");
  }

  @Test
  void daysThatWouldCutOffAPlacedSessionAreRefusedWithItsName() {
    var edition = world.edition();
    var room = world.room(edition, world.venue(edition, "main"), "hall", 100);
    world.place(edition, world.session(edition, "Closing"), room, "2037-12-06T17:00");
    var owner = world.signedIn(edition, Role.OWNER);

    var refused =
        owner.post(
            "/e/" + edition.slug() + "/desk/edition", settings("2037-12-04", "2037-12-05", "1"));

    assertThat(refused.page().select(".problems li").eachText())
        .containsExactly(
            "These days would cut off 'Session Closing', placed at 2037-12-06 17:00. Move it first,"
                + " or keep its day.");
    assertThat(refused.page().select("#lastDay").attr("value")).isEqualTo("2037-12-05");
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    var edition = world.edition();
    var owner = world.signedIn(edition, Role.OWNER);
    var typed = new java.util.HashMap<String, Object>(settings("2037-12-06", "2037-12-04", "1"));
    typed.putAll(Map.of("zone", "Mars/Base", "dayStarts", "late", "nameZh", "", "nameEn", ""));

    var refused = owner.post("/e/" + edition.slug() + "/desk/edition", typed).page();

    assertThat(refused.select(".problems li").eachText())
        .containsExactly(
            "Give a name in at least one language.",
            "'Mars/Base' is not a time zone. Choose one from the list, such as Asia/Shanghai.",
            "'late' is not a time of day. Write it like 09:30.",
            "From 2037-12-06 to 2037-12-04 are not 1 to 61 days. Let the last day follow the"
                + " first.");
  }

  @Test
  void nobodyOverwritesWhatTheyHaveNotSeen() {
    var edition = world.edition();
    var owner = world.signedIn(edition, Role.OWNER);
    var path = "/e/" + edition.slug() + "/desk/edition";
    owner.post(path, settings("2037-12-04", "2037-12-06", "1"));

    var second = owner.post(path, settings("2037-12-04", "2037-12-07", "1")).page();

    assertThat(second.select(".problems").text()).contains("Somebody else changed this");
  }

  private static Map<String, Object> settings(String first, String last, String version) {
    return Map.of(
        "nameZh",
        "第三届大会",
        "nameEn",
        "Third conference",
        "zone",
        "Asia/Shanghai",
        "firstDay",
        first,
        "lastDay",
        last,
        "dayStarts",
        "08:30",
        "dayEnds",
        "21:30",
        "version",
        version);
  }
}
