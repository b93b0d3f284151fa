// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrabXmlTests {

  private static final FrabLimits SMALL = new FrabLimits(10_000, 50, 6);

  @Test
  void readsEverythingOfAPublishedSchedule() throws IOException {
    var schedule = read(fosdem());

    assertThat(schedule.conference("city")).contains("Brussels");
    assertThat(schedule.tracks()).hasSize(66);
    assertThat(schedule.roomNames()).hasSize(32);
    assertThat(schedule.events()).hasSize(674);
    assertThat(schedule.events().flatMap(event -> event.persons().stream())).hasSize(826);
    var first = schedule.events().findFirst().orElseThrow();
    assertThat(first.id()).hasValue(10528);
    assertThat(first.start()).contains(LocalTime.of(10, 30));
    assertThat(first.duration()).contains(Duration.ofHours(1));
    assertThat(first.persons()).extracting(FrabPerson::name).containsExactly("Speaker 1774");
    assertThat(first.line()).isEqualTo(86);
  }

  @Test
  void whatIsWrittenIsEqualToWhatWasRead() throws IOException {
    var file = fosdem();

    var written = FrabXml.write(read(file));

    assertThat(XmlShape.of(written)).isEqualTo(XmlShape.of(file));
    assertThat(XmlShape.of(written)).hasSizeGreaterThan(7_000);
  }

  @Test
  void aSchedulesEncodingIsTheOneItDeclares() {
    var text =
        "<?xml version='1.0' encoding='GB18030'?><schedule><conference><title>动漫大会</title>"
            + "</conference></schedule>";
    var schedule = read(text.getBytes(Charset.forName("GB18030")));

    assertThat(schedule.conference("title")).contains("动漫大会");
  }

  @Test
  void textsSurviveWhateverTheyHold() {
    var nasty = "a < b & \"c\" 'd' ]]> é 《茶》 😀\n\ttab";
    var schedule =
        new FrabSchedule(
            List.of(new FrabText("version", "x").with("note", nasty)),
            List.of(new FrabText("title", nasty)),
            List.of(),
            List.of());

    var again = read(FrabXml.write(schedule));

    assertThat(again).isEqualTo(schedule);
  }

  @Test
  void charactersThatXmlCannotCarryAreLeftOut() {
    var schedule =
        new FrabSchedule(
            List.of(),
            List.of(new FrabText("title", "a\u0000b\u0008c\uD800d")),
            List.of(),
            List.of());

    assertThat(read(FrabXml.write(schedule)).conference("title")).contains("abcd");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <schedule><conference>                                         | not-xml
          nothing                                                        | not-xml
          <html></html>                                                  | not-a-schedule
          <schedule><day/></schedule>                                    | no-conference
          <!DOCTYPE schedule [<!ENTITY a "b">]><schedule/>               | document-type
          <!DOCTYPE schedule SYSTEM "file:///etc/passwd"><schedule/>     | document-type
          <schedule><conference/><day><hall/></day></schedule>           | unexpected-element
          <schedule><conference><a><b><c><d><e/></d></c></b></a></conference></schedule> | too-deep
          """)
  void whatIsNotAScheduleIsRefusedWithItsPlace(String file, String reason) {
    var refused = refused(file.getBytes(StandardCharsets.UTF_8));

    assertThat(refused.key()).isEqualTo("publication.frab." + reason);
    assertThat(refused.line()).isEqualTo(1);
    assertThat(refused.column()).isPositive();
  }

  @Test
  void aFileWithTooManyElementsOrBytesIsRefused() {
    var many = "<schedule><conference>" + "<a/>".repeat(60) + "</conference></schedule>";
    var large = "<schedule><conference><a>" + "x".repeat(20_000) + "</a></conference></schedule>";

    assertThat(refused(many.getBytes(StandardCharsets.UTF_8)).key())
        .isEqualTo("publication.frab.too-many-elements");
    assertThat(refused(large.getBytes(StandardCharsets.UTF_8)).key())
        .isEqualTo("publication.frab.too-large");
  }

  private static FrabReading.Unreadable refused(byte[] file) {
    return (FrabReading.Unreadable) FrabXml.read(new ByteArrayInputStream(file), SMALL);
  }

  private static FrabSchedule read(byte[] file) {
    return ((FrabReading.Read) FrabXml.read(new ByteArrayInputStream(file), FrabLimits.USUAL))
        .schedule();
  }

  private static byte[] fosdem() throws IOException {
    try (var file = FrabXmlTests.class.getResourceAsStream("/frab/fosdem-2024.pentabarf.xml")) {
      return java.util.Objects.requireNonNull(file).readAllBytes();
    }
  }
}
