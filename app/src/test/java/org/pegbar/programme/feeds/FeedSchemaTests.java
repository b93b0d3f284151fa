// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Publisher;
import org.pegbar.programme.Stage;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** Run by {@code bench/feeds DATA}: what we write is valid against c3voc's schemas. */
@PegbarTest
@EnabledIfSystemProperty(named = "pegbar.data", matches = ".+")
class FeedSchemaTests {

  @Autowired World world;
  @Autowired Programme programme;
  @Autowired Publisher publisher;

  private final Path data = Path.of(System.getProperty("pegbar.data", ""));
  private final Schemas schemas = new Schemas(data);

  @Test
  void theSchemasRefuseWhatIsInvalid() throws Exception {
    var invalid = data.resolve("scheduling/c3voc-schedule/example-invalid.json");

    assertThat(schemas.ofJson(Files.readString(invalid))).isNotEmpty();
    assertThat(schemas.ofXml("<schedule/>".getBytes(StandardCharsets.UTF_8))).isNotEmpty();
  }

  @Test
  void aReleaseIsValidInBothFormatsAndLanguages() throws Exception {
    var stage = new Stage(world, programme);
    stage.placed("《雪城小木匠》 & others <b>", stage.hall, "10:00", stage.person("林晓"));
    stage.placed("开幕", stage.cinema, "12:00");
    stage.placed("a", stage.studio, "12:00");
    world
        .jdbc()
        .sql(
            "insert into edition.track (id, edition_id, code, name_zh, name_en, colour) values (?, ?, 'c', '手工', 'Handmade', 'clay')")
        .params("t" + stage.hall, stage.edition.id().value())
        .update();
    world
        .jdbc()
        .sql("update programme.session set track_id = ? where edition_id = ? and number = 1")
        .params("t" + stage.hall, stage.edition.id().value())
        .update();
    check(stage);
    publisher.release(stage.edition, Bilingual.empty(), "[test]");
    check(stage);
  }

  private void check(Stage stage) throws Exception {
    for (var language : List.of("zh", "en")) {
      var visitor = world.visitor().reading(language);
      var xml = visitor.get(stage.at("/programme.xml")).body();
      var json = visitor.get(stage.at("/programme.json")).body();
      assertThat(schemas.ofXml(xml.getBytes(StandardCharsets.UTF_8))).isEmpty();
      assertThat(schemas.ofJson(json)).isEmpty();
    }
  }
}
