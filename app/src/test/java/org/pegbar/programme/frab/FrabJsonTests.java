// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrabJsonTests {

  private static final FrabLimits SMALL = new FrabLimits(10_000, 100, 8);
  private static final String ONE =
      """
      {"schedule": {"version": "3", "conference": {"title": "动漫大会", "acronym": "dmdh",
        "tracks": [{"name": "Craft", "slug": "craft", "color": "#aa0000"}], "daysCount": 1,
        "days": [{"index": 1, "date": "2026-12-04", "day_start": "2026-12-04T08:00:00+08:00",
          "day_end": "2026-12-04T20:00:00+08:00", "rooms": {"Hall \\"A\\"": [
            {"id": 7, "guid": "00000000-0000-0000-0000-000000000007", "code": "ABC", "logo": null,
             "title": "《渡灯船》", "start": "09:30", "duration": "01:30", "language": null,
             "persons": [{"id": 3, "public_name": "林晓", "biography": null}, {"code": "XY", "name": "Ana"}],
             "links": [{"url": "https://example.org/a?b&c", "title": "More", "type": "web"}],
             "attachments": []}]}}]}}}
      """;

  @Test
  void readsTheSameTreeAsFromXml() {
    var schedule = read(ONE.getBytes(StandardCharsets.UTF_8));

    assertThat(schedule.conference("title")).contains("动漫大会");
    assertThat(schedule.tracks()).extracting(FrabTrack::name).containsExactly("Craft");
    assertThat(schedule.roomNames()).containsExactly("Hall \"A\"");
    var event = schedule.events().findFirst().orElseThrow();
    assertThat(event.id()).hasValue(7);
    assertThat(event.text("title")).isEqualTo("《渡灯船》");
    assertThat(event.persons()).extracting(FrabPerson::name).containsExactly("林晓", "Ana");
    assertThat(event.items("links").getFirst().attribute("href"))
        .contains("https://example.org/a?b&c");
  }

  @Test
  void theSecondVersionOfTheSchemaReadsAsTheFirst() {
    var schedule =
        read(
            """
            {"schedule": {"version": "3", "conference": {"title": "Hub", "acronym": "hub",
              "tracks": [{"name": "Craft", "slug": "craft"}],
              "days": [{"index": 1, "date": "2026-12-04", "start": "2026-12-04T09:00:00+08:00",
                "end": "2026-12-05T04:00:00+08:00"}]},
              "events": [{"type": "TALK", "guid": "00000000-0000-0000-0000-000000000007",
                "start": "2026-12-04T23:30:00+08:00", "end": "2026-12-05T01:00:00+08:00",
                "room": {"name": "Hall"}, "track": {"slug": "craft"}, "title": "Late", "logo": null,
                "participants": [{"guid": "00000000-0000-0000-0000-000000000001", "name": "Ana"}],
                "links": [{"type": "ORIGIN", "url": "https://example.org/"}]}]}}
            """
                .getBytes(StandardCharsets.UTF_8));

    var event = schedule.events().findFirst().orElseThrow();
    assertThat(schedule.days().getFirst().attributes())
        .containsEntry("start", "2026-12-04T09:00:00+08:00");
    assertThat(schedule.days().getFirst().rooms().getFirst().name()).isEqualTo("Hall");
    assertThat(event.text("start")).isEqualTo("23:30");
    assertThat(event.minutes()).hasValue(90);
    assertThat(event.text("track")).isEqualTo("Craft");
    assertThat(event.persons()).extracting(FrabPerson::name).containsExactly("Ana");
    assertThat(event.items("links").getFirst().attribute("type")).contains("ORIGIN");
  }

  @Test
  void whatIsWrittenReadsTheSameAgain() {
    var schedule = read(ONE.getBytes(StandardCharsets.UTF_8));
    var written = FrabJson.write(schedule);

    assertThat(FrabJson.write(read(written))).isEqualTo(written);
  }

  @Test
  void aPublishedXmlScheduleKeepsItsEventsThroughJson() throws IOException {
    var schedule = fosdem();

    var again = read(FrabJson.write(schedule));

    assertThat(again.events().map(FrabEvent::persons).toList())
        .isEqualTo(schedule.events().map(FrabEvent::persons).toList());
    assertThat(again.events().map(event -> event.text("title")).toList())
        .isEqualTo(schedule.events().map(event -> event.text("title")).toList());
    assertThat(again.roomNames()).isEqualTo(schedule.roomNames());
  }

  @Test
  void whatAnImportKeepsOfAnEventComesBackButForTheSessionsOwn() {
    var event = read(ONE.getBytes(StandardCharsets.UTF_8)).events().findFirst().orElseThrow();

    var kept = FrabSource.of(event, "2026-12-04", 1);
    var fields = FrabSource.read(kept).fields();

    assertThat(fields.stream().map(FrabField::name))
        .containsExactlyElementsOf(event.fields().stream().map(FrabField::name).toList());
    assertThat(Ordered.items(fields, "links")).isEqualTo(event.items("links"));
    assertThat(kept).doesNotContain("林晓", "《渡灯船》");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"schedule": {"conference":    | not-json
          <schedule/>                    | not-json
          {"timetable": {}}              | not-a-schedule
          {"schedule": {"version": "1"}} | no-conference
          """)
  void whatIsNotAScheduleIsRefused(String file, String reason) {
    assertThat(refused(file)).isEqualTo("publication.frab." + reason);
  }

  @Test
  void aFileThatIsTooDeepOrTooLargeIsRefused() {
    assertThat(refused("[".repeat(40))).isEqualTo("publication.frab.not-json");
    assertThat(refused("\"" + "x".repeat(20_000) + "\"")).isEqualTo("publication.frab.too-large");
  }

  private static String refused(String file) {
    var in = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    return ((FrabReading.Unreadable) FrabJson.read(in, SMALL)).key();
  }

  private static FrabSchedule read(byte[] file) {
    return ((FrabReading.Read) FrabJson.read(new ByteArrayInputStream(file), FrabLimits.USUAL))
        .schedule();
  }

  private static FrabSchedule fosdem() throws IOException {
    try (var file = FrabJsonTests.class.getResourceAsStream("/frab/fosdem-2024.pentabarf.xml")) {
      return ((FrabReading.Read) FrabXml.read(Objects.requireNonNull(file), FrabLimits.USUAL))
          .schedule();
    }
  }
}
