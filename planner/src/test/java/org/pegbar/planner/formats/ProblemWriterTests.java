// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.pegbar.planner.Problems;
import org.pegbar.planner.input.BadInput;
import org.pegbar.planner.problem.Problem;

class ProblemWriterTests {
  private static final String MEETINGS =
      """
      {"days": [{"id": "d", "midnight": 0, "open": [{"from": 540, "to": 720}]}],
       "venues": [{"id": "v"}], "rooms": [{"id": "t", "venue": "v", "capacity": 4, "hall": "east"}],
       "people": [{"id": "ada"}, {"id": "li"}, {"id": "wang"}], "activities": [],
       "requests": [
         {"id": "one", "minutes": 20, "wishes": {"ada": "must", "li": "wish"}},
         {"id": "two", "minutes": 20, "wishes": {"ada": "wish", "wang": "no"}},
         {"id": "three", "minutes": 20, "wishes": {"li": "wish", "wang": "open"}, "metBefore": true},
         {"id": "four", "minutes": 20, "wishes": {"li": "wish", "wang": "wish"}}]}
      """;

  @Test
  void whatIsWrittenIsReadBackTheSame() {
    for (long seed = 0; seed < 20; seed++) {
      Problem problem = Problems.crowded(seed, 30);
      Problem again = ProblemReader.read(ProblemWriter.write(problem));
      assertThat(again).usingRecursiveComparison().as("seed %d", seed).isEqualTo(problem);
    }
  }

  @Test
  void requestsThatAreGrantedBecomeMeetings() {
    Problem problem = ProblemReader.read(MEETINGS);
    assertThat(problem.activities()).extracting(a -> a.id()).containsExactly("one", "four");
    assertThat(problem.activities()).extracting(a -> a.priority()).containsExactly(16, 8);
    assertThat(problem.activities()).allMatch(a -> a.meeting());
    assertThat(problem.rooms().getFirst().hall()).isEqualTo("east");
  }

  @Test
  void aWishThatIsNoneOfTheFourIsRefusedWithItsField() {
    assertThatThrownBy(() -> ProblemReader.read(MEETINGS.replace("\"must\"", "\"maybe\"")))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "line 5: requests[0].wishes.ada: expected must, wish, open or no, but found \"maybe\"");
  }
}
