// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pegbar.planner.agenda.Agendas.meeting;
import static org.pegbar.planner.problem.AgendaRule.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.agenda.Agendas;
import org.pegbar.planner.problem.AgendaProblem;
import org.pegbar.planner.problem.AgendaProblem.Hall;
import org.pegbar.planner.problem.AgendaProblem.Meeting;
import org.pegbar.planner.problem.AgendaProblem.Spot;
import org.pegbar.planner.problem.AgendaRule;
import org.pegbar.planner.problem.Penalty;

class AgendaRulesTests {
  private static final int LARGE = 0;
  private static final int SMALL = 1;
  private static final int PER_DAY = 10;
  private Meeting one = meeting("One", 4, Set.of(0, 1), 2);
  private Meeting other = meeting("Other", 2, Set.of(1, 3), 0);
  private final Meeting third = meeting("Third", 2, Set.of(4));

  @Test
  void twoMeetingsInOneRoomCountTheirCommonGrains() {
    assertThat(count(ROOM_CONFLICT, at(0, LARGE), at(3, LARGE))).isEqualTo(Penalty.ofHard(7));
    assertThat(count(ROOM_CONFLICT, at(0, LARGE), at(4, LARGE))).isEqualTo(Penalty.NONE);
    assertThat(count(ROOM_CONFLICT, at(0, LARGE), at(3, SMALL))).isEqualTo(Penalty.NONE);
  }

  @Test
  void aMeetingAfterTheLastGrainCountsTheGrainInWhichItWouldEnd() {
    assertThat(count(OVERTIME, at(17, LARGE))).isEqualTo(Penalty.ofHard(7 * 20));
    assertThat(count(OVERTIME, at(16, LARGE))).isEqualTo(Penalty.NONE);
  }

  @Test
  void eachPersonWhomBothRequireCountsTheCommonGrains() {
    other = meeting("Other", 2, Set.of(1, 0, 3));
    assertThat(count(REQUIRED_CONFLICT, at(0, LARGE), at(3, SMALL))).isEqualTo(Penalty.ofHard(14));
    assertThat(count(REQUIRED_CONFLICT, at(0, LARGE), at(4, SMALL))).isEqualTo(Penalty.NONE);
  }

  @Test
  void eachPersonWithoutASeatCounts() {
    assertThat(count(ROOM_CAPACITY, at(0, SMALL))).isEqualTo(Penalty.ofHard(7));
    assertThat(count(ROOM_CAPACITY, at(0, LARGE))).isEqualTo(Penalty.NONE);
  }

  @Test
  void aMeetingEndsOnItsDay() {
    assertThat(count(AgendaRule.SAME_DAY, at(7, LARGE))).isEqualTo(Penalty.ofHard(7));
    assertThat(count(AgendaRule.SAME_DAY, at(6, LARGE))).isEqualTo(Penalty.NONE);
  }

  @Test
  void whomOneRequiresAndTheOtherWishesCountsTheCommonGrains() {
    assertThat(count(REQUIRED_AND_PREFERRED_CONFLICT, at(0, LARGE), at(2, SMALL)))
        .isEqualTo(Penalty.ofMedium(14));
    other = meeting("Other", 2, Set.of(2), 0);
    assertThat(count(REQUIRED_AND_PREFERRED_CONFLICT, at(0, LARGE), at(3, SMALL)))
        .isEqualTo(Penalty.ofMedium(14));
  }

  @Test
  void whomBothWishCountsTheCommonGrains() {
    other = meeting("Other", 2, Set.of(3), 2);
    assertThat(count(PREFERRED_CONFLICT, at(0, LARGE), at(2, SMALL)))
        .isEqualTo(Penalty.ofMedium(14));
    assertThat(count(PREFERRED_CONFLICT, at(0, LARGE), at(4, SMALL))).isEqualTo(Penalty.NONE);
  }

  @Test
  void everyMeetingCountsItsLastGrain() {
    assertThat(count(SOON, at(0, LARGE), at(5, SMALL))).isEqualTo(Penalty.ofSoft(7 * (3 + 6)));
  }

  @Test
  void eachPairWithoutABreakCountsWhoeverAndWhereverItIs() {
    assertThat(count(BREAK, at(0, LARGE), at(4, SMALL))).isEqualTo(Penalty.ofSoft(7));
    assertThat(count(BREAK, at(2, LARGE), at(0, SMALL), at(6, SMALL)))
        .isEqualTo(Penalty.ofSoft(14));
    assertThat(count(BREAK, at(0, LARGE), at(5, SMALL))).isEqualTo(Penalty.NONE);
  }

  @Test
  void twoMeetingsAtOnceCountTheirCommonGrains() {
    assertThat(count(OVERLAP, at(0, LARGE), at(2, SMALL), at(3, SMALL)))
        .isEqualTo(Penalty.ofSoft(7 * (2 + 1 + 1)));
  }

  @Test
  void aSmallerRoomCountsTheSeatsByWhichOthersAreLarger() {
    assertThat(count(LARGER_ROOMS_FIRST, at(0, SMALL))).isEqualTo(Penalty.ofSoft(7 * 8));
    assertThat(count(LARGER_ROOMS_FIRST, at(0, LARGE))).isEqualTo(Penalty.NONE);
  }

  @Test
  void eachPersonWhoSoonGoesToAnotherRoomCounts() {
    assertThat(count(AgendaRule.ROOM_STABILITY, at(0, LARGE), at(6, SMALL)))
        .isEqualTo(Penalty.ofSoft(14));
    assertThat(count(AgendaRule.ROOM_STABILITY, at(0, LARGE), at(2, SMALL)))
        .isEqualTo(Penalty.ofSoft(14));
    assertThat(count(AgendaRule.ROOM_STABILITY, at(0, LARGE), at(7, SMALL)))
        .isEqualTo(Penalty.NONE);
    assertThat(count(AgendaRule.ROOM_STABILITY, at(0, LARGE), at(0, SMALL)))
        .isEqualTo(Penalty.NONE);
    assertThat(count(AgendaRule.ROOM_STABILITY, at(0, LARGE), at(6, LARGE)))
        .isEqualTo(Penalty.NONE);
  }

  @Test
  void whatHasNoPlaceIsMissed() {
    one = meeting("One", 4, Set.of());
    Verdict<AgendaRule> verdict =
        AgendaChecker.judge(problem(SOON, 1), List.of(new Spot(AgendaProblem.NONE, LARGE)));
    assertThat(verdict.score()).isEqualTo("-1init/0hard/0medium/0soft");
    assertThat(verdict.feasible()).isFalse();
  }

  private Penalty count(AgendaRule rule, Spot... spots) {
    return AgendaChecker.judge(problem(rule, spots.length), List.of(spots)).total();
  }

  private AgendaProblem problem(AgendaRule rule, int meetings) {
    return new AgendaProblem(
        Map.of(rule, 7),
        Agendas.grains(2, PER_DAY),
        List.of(new Hall("Large", 10), new Hall("Small", 2)),
        List.of("A", "B", "C", "D", "E"),
        List.of(one, other, third).subList(0, meetings));
  }

  private static Spot at(int grain, int room) {
    return new Spot(grain, room);
  }
}
