// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.formats.MatchmakingReader;

class MatchmakingProblemTests {
  private static final String MARKET =
      """
      {"slots": [{"id": "s1", "half": "am", "start": 540, "minutes": 30},
                 {"id": "s2", "half": "am", "start": 570, "minutes": 30},
                 {"id": "s3", "half": "pm", "start": 840, "minutes": 30}],
       "tables": [{"id": "t1"}, {"id": "stand"}],
       "participants": [{"id": "li", "name": "Li Wei", "side": "buyer", "free": ["am"], "most": 1},
                        {"id": "bo", "name": "Bo", "side": "buyer", "mostInRow": 1},
                        {"id": "ana", "name": "Ana", "side": "seller"},
                        {"id": "ito", "name": "Ito", "side": "seller", "stand": "stand"}],
       "requests": [{"id": "a", "answers": {"li": "wish", "ana": "must"}},
                    {"id": "b", "answers": {"bo": "wish", "ito": "open"}},
                    {"id": "c", "answers": {"bo": "wish", "ana": "no"}},
                    {"id": "d", "answers": {"bo": "wish", "ana": "wish", "ito": "wish"}}],
       "met": {"pairs": [["li", "ana"], ["bo", "ito"], ["bo", "ana"]]},
       "confirmed": []}
      """;

  @Test
  void worthCountsAnswersAndHalvesWhatHasMet() {
    MatchmakingProblem problem = MatchmakingReader.read(MARKET);
    assertThat(problem.requests().stream().map(problem::worth)).containsExactly(8L, 2L, 2L, 12L);
    assertThat(problem.haveMet(problem.requests().get(3))).isFalse();
    assertThat(problem.tablesFor(problem.requests().get(0)).getFirst().id()).isEqualTo("t1");
    assertThat(problem.tablesFor(problem.requests().get(1)).getFirst().id()).isEqualTo("stand");
  }

  @Test
  void whatDoesNotFitTogetherIsToldAllAtOnceWithWhatToTry() {
    assertThat(
            told(
                Map.of(
                    "\"start\": 570", "\"start\": 560",
                    "\"free\": [\"am\"]", "\"free\": [\"noon\"]",
                    "{\"bo\": \"wish\", \"ito\": \"open\"}", "{\"bo\": \"wish\", \"li\": \"open\"}",
                    "{\"bo\": \"wish\", \"ana\": \"no\"}", "{\"ana\": \"wish\", \"li\": \"open\"}",
                    "\"stand\": \"stand\"", "\"stand\": \"x\"")))
        .isEqualTo(
            """
            slots 's2': starts at minute 560, before slot 's1' ends at 570. Put slots in order and apart.
            participants 'ito'.stand: 'x' is not a table
            participants 'li'.free: 'noon' is neither a slot nor a half
            requests 'b': only names people of the side [buyer]. Name another side, or leave the side of one empty.
            requests 'c': asks for the same people as 'a'. Put all answers into one request.\
            """);
    assertThat(told(Map.of("\"most\": 1", "\"most\": 1, \"fewest\": 3")))
        .isEqualTo(
            "participants 'li': wishes for 3 meetings at least, but accepts 1 at most. Lower fewest"
                + " or raise most.");
    assertThat(told(Map.of("\"mostInRow\": 1", "\"stand\": \"stand\"")))
        .contains("'stand' is also the stand of 'bo'. Give each a table of its own at the stand.");
  }

  @Test
  void promisesThatCannotBeKeptAreRefused() {
    assertThat(promised("{\"request\": \"a\", \"slot\": \"s3\"}"))
        .isEqualTo(
            "confirmed 'a': 'Li Wei' is not free in slot 's3'. Take the promise out, or let them be"
                + " free then.");
    assertThat(promised("{\"request\": \"c\"}"))
        .isEqualTo("confirmed 'c': 'Ana' says no. Take the promise out.");
    assertThat(promised("{\"request\": \"a\", \"slot\": \"s1\", \"table\": \"stand\"}"))
        .isEqualTo("confirmed 'a': may not be at table 'stand' in slot 's1'. Name only the slot.");
    assertThat(
            promised(
                "{\"request\": \"a\", \"slot\": \"s1\"}, {\"request\": \"d\", \"slot\": \"s1\"}"))
        .isEqualTo("confirmed: 'Ana' is promised twice at once. Take one out.");
    assertThat(
            promised(
                "{\"request\": \"b\", \"slot\": \"s1\"}, {\"request\": \"d\", \"slot\": \"s2\"}"))
        .isEqualTo(
            "confirmed: 'Bo' is promised 2 meetings in a row, but accepts 1. Raise mostInRow.");
    assertThat(promised("{\"request\": \"x\"}"))
        .isEqualTo("confirmed 'x': there is no such request. Ask for it, or take the promise out.");
    assertThat(promised("{\"request\": \"a\"}, {\"request\": \"a\"}"))
        .isEqualTo("confirmed 'a': is confirmed twice. Keep one of the two.");
  }

  private static String promised(String promises) {
    return told(Map.of("\"confirmed\": []", "\"confirmed\": [" + promises + "]"));
  }

  private static String told(Map<String, String> changes) {
    String market = MARKET;
    for (Map.Entry<String, String> change : changes.entrySet()) {
      assertThat(market).contains(change.getKey());
      market = market.replace(change.getKey(), change.getValue());
    }
    String changed = market;
    return String.valueOf(
        catchThrowableOfType(InvalidProblem.class, () -> MatchmakingReader.read(changed))
            .getMessage());
  }
}
