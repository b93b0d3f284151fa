// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.self;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pegbar.language.Bilingual;
import org.pegbar.people.Consent;
import org.pegbar.people.People;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class SelfWebTests {

  @Autowired World world;
  @Autowired People people;

  @Test
  void aPersonCorrectsTheirOwnRecordAndNothingElse() {
    var edition = world.edition();
    var person = world.person(edition, "钟明岱");
    var before = people.find(edition.id(), person).orElseThrow();
    var myself = world.signedInAs(person);
    var path = "/me/profile/" + edition.slug();
    assertThat(myself.get("/me/profile").location()).isEqualTo(path);

    var saved = myself.post(path, details("Zhong Mingdai"));

    assertThat(saved.location()).isEqualTo(path);
    var now = people.find(edition.id(), person).orElseThrow();
    assertThat(now.person().nameLatin()).isEqualTo("Zhong Mingdai");
    assertThat(now.consents()).containsExactly(Consent.RECORDING);
    assertThat(now.availability()).hasSize(1);
    assertThat(now.email()).isEqualTo(before.email());
    assertThat(now.code()).isEqualTo(before.code());
    assertThat(people.accessNeeds(edition.id()))
        .isEqualTo(Map.of(person, new Bilingual("", "A ramp")));
  }

  @Test
  void aConsentCanBeWithdrawnAndTheTimeIsKept() {
    var edition = world.edition();
    var person = world.person(edition, "钟明岱");
    var myself = world.signedInAs(person);
    var path = "/me/profile/" + edition.slug();
    myself.post(path, details("Zhong Mingdai"));
    var without = new HashMap<String, Object>(details("Zhong Mingdai"));
    without.remove("consents");
    without.put("version", "2");

    myself.post(path, without);

    assertThat(people.find(edition.id(), person).orElseThrow().consents()).isEmpty();
    assertThat(
            world
                .jdbc()
                .sql("select given from people.consent where person_id = ?")
                .param(person)
                .query(Boolean.class)
                .list())
        .containsExactly(false);
  }

  @Test
  void whoTakesNoPartHasNothingToCorrect() {
    var edition = world.edition();
    var stranger = world.signedInAs(world.person(world.edition(), "外人"));

    assertThat(stranger.get("/me/profile/" + edition.slug()).status()).isEqualTo(404);
    assertThat(stranger.post("/me/profile/" + edition.slug(), details("X")).status())
        .isEqualTo(404);
    assertThat(world.visitor().get("/me/profile/" + edition.slug()).status()).isEqualTo(302);
  }

  private static Map<String, Object> details(String latin) {
    return Map.of(
        "name",
        "钟明岱",
        "nameLatin",
        latin,
        "email",
        "other@people.example",
        "code",
        "other",
        "needEn",
        "A ramp",
        "consents",
        List.of("recording"),
        "from",
        "2037-12-04T09:00",
        "to",
        "2037-12-04T18:00",
        "version",
        "1");
  }
}
