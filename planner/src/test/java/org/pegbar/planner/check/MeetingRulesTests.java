// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pegbar.planner.check.OneRule.at;
import static org.pegbar.planner.check.OneRule.both;
import static org.pegbar.planner.check.OneRule.one;
import static org.pegbar.planner.check.OneRule.totals;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.ActivityBuilder;
import org.pegbar.planner.problem.Person;
import org.pegbar.planner.problem.Placement;
import org.pegbar.planner.problem.ProblemBuilder;
import org.pegbar.planner.problem.Room;
import org.pegbar.planner.problem.Rule;

/** The rules of meetings, breaks, setting up and languages, each by itself. */
class MeetingRulesTests {
  private static final int TEN = 600;
  private static final int DAY = 1440;

  @Test
  void anItemIsMadeReadyInBetween() {
    UnaryOperator<ActivityBuilder> drone = x -> x.items("drone");
    assertThat(totals(both(drone), at("a", "hall", TEN), at("b", "lab", TEN + 75)))
        .isEqualTo(Map.of(Rule.ITEM_READY, 1L));
    assertThat(totals(both(drone), at("a", "hall", TEN), at("b", "lab", TEN + 80))).isEmpty();
  }

  @Test
  void aRoomIsFreeForSettingUp() {
    ProblemBuilder second = one(x -> x).activity(Activity.of("b", "B", 60).setup(30));
    assertThat(totals(second, at("a", "hall", TEN), at("b", "hall", TEN + 85)))
        .isEqualTo(Map.of(Rule.SETUP, 1L));
    assertThat(totals(second, at("a", "hall", TEN), at("b", "hall", TEN + 90))).isEmpty();
    assertThat(totals(second, at("a", "cinema", TEN), at("b", "cinema", TEN + 95)))
        .isEqualTo(Map.of(Rule.SETUP, 1L));
    assertThat(totals(second, at("b", "hall", TEN), at("a", "hall", TEN + 60))).isEmpty();
  }

  @Test
  void peopleHaveTheirBreak() {
    UnaryOperator<ActivityBuilder> chair = x -> x.people("chair");
    assertThat(totals(both(chair), at("a", "hall", TEN), at("b", "hall", TEN + 70)))
        .isEqualTo(Map.of(Rule.BREAK, 1L));
    assertThat(totals(both(chair), at("a", "hall", TEN), at("b", "hall", TEN + 75))).isEmpty();
  }

  @Test
  void nobodyWaitsLongerThanTheyAccept() {
    UnaryOperator<ActivityBuilder> chair = x -> x.people("chair");
    assertThat(totals(both(chair), at("a", "hall", TEN), at("b", "hall", TEN + 105)))
        .isEqualTo(Map.of(Rule.LONGEST_WAIT, 1L));
    assertThat(totals(both(chair), at("a", "hall", TEN), at("b", "hall", TEN + 100))).isEmpty();
    assertThat(totals(both(chair), at("a", "hall", TEN), at("b", "hall", DAY + TEN))).isEmpty();
  }

  @Test
  void nobodyHasMoreMeetingsThanTheyAcceptOrFewerThanTheyWish() {
    UnaryOperator<ActivityBuilder> buyer = x -> x.meeting(true).people("buyer");
    Person two = Person.of("buyer", "Buyer").meeting(2, 2);
    ProblemBuilder three =
        tables(buyer).person(two).activity(buyer.apply(Activity.of("c", "C", 60)));
    Placement first = at("a", "east 1", TEN);
    Placement second = at("b", "east 1", TEN + 60);
    assertThat(totals(three, first, second, at("c", "east 1", TEN + 120)))
        .isEqualTo(Map.of(Rule.MOST_MEETINGS, 1L));
    assertThat(totals(three, first, second)).isEqualTo(Map.of(Rule.PLACED, 1L));
    assertThat(totals(tables(buyer).person(two), first))
        .isEqualTo(Map.of(Rule.FEWEST_MEETINGS, 100L, Rule.PLACED, 1L));
  }

  @Test
  void meetingsFollowEachOtherAndBreaksAreShared() {
    UnaryOperator<ActivityBuilder> ada = x -> x.meeting(true).people("ada");
    ProblemBuilder three = tables(ada).activity(ada.apply(Activity.of("c", "C", 60)));
    Placement first = at("a", "east 1", TEN);
    assertThat(totals(three, first, at("b", "east 1", TEN + 80), at("c", "east 1", TEN + 140)))
        .isEqualTo(Map.of(Rule.MEETING_BREAKS, 6L));
    assertThat(totals(three, first, at("b", "east 1", TEN + 80), at("c", "east 1", TEN + 160)))
        .isEqualTo(Map.of(Rule.MEETING_BREAKS, 12L, Rule.EVEN_BREAKS, 10L));
    assertThat(totals(three, first, at("b", "east 1", TEN + 75), at("c", "east 1", TEN + 150)))
        .isEmpty();
  }

  @Test
  void goingFromTableToTableIsNothingButFromHallToHallIs() {
    UnaryOperator<ActivityBuilder> ada = x -> x.people("ada");
    assertThat(totals(tables(ada), at("a", "east 1", TEN), at("b", "east 2", TEN + 60))).isEmpty();
    assertThat(totals(tables(ada), at("a", "east 1", TEN), at("b", "west 1", TEN + 60)))
        .isEqualTo(Map.of(Rule.HALL_CHANGES, 4L));
    assertThat(totals(tables(ada), at("a", "east 1", TEN), at("b", "hall", TEN + 60)))
        .isEqualTo(Map.of(Rule.ROOM_CHANGES, 15L));
  }

  @Test
  void inARoomOneLanguageFollowsItself() {
    ProblemBuilder two =
        one(x -> x.language("zh")).activity(Activity.of("b", "B", 60).language("en"));
    assertThat(totals(two, at("a", "hall", TEN), at("b", "hall", TEN + 60)))
        .isEqualTo(Map.of(Rule.LANGUAGE_RUN, 5L));
    assertThat(totals(two, at("a", "hall", TEN), at("b", "lab", TEN + 60))).isEmpty();
  }

  @Test
  void noMoreIsInterpretedAtOnceThanThereAreTeams() {
    ProblemBuilder two = both(x -> x.interpretedInto(List.of("zh", "fr"))).interpreting("zh", 1);
    assertThat(totals(two, at("a", "hall", TEN), at("b", "lab", TEN + 25)))
        .isEqualTo(Map.of(Rule.INTERPRETATION, 60L));
    assertThat(totals(two, at("a", "hall", TEN), at("b", "lab", TEN + 60))).isEmpty();
  }

  private static ProblemBuilder tables(UnaryOperator<ActivityBuilder> told) {
    return both(told)
        .room(Room.of("east 1", "East 1", "v", 200).in("east"))
        .room(Room.of("east 2", "East 2", "v", 200).in("east"))
        .room(Room.of("west 1", "West 1", "v", 200).in("west"));
  }
}
