// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.check.MatchmakingChecker.Verdict;
import org.pegbar.planner.formats.MatchmakingReader;
import org.pegbar.planner.plan.MatchmakingGoal;
import org.pegbar.planner.plan.MatchmakingPlan.Meeting;
import org.pegbar.planner.problem.MatchmakingProblem;

class MatchmakingCheckerTests {
  private static final MatchmakingProblem MARKET =
      MatchmakingReader.read(
          """
          {"slots": [{"id": "s1", "half": "am", "start": 540, "minutes": 30},
                     {"id": "s2", "half": "am", "start": 570, "minutes": 30},
                     {"id": "s3", "half": "am", "start": 600, "minutes": 30},
                     {"id": "s4", "half": "pm", "start": 840, "minutes": 30}],
           "tables": [{"id": "t1", "hall": "east"}, {"id": "t2", "hall": "west", "open": ["am"]},
                      {"id": "stand", "hall": "west"}],
           "participants": [{"id": "a", "most": 2, "fewest": 2, "free": ["am"]}, {"id": "b"},
                            {"id": "c", "mostInRow": 1}, {"id": "d", "stand": "stand"}],
           "requests": [{"id": "ab", "answers": {"a": "wish", "b": "wish"}},
                        {"id": "ac", "answers": {"a": "wish", "c": "must"}},
                        {"id": "bc", "answers": {"b": "wish", "c": "open"}, "when": ["s2", "s3"]},
                        {"id": "bd", "answers": {"b": "wish", "d": "open"}},
                        {"id": "ad", "answers": {"a": "wish", "d": "no"}},
                        {"id": "cd", "answers": {"c": "wish", "d": "wish"}}],
           "met": {"refused": true, "pairs": [["c", "d"]]},
           "confirmed": [{"request": "ab", "slot": "s1"}]}
          """);

  @Test
  void aPlanIsWorthWhatCountingByHandSays() {
    Verdict verdict = judge("ab s1 t1", "ac s3 t2", "bd s4 stand");
    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.values().values())
        .containsExactly(0L, 0L, 8L + 16 + 4, 0L, 0L, 1L, 1L, 1L, 1L, 1L);
    Verdict promise = judge("ab s1 t1");
    assertThat(promise.values().get(MatchmakingGoal.MUSTS)).isEqualTo(1);
    assertThat(promise.values().get(MatchmakingGoal.FEWEST)).isEqualTo(1);
    assertThat(promise.values().get(MatchmakingGoal.HALF)).isEqualTo(2);
  }

  @Test
  void everyBrokenRuleIsToldAlone() {
    assertThat(judge("ab s1 t1", "ac s1 t2").faults())
        .containsExactly("a has two meetings in slot 's1'");
    assertThat(judge("ab s1 t1", "bd s1 stand").faults())
        .containsExactly("b has two meetings in slot 's1'");
    assertThat(judge("ab s2 t1").faults()).containsExactly("'ab' was promised elsewhere");
    assertThat(judge().faults())
        .containsExactly("'ab' was promised for slot 's1', but is not held");
    assertThat(judge("ab s1 t1", "ac s4 t1").faults())
        .containsExactly("a is not free in slot 's4'");
    assertThat(judge("ab s1 t1", "bc s4 t2").faults())
        .containsExactly("'bc' may not be in slot 's4'", "table 't2' is not open in slot 's4'");
    assertThat(judge("ab s1 t1", "bd s2 t1").faults())
        .containsExactly("'bd' may not be at table 't1'");
    assertThat(judge("ab s1 t1", "ac s2 stand").faults())
        .containsExactly("'ac' may not be at table 'stand'");
    assertThat(judge("ab s1 t1", "ad s2 stand").faults())
        .containsExactly("'ad' is held, but refused, not asked for or met before");
    assertThat(judge("ab s1 t1", "cd s2 stand").faults())
        .containsExactly("'cd' is held, but refused, not asked for or met before");
    assertThat(judge("ab s1 t1", "ac s2 t1", "bc s3 t1").faults())
        .containsExactly("c has more than 1 meetings in a row");
    assertThat(judge("ab s1 t1", "bd s4 stand", "bd s2 stand").faults())
        .containsExactly("'bd' is held twice");
    assertThat(judge("ab s1 t1", "bc s2 t9").faults()).hasSize(1);
    assertThat(judge("ab s1 t1", "ac s1 t1").faults())
        .contains("'ab' and 'ac' are at table 't1' in slot 's1'");
  }

  private static Verdict judge(String... meetings) {
    List<Meeting> read = new ArrayList<>();
    for (String meeting : meetings) {
      String[] words = meeting.split(" ", -1);
      read.add(new Meeting(words[0], words[1], words[2]));
    }
    return MatchmakingChecker.judge(MARKET, read);
  }
}
