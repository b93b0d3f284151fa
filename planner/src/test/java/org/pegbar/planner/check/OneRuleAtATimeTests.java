// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pegbar.planner.check.OneRule.at;
import static org.pegbar.planner.check.OneRule.both;
import static org.pegbar.planner.check.OneRule.one;
import static org.pegbar.planner.check.OneRule.same;
import static org.pegbar.planner.check.OneRule.setting;
import static org.pegbar.planner.check.OneRule.totals;
import static org.pegbar.planner.check.OneRule.weights;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.ActivityBuilder;
import org.pegbar.planner.problem.Hours;
import org.pegbar.planner.problem.ProblemBuilder;
import org.pegbar.planner.problem.Rule;
import org.pegbar.planner.problem.Weights;

/**
 * Every rule by itself: two activities, one of which breaks it by an amount that can be counted.
 */
class OneRuleAtATimeTests {
  private static final int TEN = 600;
  private static final int DAY = 1440;

  @Test
  void aRoomHoldsOneActivityAtATime() {
    assertThat(totals(same(), at("a", "hall", TEN), at("b", "hall", TEN + 30)))
        .isEqualTo(Map.of(Rule.ROOM_TWICE, 1L));
    assertThat(totals(same(), at("a", "hall", TEN), at("b", "hall", TEN + 60))).isEmpty();
  }

  @Test
  void aRoomIsTurnedAroundInBetween() {
    assertThat(totals(same(), at("a", "cinema", TEN), at("b", "cinema", TEN + 65)))
        .isEqualTo(Map.of(Rule.ROOM_TWICE, 1L));
    assertThat(totals(same(), at("a", "cinema", TEN), at("b", "cinema", TEN + 70))).isEmpty();
  }

  @Test
  void nobodyIsInTwoActivitiesAtOnce() {
    assertThat(totals(both(x -> x.people("ada")), at("a", "hall", TEN), at("b", "lab", TEN + 55)))
        .isEqualTo(Map.of(Rule.PERSON_TWICE, 1L, Rule.ROOM_CHANGES, 15L));
  }

  @Test
  void anItemIsInOneActivityAtATime() {
    assertThat(totals(both(x -> x.items("print")), at("a", "hall", TEN), at("b", "lab", TEN)))
        .isEqualTo(Map.of(Rule.ITEM_TWICE, 1L));
  }

  @Test
  void theWayBetweenTwoVenuesTakesItsTime() {
    UnaryOperator<ActivityBuilder> ada = x -> x.people("ada");
    assertThat(totals(both(ada), at("a", "hall", TEN), at("b", "palace", TEN + 85)))
        .isEqualTo(Map.of(Rule.TRAVEL, 1L, Rule.ROOM_CHANGES, 15L));
    assertThat(totals(both(ada), at("a", "hall", TEN), at("b", "palace", TEN + 90)))
        .isEqualTo(Map.of(Rule.ROOM_CHANGES, 15L));
  }

  @Test
  void requiredPeopleAndItemsAreThere() {
    assertThat(totals(one(x -> x.people("guest")), at("a", "hall", TEN)))
        .isEqualTo(Map.of(Rule.PERSON_AWAY, 1L));
    assertThat(totals(one(x -> x.people("guest")), at("a", "hall", DAY + TEN))).isEmpty();
    assertThat(totals(one(x -> x.items("camera")), at("a", "hall", TEN)))
        .isEqualTo(Map.of(Rule.ITEM_AWAY, 1L));
  }

  @Test
  void aRoomIsUsedWhileItIsAvailableAndTheEventIsOpen() {
    assertThat(totals(one(x -> x), at("a", "lab", DAY + TEN)))
        .isEqualTo(Map.of(Rule.ROOM_CLOSED, 1L));
    assertThat(totals(one(x -> x), at("a", "hall", 18 * 60 - 55)))
        .isEqualTo(Map.of(Rule.OPENING_HOURS, 1L));
  }

  @Test
  void anActivityKeepsToItsTimesAndRooms() {
    assertThat(totals(one(x -> x.between(TEN, TEN + 60)), at("a", "hall", TEN + 5)))
        .isEqualTo(Map.of(Rule.ALLOWED_TIMES, 1L));
    assertThat(totals(one(x -> x.rooms("lab")), at("a", "hall", TEN)))
        .isEqualTo(Map.of(Rule.ALLOWED_ROOMS, 1L));
  }

  @Test
  void aRoomHasTheSeatsPlacesAndEquipment() {
    assertThat(totals(one(x -> x.audience(201)), at("a", "hall", TEN)))
        .isEqualTo(Map.of(Rule.CAPACITY, 1L));
    assertThat(totals(one(x -> x.audience(200)), at("a", "hall", TEN))).isEmpty();
    assertThat(totals(one(x -> x.wheelchairPlaces(3)), at("a", "palace", TEN)))
        .isEqualTo(Map.of(Rule.WHEELCHAIR_PLACES, 1L));
    assertThat(totals(one(x -> x.equipment("DCP", "booth")), at("a", "cinema", TEN)))
        .isEqualTo(Map.of(Rule.EQUIPMENT, 1L));
  }

  @Test
  void orderAndDayAreKept() {
    ProblemBuilder ordered =
        setting()
            .activity(Activity.of("a", "A", 60).before("b"))
            .activity(Activity.of("b", "B", 60));
    assertThat(totals(ordered, at("a", "hall", TEN), at("b", "lab", TEN + 55)))
        .isEqualTo(Map.of(Rule.ORDER, 1L));
    assertThat(totals(ordered, at("a", "hall", TEN), at("b", "lab", TEN + 60))).isEmpty();
    ProblemBuilder oneDay =
        setting()
            .activity(Activity.of("a", "A", 60).sameDay("b"))
            .activity(Activity.of("b", "B", 60).sameDay("a"));
    assertThat(totals(oneDay, at("a", "hall", TEN), at("b", "hall", DAY + TEN)))
        .isEqualTo(Map.of(Rule.SAME_DAY, 1L));
  }

  @Test
  void aPinHoldsAndTheGridToo() {
    ProblemBuilder pinned = one(x -> x.pinned("hall", TEN));
    assertThat(totals(pinned, at("a", "hall", TEN + 5))).isEqualTo(Map.of(Rule.PINNED, 1L));
    assertThat(totals(pinned)).isEqualTo(Map.of(Rule.PINNED, 1L, Rule.PLACED, 1L));
    assertThat(totals(one(x -> x), at("a", "hall", TEN + 1))).isEqualTo(Map.of(Rule.GRID, 1L));
    assertThat(totals(one(x -> x.pinned("hall", TEN + 1)), at("a", "hall", TEN + 1))).isEmpty();
  }

  @Test
  void leavingAPublishedPlaceDisturbs() {
    ProblemBuilder published = one(x -> x).published(at("a", "hall", TEN), 3);
    assertThat(totals(published, at("a", "hall", TEN))).isEmpty();
    assertThat(totals(published, at("a", "lab", TEN))).isEqualTo(Map.of(Rule.PUBLISHED, 30L));
    assertThat(totals(published, at("a", "hall", TEN + 5))).isEqualTo(Map.of(Rule.PUBLISHED, 33L));
    assertThat(totals(published)).isEqualTo(Map.of(Rule.PUBLISHED, 33L, Rule.PLACED, 1L));
  }

  @Test
  void emptySeatsCostTheirPercentage() {
    assertThat(totals(one(x -> x.audience(150)), at("a", "hall", TEN)))
        .isEqualTo(Map.of(Rule.ROOM_FIT, 25L));
  }

  @Test
  void aTrackLikesOneRoomAndOneDay() {
    assertThat(totals(both(x -> x.track("t")), at("a", "hall", TEN), at("b", "lab", TEN + 60)))
        .isEqualTo(Map.of(Rule.TRACK_ROOM, 60L));
    assertThat(totals(both(x -> x.track("t")), at("a", "hall", TEN), at("b", "hall", DAY + TEN)))
        .isEqualTo(Map.of(Rule.TRACK_DAY, 40L));
  }

  @Test
  void inARoomOneTrackFollowsItself() {
    ProblemBuilder two =
        setting()
            .activity(Activity.of("a", "A", 60).track("t"))
            .activity(Activity.of("b", "B", 60).track("u"));
    assertThat(totals(two, at("a", "hall", TEN), at("b", "hall", TEN + 60)))
        .isEqualTo(Map.of(Rule.TRACK_RUN, 20L));
    assertThat(totals(two, at("a", "hall", TEN), at("b", "hall", DAY + TEN))).isEmpty();
  }

  @Test
  void similarTracksKeepApart() {
    ProblemBuilder two =
        setting()
            .activity(Activity.of("a", "A", 60).track("t"))
            .activity(Activity.of("b", "B", 60).track("u"))
            .alike("u", "t", 2);
    assertThat(totals(two, at("a", "hall", TEN), at("b", "lab", TEN + 20)))
        .isEqualTo(Map.of(Rule.SIMILAR_APART, 80L));
  }

  @Test
  void waitingLongerThanAnHourCosts() {
    assertThat(totals(both(x -> x.people("ada")), at("a", "hall", TEN), at("b", "hall", TEN + 140)))
        .isEqualTo(Map.of(Rule.GAPS, 4L));
    assertThat(totals(both(x -> x.people("ada")), at("a", "hall", TEN), at("b", "hall", TEN + 120)))
        .isEmpty();
  }

  @Test
  void workingLongerThanWishedCosts() {
    assertThat(
            totals(both(x -> x.people("judge")), at("a", "hall", TEN), at("b", "hall", TEN + 60)))
        .isEqualTo(Map.of(Rule.DAY_LOAD, 6L));
  }

  @Test
  void whatTheSameVisitorsWantKeepsApart() {
    ProblemBuilder wanted = same().demand("b", "a", 7);
    assertThat(totals(wanted, at("a", "hall", TEN), at("b", "lab", TEN + 55)))
        .isEqualTo(Map.of(Rule.DEMAND, 35L));
    assertThat(totals(wanted, at("a", "hall", TEN), at("b", "lab", TEN + 60))).isEmpty();
  }

  @Test
  void primeTimeAndSuitableHoursAreWishes() {
    assertThat(totals(one(x -> x.prime(true)), at("a", "hall", 15 * 60 + 20)))
        .isEqualTo(Map.of(Rule.PRIME_TIME, 6L));
    assertThat(totals(one(x -> x.hours(new Hours(TEN, DAY))), at("a", "hall", TEN - 30)))
        .isEqualTo(Map.of(Rule.SUITABLE_HOURS, 15L));
  }

  @Test
  void aDayAndARoomCarryTheirShare() {
    Weights balance = weights(Rule.DAY_BALANCE, Rule.ROOM_BALANCE);
    ProblemBuilder two =
        setting()
            .weights(balance)
            .activity(Activity.of("a", "A", 240))
            .activity(Activity.of("b", "B", 240));
    assertThat(totals(two, at("a", "hall", TEN), at("b", "hall", TEN + 240)))
        .isEqualTo(Map.of(Rule.DAY_BALANCE, 8L, Rule.ROOM_BALANCE, 10L));
  }

  @Test
  void aPremiereComesFirst() {
    ProblemBuilder shown =
        setting()
            .activity(Activity.of("a", "A", 60).work("film").premiere(true))
            .activity(Activity.of("b", "B", 60).work("film"));
    assertThat(totals(shown, at("a", "hall", TEN + 60), at("b", "hall", TEN)))
        .isEqualTo(Map.of(Rule.PREMIERE_FIRST, 200L));
    assertThat(totals(shown, at("a", "hall", TEN), at("b", "hall", TEN + 60))).isEmpty();
  }

  @Test
  void peopleWhoAreWishedForCanCome() {
    assertThat(totals(one(x -> x.preferred("guest")), at("a", "hall", TEN)))
        .isEqualTo(Map.of(Rule.PREFERRED_PEOPLE, 50L));
    assertThat(totals(both(x -> x.preferred("ada")), at("a", "hall", TEN), at("b", "lab", TEN)))
        .isEqualTo(Map.of(Rule.PREFERRED_PEOPLE, 50L));
  }
}
