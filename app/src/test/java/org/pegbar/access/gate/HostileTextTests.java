// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.awaitility.Awaitility;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Role;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Stage;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Visitor;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * A hostile text in every column of an edition is stored as it was typed, and shown as text: on
 * every page of the desk and of the public site, in every feed, and in every letter.
 */
@PegbarTest
class HostileTextTests {

  @Autowired World world;
  @Autowired Programme programme;
  private Stage stage;
  private Visitor owner;
  private List<String> planted;

  @BeforeEach
  void plant() {
    stage = new Stage(world, programme);
    var speaker = stage.person("讲者");
    stage.placed("Opening", stage.hall, "09:00", speaker);
    stage.placed("Closing", stage.cinema, "15:00", speaker);
    owner = world.signedIn(stage.edition, Role.OWNER);
    planted = Probes.plant(world.jdbc(), stage.edition);
    owner.post(
        stage.at("/desk/releases"),
        Map.of("seen", "0", "noteZh", Probes.TEXT, "noteEn", Probes.TEXT));
  }

  @Test
  void everyPageShowsItAsText() {
    assertThat(planted)
        .contains(
            "edition.edition.name_en",
            "edition.room.name_zh",
            "edition.venue.name_en",
            "people.person.name",
            "people.person.biography_en",
            "programme.session.title_en",
            "programme.session.abstract_zh")
        .hasSizeGreaterThan(15);
    for (var language : List.of("zh", "en")) {
      owner.reading(language);
      var desk = Crawl.from(owner, stage.at("/desk"));
      var site = Crawl.from(world.visitor().reading(language), stage.at("/"));
      assertThat(desk).hasSizeGreaterThan(15);
      assertThat(site).hasSizeGreaterThan(8);
      assertHarmless(desk);
      assertHarmless(site);
    }
  }

  @Test
  void everyFeedCarriesItAsText() throws Exception {
    var visitor = world.visitor();
    var xml = visitor.getBytes(stage.at("/programme.xml"));
    var parsed =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml));
    assertThat(parsed.getElementsByTagName("script").getLength()).isZero();
    assertThat(parsed.getElementsByTagName("event").getLength()).isEqualTo(2);
    assertThat(parsed.getElementsByTagName("title").item(0).getTextContent())
        .contains("<script>alert(1)");

    var json = visitor.get(stage.at("/programme.json"));
    assertThat(JsonMapper.shared().readTree(json.body()).toString()).contains("<script>alert(1)");
    assertThat(json.header("Content-Type")).startsWith("application/json");

    var calendar = new String(visitor.getBytes(stage.at("/programme.ics")), StandardCharsets.UTF_8);
    assertThat(calendar.lines().filter("BEGIN:VEVENT"::equals)).hasSize(2);
    assertThat(calendar.lines().filter("END:VEVENT"::equals)).hasSize(2);
    assertThat(calendar.lines()).noneMatch(line -> line.startsWith("Bcc:"));
  }

  @Test
  void dataForSearchEnginesDoesNotEndItsOwnScript() {
    var page = world.visitor().get(stage.at("/")).page();
    for (var script : page.select("script[type=application/ld+json]")) {
      assertThat(JsonMapper.shared().readTree(script.data())).isNotNull();
    }
    assertThat(page.select("script[type=application/ld+json]")).isNotEmpty();
  }

  @Test
  void theLetterHasOneSubjectAndItsFileAName() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(letters("subject")).hasSize(1));
    assertThat(letters("subject").getFirst()).contains("<script>").doesNotContain("\r", "\n");
    assertThat(letters("recipient_name").getFirst()).doesNotContain("\r", "\n");
    assertThat(letters("attachment_name")).containsExactly(stage.edition.slug() + ".ics");
    var id = letters("id").getFirst();
    var page = owner.get(stage.at("/desk/mail/" + id)).page();
    assertThat(page.text()).contains("<script>alert(1)</script>");
    assertHarmless(Map.of("letter", page));
  }

  private List<String> letters(String column) {
    return world
        .jdbc()
        .sql("select " + column + " from mail.letter where edition_id = ?")
        .param(stage.edition.id().value())
        .query((row, n) -> row.getString(1))
        .list();
  }

  /** Nothing of the probe became an element or an attribute, and it could have. */
  private static void assertHarmless(Map<String, Document> pages) {
    assertThat(
            pages.entrySet().stream()
                .filter(page -> Crawl.hasInlineCode(page.getValue()))
                .map(Map.Entry::getKey))
        .isEmpty();
    assertThat(
            pages.entrySet().stream()
                .filter(page -> !page.getValue().select("img[src=x]").isEmpty())
                .map(Map.Entry::getKey))
        .isEmpty();
    assertThat(pages.values()).anyMatch(page -> page.text().contains("<script>alert(1)</script>"));
  }
}
