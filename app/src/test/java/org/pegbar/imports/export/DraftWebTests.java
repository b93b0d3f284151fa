// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pegbar.access.Role;
import org.pegbar.edition.Edition;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.Publisher;
import org.pegbar.programme.frab.FrabEvent;
import org.pegbar.programme.frab.FrabJson;
import org.pegbar.programme.frab.FrabLimits;
import org.pegbar.programme.frab.FrabReading;
import org.pegbar.programme.frab.FrabXml;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** The draft leaves the house as a file, and only with those who may read the desk. */
@PegbarTest
class DraftWebTests {

  private static final String SECRET = "Unreleased";

  @Autowired World world;
  @Autowired Publisher publisher;
  Edition edition;

  @BeforeEach
  void aReleaseAndASessionAfterIt() {
    edition = world.edition();
    var room = world.room(edition, world.venue(edition, "north"), "hall", 90);
    session("Released", room, "2037-12-04T10:00");
    publisher.release(edition, Bilingual.empty(), "[test]");
    session(SECRET, room, "2037-12-04T12:00");
    world.session(edition, "Idea");
  }

  private void session(String name, String room, String start) {
    var id = world.session(edition, name);
    world.place(edition, id, room, start);
    world
        .jdbc()
        .sql("update programme.session set state = 'confirmed' where id = ?")
        .param(id)
        .update();
  }

  @Test
  void theFeedsOfTheDraftHoldWhatTheNextReleaseWouldHold() {
    var viewer = world.signedIn(edition, Role.VIEWER);

    var xml = viewer.get(at("xml"));
    var json = viewer.get(at("json"));

    assertThat(titles(FrabXml.read(stream(xml.body()), FrabLimits.USUAL)))
        .containsExactly("Session Released", "Session " + SECRET);
    assertThat(titles(FrabJson.read(stream(json.body()), FrabLimits.USUAL)))
        .containsExactly("Session Released", "Session " + SECRET);
    assertThat(xml.header("Content-Disposition")).contains(edition.slug() + "-draft.xml");
    assertThat(xml.header("Cache-Control")).isEqualTo("no-store");
    assertThat(world.visitor().get("/e/" + edition.slug() + "/programme.xml").body())
        .contains("Released")
        .doesNotContain(SECRET);
  }

  @Test
  void theTablesHoldEverySessionAndCanBeImportedAgain() throws Exception {
    var viewer = world.signedIn(edition, Role.VIEWER);

    var csv = viewer.get(at("csv")).body();
    assertThat(csv).contains("title_zh", "Session Released", SECRET, "Session Idea");

    try (var workbook =
        new ReadableWorkbook(new ByteArrayInputStream(viewer.getBytes(at("xlsx"))))) {
      var rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(4);
      assertThat(rows.getFirst().getCellText(0)).isEqualTo("number");
    }
    assertThat(viewer.get(at("pdf")).status()).isEqualTo(404);
  }

  @Test
  void thePageLeadsToEachFile() {
    var viewer = world.signedIn(edition, Role.VIEWER);
    var links =
        viewer.get("/e/" + edition.slug() + "/desk/draft").page().select("main a[download]");
    assertThat(links.eachAttr("href"))
        .containsExactly(at("xml"), at("json"), at("csv"), at("xlsx"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xml", "json", "csv", "xlsx"})
  void nobodyElseGetsTheDraft(String ending) {
    var elsewhere = world.signedIn(world.edition(), Role.OWNER);
    for (var visitor : List.of(world.visitor(), world.signedIn(edition, Role.SPEAKER), elsewhere)) {
      var reply = visitor.get(at(ending));
      assertThat(reply.status()).isIn(302, 303, 401, 403);
      assertThat(reply.body()).doesNotContain(SECRET);
    }
    assertThat(world.visitor().get("/e/" + edition.slug() + "/programme.xml?draft=1").body())
        .doesNotContain(SECRET);
  }

  private String at(String ending) {
    return "/e/" + edition.slug() + "/desk/draft/programme." + ending;
  }

  private static List<String> titles(FrabReading reading) {
    return ((FrabReading.Read) reading)
        .schedule()
        .events()
        .map((FrabEvent event) -> event.text("title"))
        .toList();
  }

  private static ByteArrayInputStream stream(String body) {
    return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
  }
}
