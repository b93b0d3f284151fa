// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.input.BadInput;
import org.pegbar.planner.problem.MeetingsProblem;
import org.pegbar.planner.problem.MeetingsProblem.Meeting;

class DznReaderTests {
  private static final String DATA =
      """
      nBusiness = 3;
      nMeetings = 2;
      nTables = 1;
      nTotalSlots = 4;
      nMorningSlots = 2;
      requested = [|1, 2,1,
      |2, 3,2, |];
      forbidden = [{0},
      {3,4}, 1..2];
      fixed = [0,3];
      precedences = [{},{1}];
      """;

  @Test
  void readsWhatThePaperMeans() {
    MeetingsProblem problem = DznReader.read(DATA, 2);
    assertThat(problem.meetings())
        .containsExactly(
            new Meeting(0, 1, Set.of(0, 1), Set.of()), new Meeting(1, 2, Set.of(2), Set.of(0)));
    assertThat(problem.forbidden()).containsExactly(Set.of(), Set.of(2, 3), Set.of(0, 1));
    assertThat(problem.tables()).isEqualTo(List.of(1, 1, 1, 1));
  }

  @Test
  void saysWhereTheMistakeIs() {
    assertThatThrownBy(() -> DznReader.read(DATA.replace("|1, 2,1", "|1, 7,1"), 2))
        .isInstanceOf(BadInput.class)
        .hasMessage("line 6: requested: expected numbers from 1 to 3, but found 7");
    assertThatThrownBy(() -> DznReader.read(DATA.replace("nTables = 1;", ""), 2))
        .hasMessage("nTables: expected an entry 'nTables = ...;', but found none");
    assertThatThrownBy(() -> DznReader.read(DATA.replace("[0,3]", "[0]"), 2))
        .hasMessage("line 10: fixed: expected 2 numbers, but found 1");
  }
}
