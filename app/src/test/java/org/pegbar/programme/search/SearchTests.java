// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Language;
import org.pegbar.programme.AgeRating;
import org.pegbar.programme.PartRole;
import org.pegbar.programme.SessionKind;
import org.pegbar.programme.publication.Publication;
import org.pegbar.programme.publication.Published;

class SearchTests {

  private static final Publication RELEASE = release();
  private final Search search = new Search();

  @ParameterizedTest
  @CsvSource({
    "木偶动画,       puppet",
    "木偶,           puppet",
    "偶,             puppet",
    "puppets,        puppet",
    "puppet ani,     puppet",
    "PUPPET,         puppet",
    "muou,           puppet",
    "modh,           puppet",
    "雪城,           puppet",
    "开幕,           opening",
    "kaimushi,       opening",
    "kms,            opening",
    "opening,        opening",
    "单小雪,         shan",
    "shan xiao,      shan",
    "sxx,            shan",
    "xiaoxue,        shan",
    "Shan Xiaoxue,   shan",
    "grand hall,     hall",
    "大礼堂,         hall",
    "手工,           craft"
  })
  void findsWhatIsMeant(String typed, String id) {
    assertThat(search.find(RELEASE, typed, Language.ZH))
        .isNotEmpty()
        .first()
        .extracting(Found::id)
        .isEqualTo(id);
  }

  @Test
  void aSessionIsFoundByThoseWhoTakePart() {
    assertThat(search.find(RELEASE, "单小雪", Language.ZH))
        .extracting(Found::id)
        .containsExactly("shan", "puppet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"火箭", "rocket", "zzzz", "\"", "*:*", "title_en:opening~", "+-(){}[]^", "\\", "😀"})
  void whatIsNotThereIsNotFoundAndNothingTypedIsACommand(String typed) {
    assertThat(search.find(RELEASE, typed, Language.EN)).isEmpty();
  }

  @Test
  void thePassageAroundWhatWasFoundIsMarked() {
    var found = search.find(RELEASE, "木屑", Language.ZH).getFirst();

    assertThat(found.excerpt().stream().filter(Found.Piece::marked).map(Found.Piece::text))
        .contains("木屑");
    assertThat(String.join("", found.excerpt().stream().map(Found.Piece::text).toList()))
        .contains("雪城里的木屑与雪");
  }

  @Test
  void anEndlessQuestionIsCutShort() {
    assertThat(search.find(RELEASE, "开幕 ".repeat(10_000), Language.ZH)).isNotNull();
  }

  private static Publication release() {
    var puppet =
        session(
            "puppet",
            1,
            new Bilingual("《小木匠》：木偶动画怎样呼吸", "How puppet animation breathes"),
            new Bilingual("雪城里的木屑与雪，一格一格。", "Sawdust and snow, one frame at a time."),
            List.of(new Published.Part("shan", PartRole.SPEAKER)));
    var opening =
        session(
            "opening", 2, new Bilingual("开幕式", "Opening ceremony"), Bilingual.empty(), List.of());
    return new Publication(
        "r",
        1,
        Instant.EPOCH,
        new Published(
            new Published.Holding(
                "e",
                new Bilingual("大会", "Conference"),
                Bilingual.empty(),
                Bilingual.empty(),
                ZoneId.of("Asia/Shanghai"),
                LocalDate.of(2037, 12, 4),
                LocalDate.of(2037, 12, 6),
                LocalTime.of(8, 0),
                LocalTime.of(20, 0),
                Optional.empty()),
            List.of(),
            List.of(),
            List.of(
                new Published.Room(
                    "hall", "v", "hall", new Bilingual("大礼堂", "Grand Hall"), 9, 0, List.of())),
            List.of(new Published.Track("craft", "craft", new Bilingual("手工", "Handmade"), "clay")),
            List.of(),
            List.of(
                new Published.Person(
                    "shan",
                    1,
                    new Bilingual("单小雪", "Shan Xiaoxue"),
                    "单小雪",
                    Optional.empty(),
                    Optional.empty())),
            List.of(puppet, opening)));
  }

  private static Published.Session session(
      String id, int number, Bilingual title, Bilingual summary, List<Published.Part> parts) {
    return new Published.Session(
        id,
        number,
        new UUID(0, number),
        title,
        summary,
        SessionKind.TALK,
        "",
        Optional.empty(),
        Optional.empty(),
        Instant.parse("2037-12-04T02:00:00Z"),
        60,
        "hall",
        "zh",
        List.of(),
        AgeRating.ALL,
        false,
        false,
        parts,
        Optional.empty(),
        Optional.empty());
  }
}
