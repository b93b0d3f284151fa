// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pegbar.edition.Editions;
import org.pegbar.id.RandomCode;
import org.pegbar.imports.Imports;
import org.pegbar.imports.ScheduleOutcome.Imported;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.Publisher;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * Published schedules through the whole application: imported, released, and read from both feeds
 * again. Everything that a schedule said is there, field by field; we add what c3voc's schemas ask
 * for. FOSDEM 2024 and two schedules of our own that use every field run always, all years and
 * c3voc's examples by {@code bench/feeds DATA}.
 */
@PegbarTest
class FosdemRoundTripTests {

  private static final String DATA = System.getProperty("pegbar.data", "");

  @Autowired World world;
  @Autowired Imports imports;
  @Autowired Editions editions;
  @Autowired Publisher publisher;

  @ParameterizedTest
  @ValueSource(strings = {"fosdem-2024.pentabarf.xml", "everything.xml", "everything.json"})
  void whatComesInComesOutAgainInBothFormats(String carried) throws IOException {
    try (var file = getClass().getResourceAsStream("/frab/" + carried)) {
      check(Objects.requireNonNull(file).readAllBytes());
    }
  }

  static Stream<Path> published() throws IOException {
    return Stream.of("fosdem", "c3voc-schedule")
        .flatMap(folder -> list(Path.of(DATA, "scheduling", folder)).stream())
        .filter(
            file -> file.toString().matches(".*(pentabarf\\.xml|(camp2019|democon)\\S*\\.json)"));
  }

  private static List<Path> list(Path folder) {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("published")
  @EnabledIfSystemProperty(named = "pegbar.data", matches = ".+")
  void whatOthersPublishedComesOutAgainInBothFormats(Path file) throws IOException {
    check(Files.readAllBytes(file));
  }

  /** What comes out is the first version, so what is compared is what both can say. */
  @Test
  @EnabledIfSystemProperty(named = "pegbar.data", matches = ".+")
  void aScheduleInTheSecondVersionOfTheSchemaComesOutInTheFirst() throws IOException {
    var file = Path.of(DATA, "scheduling/c3voc-schedule/example-hub-schedule2.pseudonymised.json");
    var events =
        JsonMapper.shared().readTree(Files.readAllBytes(file)).path("schedule").path("events");
    var facts = ScheduleFacts.of(feed(released(Files.readAllBytes(file)), "json"));

    assertThat(events).isNotEmpty();
    for (var event : events) {
      var it = fact(facts, ".guid", event.path("guid").asString()).replace(".guid", "");
      for (var name : List.of("title", "slug", "url", "code", "language", "abstract", "type")) {
        assertThat(facts).containsEntry(it + "." + name, event.path(name).asString());
      }
      assertThat(facts)
          .containsEntry(
              it + ".persons",
              event
                  .path("participants")
                  .valueStream()
                  .map(one -> one.path("name").asString())
                  .collect(Collectors.joining(" | ")));
    }
  }

  private static String fact(Map<String, String> facts, String end, String value) {
    return facts.entrySet().stream()
        .filter(fact -> fact.getKey().startsWith("event ") && fact.getKey().endsWith(end))
        .filter(fact -> fact.getValue().equals(value) && !fact.getKey().contains(" persons "))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private void check(byte[] file) {
    boolean isJson = file[0] == '{';
    var same = isJson ? "json" : "xml";
    var other = isJson ? "xml" : "json";
    var given = ScheduleFacts.of(file);
    assertThat(given).hasSizeGreaterThan(50);

    var slug = released(file);
    assertThat(missing(given, feed(slug, same), name -> true)).isEmpty();
    var translated = feed(slug, other);
    assertThat(missing(given, translated, FosdemRoundTripTests::isInBoth)).isEmpty();

    var again = feed(released(translated), same);
    assertThat(missing(given, again, FosdemRoundTripTests::isInBoth)).isEmpty();
  }

  private static boolean isInBoth(String fact) {
    return !fact.contains("only");
  }

  /** What was said and is not said again, or otherwise. */
  private static Map<String, String> missing(
      Map<String, String> given, byte[] feed, Predicate<String> asked) {
    var now = ScheduleFacts.of(feed);
    var missing = new TreeMap<String, String>();
    given.forEach((fact, value) -> {
      if (asked.test(fact) && !value.equals(now.get(fact))) {
        missing.put(fact, "'" + value + "' is now '" + now.get(fact) + "'");
      }
    });
    long events = given.keySet().stream().filter(fact -> fact.endsWith(".at")).count();
    assertThat(now.keySet().stream().filter(fact -> fact.endsWith(".at"))).hasSize((int) events);
    return missing;
  }

  private String released(byte[] file) {
    var slug = "round-" + RandomCode.fresh();
    var outcome =
        imports.schedule(file, Optional.of(slug), Optional.of(ZoneId.of("Europe/Brussels")));
    assertThat(outcome).isInstanceOf(Imported.class);
    publisher.release(editions.get(slug), Bilingual.empty(), "[test]");
    return slug;
  }

  private byte[] feed(String slug, String format) {
    var page = world.visitor().get("/e/" + slug + "/programme." + format);
    assertThat(page.status()).isEqualTo(200);
    return page.body().getBytes(StandardCharsets.UTF_8);
  }
}
