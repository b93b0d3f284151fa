// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pegbar.edition.Editions;
import org.pegbar.id.RandomCode;
import org.pegbar.imports.Imports;
import org.pegbar.imports.ScheduleOutcome.Imported;
import org.pegbar.imports.ScheduleOutcome.Overlap;
import org.pegbar.imports.ScheduleOutcome.Repeated;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.Publisher;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** What an imported schedule said is said again as long as it is true, and no longer. */
@PegbarTest
class ImportedFeedTests {

  @Autowired World world;
  @Autowired Imports imports;
  @Autowired Editions editions;
  @Autowired Publisher publisher;
  String slug;
  Imported imported;

  @BeforeEach
  void bringIn() throws IOException {
    slug = "edited-" + RandomCode.fresh();
    try (var file = getClass().getResourceAsStream("/frab/everything.json")) {
      var content = Objects.requireNonNull(file).readAllBytes();
      imported = (Imported) imports.schedule(content, Optional.of(slug), Optional.empty());
    }
  }

  @Test
  void whatIsOddIsListedAndTakenAllTheSame() {
    assertThat(imported.repeated()).containsExactly(new Repeated(0, 31, "Strings and", "Ana Brás"));
    assertThat(imported.overlaps())
        .extracting(Overlap::holderKind, Overlap::firstNumber, Overlap::secondNumber)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("room", 31, 32),
            org.assertj.core.groups.Tuple.tuple("person", 31, 32));
  }

  @Test
  void whatIsEditedHereIsSaidAsItIsNow() {
    change(
        "update edition.edition set name_en = 'Puppets at Noon', theme_zh = '木偶正午' where id = :e");
    change("update edition.venue set name_en = 'New Dyeworks' where edition_id = :e");
    change(
        "update edition.room set name_en = 'Kettle', capacity = 30 where edition_id = :e and"
            + " name_en = 'Boiler'");
    change(
        "update edition.track set name_en = 'By hand' where edition_id = :e and name_en ="
            + " 'Handmade'");
    change(
        "update people.person set name = 'Ana Brás Lima', biography_en = 'Sews.' where name = 'Ana"
            + " Brás' and id in (select person_id from people.participant where edition_id = :e)");
    change(
        """
        update programme.session set title_en = 'Strings', abstract_en = 'Now one line.', minutes = 60,
          starts_at = starts_at + interval '1 day' where edition_id = :e and number = 31
        """);
    var facts = released();

    assertThat(facts)
        .containsEntry("conference.title", "Puppets at Noon")
        .containsEntry("conference.subtitle", "木偶正午")
        .containsEntry("conference.venue", "New Dyeworks")
        .containsEntry("conference.city", "Harbin")
        .containsEntry("tracks", "By hand | Unused")
        .containsEntry("room Kettle.only.capacity", "30")
        .containsEntry("event 31.title", "Strings")
        .containsEntry("event 31.abstract", "Now one line.")
        .containsEntry("event 31.duration", "01:00")
        .containsEntry("event 31.date", "2026-12-05T10:00:00+08:00")
        .containsEntry("event 31.only.only end", "2026-12-05T11:00:00+08:00")
        .containsEntry("event 31.at", "day 2026-12-05 in Vat Hall")
        .containsEntry("event 31.track", "By hand")
        .containsEntry("event 31.persons", "Ana Brás Lima | 林晓 | Ana Brás Lima")
        .containsEntry("event 31 persons 0.only.biography", "Sews.")
        .containsEntry("event 31.slug", "puppets-2026-31-strings-and-")
        .containsEntry("event 33.room", "Kettle")
        .containsEntry("event 33.at", "day 2026-12-04 in Kettle");
  }

  @Test
  void aProfileThatIsWithdrawnIsGoneWithEverythingThatTheScheduleSaidOfIt() {
    assertThat(released()).containsEntry("event 31 persons 0.only.biography", "Carves.");
    change(
        """
        update people.consent set given = false
        where edition_id = :e and purpose = 'publish_profile'
        """);

    assertThat(facts())
        .containsEntry("event 31.persons", "Ana Brás | 林晓 | Ana Brás")
        .containsEntry("event 31 persons 0.id", "7")
        .doesNotContainKeys("event 31 persons 0.only.biography", "event 31 persons 0.only.avatar");
  }

  private void change(String sql) {
    var statement = world.jdbc().sql(sql);
    (sql.contains(":e") ? statement.param("e", editions.get(slug).id().value()) : statement)
        .update();
  }

  private Map<String, String> released() {
    publisher.release(editions.get(slug), Bilingual.empty(), "[test]");
    return facts();
  }

  private Map<String, String> facts() {
    var feed = world.visitor().get("/e/" + slug + "/programme.json").body();
    return ScheduleFacts.of(feed.getBytes(StandardCharsets.UTF_8));
  }
}
