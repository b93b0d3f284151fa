// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pegbar.edition.Editions;
import org.pegbar.id.RandomCode;
import org.pegbar.imports.Imports;
import org.pegbar.imports.ScheduleOutcome;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.Publisher;
import org.pegbar.programme.frab.FrabEvent;
import org.pegbar.programme.frab.FrabLimits;
import org.pegbar.programme.frab.FrabList;
import org.pegbar.programme.frab.FrabReading;
import org.pegbar.programme.frab.FrabSchedule;
import org.pegbar.programme.frab.FrabText;
import org.pegbar.programme.frab.FrabXml;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * FOSDEM's published schedules through the whole application: imported, released, and read from the
 * feed again. Everything that an event said is there, in its order; we add what c3voc's schema asks
 * for. The year that is carried runs always, the others by {@code bench/feeds DATA}.
 */
@PegbarTest
class FosdemRoundTripTests {

  @Autowired World world;
  @Autowired Imports imports;
  @Autowired Editions editions;
  @Autowired Publisher publisher;

  static Stream<byte[]> schedules() throws IOException {
    var all = new ArrayList<byte[]>();
    try (var carried =
        FosdemRoundTripTests.class.getResourceAsStream("/frab/fosdem-2024.pentabarf.xml")) {
      all.add(Objects.requireNonNull(carried).readAllBytes());
    }
    var data = System.getProperty("pegbar.data", "");
    if (!data.isEmpty()) {
      try (var files = Files.list(Path.of(data, "scheduling/fosdem"))) {
        for (var file : files.filter(one -> one.toString().endsWith(".xml")).sorted().toList()) {
          all.add(Files.readAllBytes(file));
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("schedules")
  void whatComesInComesOutAgain(byte[] file) {
    var slug = "fosdem-" + RandomCode.fresh();
    assertThat(imports.schedule(file, Optional.of(slug), Optional.of(ZoneId.of("Europe/Brussels"))))
        .isInstanceOf(ScheduleOutcome.Imported.class);
    publisher.release(editions.get(slug), Bilingual.empty(), "[test]");

    var feed = world.visitor().get("/e/" + slug + "/programme.xml").body();

    var before = read(file);
    var after = read(feed.getBytes(StandardCharsets.UTF_8));
    assertThat(after.roomNames()).isEqualTo(before.roomNames());
    assertThat(after.days().stream().map(day -> day.date()))
        .containsExactlyElementsOf(before.days().stream().map(day -> day.date()).toList());
    assertThat(lines(after, before)).isEqualTo(lines(before, before));
  }

  /** Each event with the fields that the original has, in their order. */
  private static List<String> lines(FrabSchedule schedule, FrabSchedule original) {
    var asked =
        original
            .events()
            .flatMap(event -> event.fields().stream())
            .map(one -> one.name())
            .distinct()
            .toList();
    var lines = new ArrayList<String>();
    for (var day : schedule.days()) {
      for (var room : day.rooms()) {
        for (var event : room.events()) {
          lines.add(day.date() + " " + room.name() + " " + event.id() + " " + line(event, asked));
        }
      }
    }
    return lines;
  }

  private static String line(FrabEvent event, List<String> asked) {
    return event.fields().stream()
        .filter(field -> asked.contains(field.name()))
        .map(FosdemRoundTripTests::told)
        .toList()
        .toString();
  }

  /** An element without content says nothing, with white space in it or without. */
  private static Object told(Object field) {
    return switch (field) {
      case FrabText text -> text.name() + "=" + (text.text().isBlank() ? "" : text.text());
      case FrabList list when list.items().isEmpty() -> list.name() + "=";
      default -> field;
    };
  }

  private static FrabSchedule read(byte[] file) {
    var reading = FrabXml.read(new ByteArrayInputStream(file), FrabLimits.USUAL);
    return ((FrabReading.Read) reading).schedule();
  }
}
