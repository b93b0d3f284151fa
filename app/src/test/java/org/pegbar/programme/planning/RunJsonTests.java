// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pegbar.language.Bilingual;
import org.pegbar.programme.Sentence;
import org.pegbar.programme.Word;

class RunJsonTests {

  private static final Instant TEN = Instant.parse("2037-12-04T02:00:00Z");

  /** Every kind of word there is. */
  private static final Sentence SENTENCE =
      Sentence.of(
          "programme.cost.gaps",
          new Word.Name(new Bilingual("林一", "")),
          new Word.Text("1:30"),
          new Word.Count(420),
          new Word.Moment(TEN),
          new Word.Day(LocalDate.of(2037, 12, 4)),
          new Word.Span(TEN, TEN.plusSeconds(3600)),
          new Word.Label("edition.equipment.dcp"),
          new Word.Listing(List.of(new Word.Count(1), new Word.Text("two"))));

  @Test
  void aResultIsReadAsItWasWritten() {
    var result =
        new Run.Result(
            3,
            4,
            1234,
            1000,
            56_000,
            2,
            List.of("abc:2:room:1796349600:p", "def:1"),
            List.of(SENTENCE),
            List.of(new Run.RuleCost("gaps", 40, 30, 7, List.of(SENTENCE, SENTENCE))),
            List.of(),
            List.of(new Run.Unplaced("ghi", SENTENCE, List.of(SENTENCE))));
    assertThat(RunJson.result(RunJson.write(result))).isEqualTo(result);
  }

  @Test
  void progressIsReadAsItWasWritten() {
    var progress =
        new Run.Progress(
            1500, 3, 4, 1, 99, List.of(new Run.Point(300, 2, 120), new Run.Point(900, 1, 99)));
    assertThat(RunJson.progress(RunJson.write(progress))).isEqualTo(progress);
    assertThat(RunJson.progress("{}")).isEqualTo(Run.Progress.NONE);
  }
}
