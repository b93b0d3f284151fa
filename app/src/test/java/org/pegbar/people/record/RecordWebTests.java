// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.people.People;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@PegbarTest
class RecordWebTests {

  @Autowired World world;
  @Autowired People people;

  @Test
  void somebodyIsAddedWithTimesAndGetsACodeFromTheName() {
    var edition = world.edition();
    var editor = world.signedIn(edition, Role.PEOPLE_EDITOR);

    var saved = editor.post("/e/" + edition.slug() + "/desk/people/new", person());

    var page = editor.get(saved.location()).page();
    assertThat(page.select("h1 .lead-lang").text()).isEqualTo("Zhong Mingdai");
    assertThat(page.select("dl.facts .timecode").eachText())
        .containsExactly(
            "2037-12-04 09:00 – 2037-12-04 12:00", "2037-12-05 09:00 – 2037-12-05 18:00");
    assertThat(page.select("dl.facts").text()).contains("zhong-mingdai").contains("A quiet room");
    assertThat(page.select(".notice").text()).isEqualTo("Zhong Mingdai is saved.");
  }

  @Test
  void overlappingTimesAreRefusedWithTheirValuesAndStay() {
    var edition = world.edition();
    var editor = world.signedIn(edition, Role.PEOPLE_EDITOR);
    var typed = new HashMap<String, Object>(person());
    typed.put("to", List.of("2037-12-05T10:00", "2037-12-05T18:00"));

    var refused = editor.post("/e/" + edition.slug() + "/desk/people/new", typed).page();

    assertThat(refused.select(".problems li").eachText())
        .containsExactly(
            "2037-12-04 09:00 – 2037-12-05 10:00 and 2037-12-05 09:00 – 2037-12-05 18:00 overlap."
                + " Make one row of them.");
    assertThat(refused.select("input[name=to]").eachAttr("value"))
        .containsExactly("2037-12-05T10:00", "2037-12-05T18:00", "", "");
  }

  @Test
  void moreRowsAreGivenWithoutSavingAnything() {
    var edition = world.edition();
    var editor = world.signedIn(edition, Role.PEOPLE_EDITOR);
    var typed = new HashMap<String, Object>(person());
    typed.put("more", "windows");

    var form = editor.post("/e/" + edition.slug() + "/desk/people/new", typed).page();

    assertThat(form.select("input[name=from]")).hasSize(4);
    assertThat(form.select("#name").attr("value")).isEqualTo("钟明岱");
    assertThat(people.list(edition.id())).hasSize(1); // the editor alone
  }

  @Test
  void needsAreNeitherShownNorLostToThoseWhoMayNotKnowThem() {
    var edition = world.edition();
    var careful = world.signedIn(edition, Role.PEOPLE_EDITOR);
    var other = world.signedIn(edition, Role.PROGRAMME_EDITOR);
    var page = careful.post("/e/" + edition.slug() + "/desk/people/new", person()).location();

    assertThat(other.get(page).body()).doesNotContain("A quiet room");
    assertThat(other.get(page + "/edit").body()).doesNotContain("A quiet room");
    var typed = new HashMap<String, Object>(person());
    typed.putAll(Map.of("needEn", "Overwritten", "version", "1"));
    assertThat(other.post(page, typed).status()).isEqualTo(302);
    assertThat(careful.get(page).body()).contains("A quiet room").doesNotContain("Overwritten");
  }

  @Test
  void aPhotoIsMadeSmallAndKeepsNothingButThePicture() throws IOException {
    var edition = world.edition();
    var editor = world.signedIn(edition, Role.PEOPLE_EDITOR);
    var typed = Map.of("name", "钟明岱", "nameOrder", "family_first");
    var upload = "/e/" + edition.slug() + "/desk/people/new";

    var saved = editor.upload(upload, "photo", "me.png", picture(1600, 900), typed);

    var photo = editor.getBytes(saved.location() + "/photo");
    var kept = ImageIO.read(new ByteArrayInputStream(photo));
    assertThat(List.of(kept.getWidth(), kept.getHeight())).isEqualTo(List.of(800, 450));
    var broken = editor.upload(upload, "photo", "me.png", "<svg/>".getBytes(), typed);
    assertThat(broken.page().select(".problems").text()).contains("not a picture");
    var large = editor.upload(upload, "photo", "me.png", new byte[6_000_000], typed);
    assertThat(large.page().select(".problems").text()).contains("larger than 5 MB");
  }

  @Test
  void whoStillHasAPartIsNotRemoved() {
    var edition = world.edition();
    var editor = world.signedIn(edition, Role.PEOPLE_EDITOR);
    var person = world.person(edition, "钟明岱");
    var session = world.session(edition, "Opening", person);
    var page = "/e/" + edition.slug() + "/desk/people/" + person;

    var refused = editor.post(page + "/leave", Map.of());

    assertThat(editor.get(refused.location()).page().select(".notice-problem").text())
        .isEqualTo(
            "Still has a part in: Session Opening. Give these parts to somebody else first.");
    world.jdbc().sql("delete from programme.part where session_id = ?").param(session).update();
    editor.post(page + "/leave", Map.of());
    assertThat(editor.get(page).status()).isEqualTo(404);
  }

  @Test
  void nobodyBecomesAnOwnerByReaddressingThem() {
    var edition = world.edition();
    var owner = world.person(edition, "负责人");
    world
        .jdbc()
        .sql("insert into access.role (edition_id, person_id, role) values (?, ?, 'owner')")
        .params(edition.id().value(), owner)
        .update();
    var editor = world.signedIn(edition, Role.PEOPLE_EDITOR);
    var typed =
        Map.of("name", "负责人", "email", "thief@people.example", "code", owner, "version", "1");

    var refused = editor.post("/e/" + edition.slug() + "/desk/people/" + owner, typed);

    assertThat(refused.page().select("#email-notes .field-error").text())
        .startsWith("This person has a role.");
    assertThat(people.findByEmail("thief@people.example")).isEmpty();
  }

  @Test
  void changedTimesOfSomebodyPlacedAreShownUntilSeen() {
    var edition = world.edition();
    var editor = world.signedIn(edition, Role.PEOPLE_EDITOR);
    var person = world.person(edition, "钟明岱");
    var room = world.room(edition, world.venue(edition, "main"), "hall", 100);
    world.place(edition, world.session(edition, "Opening", person), room, "2037-12-06T09:00");
    var page = "/e/" + edition.slug() + "/desk/people/" + person;
    var typed = new HashMap<String, Object>(person());
    typed.put("version", "1");
    editor.post(page, typed);

    assertThat(editor.get("/e/" + edition.slug() + "/desk").page().select(".overview").text())
        .contains("One person’s availability changed after they were placed.");
    assertThat(editor.get(page).page().select("tr.needs-decision").text()).contains("away then");
    editor.post(page + "/availability-seen", Map.of());
    assertThat(editor.get("/e/" + edition.slug() + "/desk").page().select(".overview").text())
        .doesNotContain("availability");
  }

  static Map<String, Object> person() {
    return Map.of(
        "name", "钟明岱",
        "nameLatin", "Zhong Mingdai",
        "nameOrder", "family_first",
        "languages", "zh，en",
        "needEn", "A quiet room",
        "from", List.of("2037-12-04T09:00", "2037-12-05T09:00"),
        "to", List.of("2037-12-04T12:00", "2037-12-05T18:00"),
        "consents", List.of("publish_profile", "recording"),
        "version", "0");
  }

  private static byte[] picture(int width, int height) throws IOException {
    var png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", png);
    return png.toByteArray();
  }
}
