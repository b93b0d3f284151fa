// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pegbar.planner.conference.Conferences.hall;
import static org.pegbar.planner.conference.Conferences.slot;
import static org.pegbar.planner.conference.TalkDraft.NO_WISHES;
import static org.pegbar.planner.problem.ConferenceRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.conference.TalkDraft;
import org.pegbar.planner.problem.ConferenceProblem;
import org.pegbar.planner.problem.ConferenceProblem.Hall;
import org.pegbar.planner.problem.ConferenceProblem.Speaker;
import org.pegbar.planner.problem.ConferenceProblem.Spot;
import org.pegbar.planner.problem.ConferenceProblem.Talk;
import org.pegbar.planner.problem.ConferenceProblem.Timeslot;
import org.pegbar.planner.problem.ConferenceProblem.Wishes;
import org.pegbar.planner.problem.ConferenceRule;
import org.pegbar.planner.problem.Penalty;

class ConferenceRulesTests {
  private static final int NINE = 0;
  private static final int HALF_PAST = 1;
  private static final int TEN_PAST_TEN = 2;
  private static final int NEXT_DAY = 3;
  private static final int FOUR_DAYS_ON = 4;
  private static final int LARGE = 0;
  private static final int SMALL = 1;
  private static final Wishes ALL =
      new Wishes(Set.of("quiet", "x"), Set.of("x"), Set.of("early"), Set.of("early", "x"));
  private static final List<Timeslot> SLOTS =
      List.of(
          slot("2026-05-01T09:00", 60, "early"),
          slot("2026-05-01T09:30", 90),
          slot("2026-05-01T10:10", 60),
          slot("2026-05-02T09:00", 60),
          slot("2026-05-05T09:00", 60));
  private final TalkDraft one = new TalkDraft();
  private final TalkDraft other = new TalkDraft();
  private final TalkDraft third = new TalkDraft();
  private Set<Integer> unavailableRoom = Set.of();
  private Set<Integer> unavailableSpeaker = Set.of();
  private Wishes speakerTimes = NO_WISHES;
  private Wishes speakerRooms = NO_WISHES;

  @Test
  void anUnavailableRoomCountsTheMinutesOfTheTalk() {
    unavailableRoom = Set.of(HALF_PAST);
    assertThat(count(ROOM_UNAVAILABLE, at(HALF_PAST, LARGE))).isEqualTo(90);
    assertThat(count(ROOM_UNAVAILABLE, at(HALF_PAST, SMALL))).isZero();
    assertThat(count(ROOM_UNAVAILABLE, at(NINE, LARGE))).isZero();
  }

  @Test
  void twoTalksInOneRoomCountTheirCommonMinutes() {
    assertThat(count(ROOM_CONFLICT, at(NINE, LARGE), at(HALF_PAST, LARGE))).isEqualTo(30);
    assertThat(count(ROOM_CONFLICT, at(NINE, LARGE), at(HALF_PAST, SMALL))).isZero();
    assertThat(count(ROOM_CONFLICT, at(NINE, LARGE), at(NINE, LARGE), at(NINE, LARGE)))
        .isEqualTo(180);
  }

  @Test
  void eachUnavailableSpeakerCountsTheMinutesOfTheTalk() {
    one.speakers = List.of(0, 1);
    unavailableSpeaker = Set.of(NINE);
    assertThat(count(SPEAKER_UNAVAILABLE, at(NINE, LARGE))).isEqualTo(120);
    assertThat(count(SPEAKER_UNAVAILABLE, at(HALF_PAST, LARGE))).isZero();
  }

  @Test
  void eachSharedSpeakerCountsTheCommonMinutes() {
    one.speakers = List.of(0, 1);
    other.speakers = List.of(1, 0);
    assertThat(count(SPEAKER_CONFLICT, at(NINE, LARGE), at(HALF_PAST, SMALL))).isEqualTo(60);
    assertThat(count(SPEAKER_CONFLICT, at(NINE, LARGE), at(TEN_PAST_TEN, SMALL))).isZero();
  }

  @Test
  void aPrerequisiteEndsBeforeItsTalkStarts() {
    other.prerequisites = Set.of(0);
    assertThat(count(PREREQUISITE, at(NINE, LARGE), at(TEN_PAST_TEN, LARGE))).isZero();
    assertThat(count(PREREQUISITE, at(NINE, LARGE), at(HALF_PAST, LARGE))).isEqualTo(150);
    assertThat(count(PREREQUISITE, at(NEXT_DAY, LARGE), at(NINE, LARGE))).isEqualTo(120);
  }

  @Test
  void excludingTagsCountTheCommonMinutesEach() {
    one.excluding = Set.of("a", "b", "c");
    other.excluding = Set.of("b", "c");
    assertThat(count(MUTUALLY_EXCLUSIVE, at(NINE, LARGE), at(HALF_PAST, SMALL))).isEqualTo(60);
  }

  @Test
  void aSpeakerHasAPauseOnOneDay() {
    one.speakers = List.of(0);
    other.speakers = List.of(0);
    assertThat(count(PAUSE, at(NINE, LARGE), at(TEN_PAST_TEN, LARGE))).isEqualTo(120);
    assertThat(count(PAUSE, at(NINE, LARGE), at(HALF_PAST, LARGE))).isEqualTo(150);
    assertThat(count(PAUSE, at(NINE, LARGE), at(NEXT_DAY, LARGE))).isZero();
  }

  @Test
  void crowdsComeAloneOrInPairsButNotInThrees() {
    one.crowdRisk = 1;
    other.crowdRisk = 2;
    third.crowdRisk = 1;
    assertThat(count(CROWD_CONTROL, at(NINE, LARGE))).isZero();
    assertThat(count(CROWD_CONTROL, at(NINE, LARGE), at(NINE, SMALL))).isZero();
    assertThat(count(CROWD_CONTROL, at(NINE, LARGE), at(NINE, SMALL), at(NINE, SMALL)))
        .isEqualTo(180);
    third.crowdRisk = 0;
    assertThat(count(CROWD_CONTROL, at(NINE, LARGE), at(NINE, SMALL), at(NINE, SMALL))).isZero();
  }

  @Test
  void tagsOfTimeslotsCountEachForTalks() {
    one.timeslots = ALL;
    assertThat(count(TALK_REQUIRED_TIMESLOT, at(NINE, LARGE))).isEqualTo(120);
    assertThat(count(TALK_PREFERRED_TIMESLOT, at(NINE, LARGE))).isEqualTo(60);
    assertThat(count(TALK_PROHIBITED_TIMESLOT, at(NINE, LARGE))).isEqualTo(60);
    assertThat(count(TALK_UNDESIRED_TIMESLOT, at(NINE, LARGE))).isEqualTo(60);
    assertThat(count(TALK_PROHIBITED_TIMESLOT, at(HALF_PAST, LARGE))).isZero();
    assertThat(count(TALK_UNDESIRED_TIMESLOT, at(HALF_PAST, LARGE))).isZero();
  }

  @Test
  void tagsOfTimeslotsCountEachForEverySpeaker() {
    one.speakers = List.of(0, 1);
    speakerTimes = ALL;
    assertThat(count(SPEAKER_REQUIRED_TIMESLOT, at(NINE, LARGE))).isEqualTo(240);
    assertThat(count(SPEAKER_PREFERRED_TIMESLOT, at(NINE, LARGE))).isEqualTo(120);
    assertThat(count(SPEAKER_PROHIBITED_TIMESLOT, at(NINE, LARGE))).isEqualTo(120);
    assertThat(count(SPEAKER_UNDESIRED_TIMESLOT, at(NINE, LARGE))).isEqualTo(120);
  }

  @Test
  void tagsOfRoomsCountEachForTalks() {
    one.rooms = ALL;
    assertThat(count(TALK_REQUIRED_ROOM, at(NINE, LARGE))).isEqualTo(60);
    assertThat(count(TALK_PREFERRED_ROOM, at(NINE, LARGE))).isEqualTo(60);
    assertThat(count(TALK_PROHIBITED_ROOM, at(NINE, SMALL))).isEqualTo(60);
    assertThat(count(TALK_UNDESIRED_ROOM, at(NINE, SMALL))).isEqualTo(60);
    assertThat(count(TALK_UNDESIRED_ROOM, at(NINE, LARGE))).isZero();
  }

  @Test
  void tagsOfRoomsCountEachForEverySpeaker() {
    one.speakers = List.of(0, 1);
    speakerRooms = ALL;
    assertThat(count(SPEAKER_REQUIRED_ROOM, at(NINE, LARGE))).isEqualTo(120);
    assertThat(count(SPEAKER_PREFERRED_ROOM, at(NINE, LARGE))).isEqualTo(120);
    assertThat(count(SPEAKER_PROHIBITED_ROOM, at(NINE, SMALL))).isEqualTo(120);
    assertThat(count(SPEAKER_UNDESIRED_ROOM, at(NINE, SMALL))).isEqualTo(120);
  }

  @Test
  void aPublishedTalkThatMovesCountsOnceForItsTimeAndOnceForItsRoom() {
    one.published = at(NINE, LARGE);
    assertThat(count(PUBLISHED_TIMESLOT, at(NINE, SMALL))).isZero();
    assertThat(count(PUBLISHED_ROOM, at(NINE, SMALL))).isEqualTo(1);
    assertThat(count(PUBLISHED_TIMESLOT, at(NEXT_DAY, LARGE))).isEqualTo(1);
    assertThat(count(PUBLISHED_ROOM, at(NEXT_DAY, LARGE))).isZero();
  }

  @Test
  void sharedThemesSectorsAndContentsAtOnceCountTheCommonMinutesEach() {
    one.themes = Set.of("a", "b");
    other.themes = Set.of("a", "b", "c");
    one.sectors = other.sectors = Set.of("s");
    one.contents = other.contents = Set.of("c", "d");
    assertThat(count(THEME_CONFLICT, at(NINE, LARGE), at(HALF_PAST, SMALL))).isEqualTo(60);
    assertThat(count(SECTOR_CONFLICT, at(NINE, LARGE), at(HALF_PAST, SMALL))).isEqualTo(30);
    assertThat(count(CONTENT_CONFLICT, at(NINE, LARGE), at(NINE, SMALL))).isEqualTo(120);
    assertThat(count(CONTENT_CONFLICT, at(NINE, LARGE), at(TEN_PAST_TEN, SMALL))).isZero();
  }

  @Test
  void talksOfAThemeStayInOneRoomOnADay() {
    one.themes = Set.of("a", "b");
    other.themes = Set.of("a", "b");
    assertThat(count(THEME_ROOM_STABILITY, at(NINE, LARGE), at(TEN_PAST_TEN, SMALL)))
        .isEqualTo(240);
    assertThat(count(THEME_ROOM_STABILITY, at(NINE, LARGE), at(TEN_PAST_TEN, LARGE))).isZero();
    assertThat(count(THEME_ROOM_STABILITY, at(NINE, LARGE), at(NEXT_DAY, SMALL))).isZero();
  }

  @Test
  void talksInOneTimeslotAreRewardedForTheirAudiences() {
    one.audiences = Set.of("a", "b");
    other.audiences = Set.of("b", "a");
    other.level = 2;
    other.language = "zh";
    assertThat(count(AUDIENCE_TYPE_DIVERSITY, at(NINE, LARGE), at(NINE, SMALL))).isEqualTo(-120);
    assertThat(count(AUDIENCE_LEVEL_DIVERSITY, at(NINE, LARGE), at(NINE, SMALL))).isEqualTo(-60);
    assertThat(count(LANGUAGE_DIVERSITY, at(NINE, LARGE), at(NINE, SMALL))).isEqualTo(-60);
    assertThat(count(LANGUAGE_DIVERSITY, at(NINE, LARGE), at(HALF_PAST, SMALL))).isZero();
    other.level = 1;
    assertThat(count(AUDIENCE_LEVEL_DIVERSITY, at(NINE, LARGE), at(NINE, SMALL))).isZero();
  }

  @Test
  void aSharedThemeAndAudienceAtOnceCountTheirProduct() {
    one.themes = other.themes = Set.of("a", "b");
    one.audiences = other.audiences = Set.of("x", "y");
    assertThat(count(AUDIENCE_TYPE_THEME_CONFLICT, at(NINE, LARGE), at(HALF_PAST, SMALL)))
        .isEqualTo(120);
  }

  @Test
  void theEasierTalkOfAContentEndsFirst() {
    one.contents = other.contents = Set.of("c");
    other.level = 2;
    assertThat(count(CONTENT_LEVEL_FLOW, at(NINE, LARGE), at(TEN_PAST_TEN, LARGE))).isZero();
    assertThat(count(CONTENT_LEVEL_FLOW, at(TEN_PAST_TEN, LARGE), at(NINE, LARGE))).isEqualTo(120);
    assertThat(count(CONTENT_LEVEL_FLOW, at(NINE, LARGE), at(HALF_PAST, LARGE))).isEqualTo(150);
  }

  @Test
  void talksThatBelongTogetherShareTheirDay() {
    one.themes = other.themes = Set.of("a");
    one.contents = other.contents = Set.of("c", "d");
    assertThat(count(SAME_DAY, at(NINE, LARGE), at(NEXT_DAY, LARGE))).isEqualTo(360);
    assertThat(count(SAME_DAY, at(NINE, LARGE), at(TEN_PAST_TEN, LARGE))).isZero();
  }

  @Test
  void theMorePopularTalkHasTheLargerRoomWheneverItIs() {
    other.favourites = 3;
    assertThat(count(POPULAR_TALKS, at(NINE, LARGE), at(FOUR_DAYS_ON, SMALL))).isEqualTo(120);
    assertThat(count(POPULAR_TALKS, at(NINE, SMALL), at(FOUR_DAYS_ON, LARGE))).isZero();
    assertThat(count(POPULAR_TALKS, at(NINE, LARGE), at(FOUR_DAYS_ON, LARGE))).isZero();
  }

  @Test
  void eachDayButOneBetweenASpeakersTalksCountsEightHours() {
    one.speakers = other.speakers = List.of(0);
    assertThat(count(SPEAKER_MAKESPAN, at(NINE, LARGE), at(NEXT_DAY, LARGE))).isZero();
    assertThat(count(SPEAKER_MAKESPAN, at(NINE, LARGE), at(FOUR_DAYS_ON, LARGE))).isEqualTo(1440);
  }

  @Test
  void aTalkWithoutAPlaceTakesPartInNoRuleButIsMissed() {
    Verdict<ConferenceRule> verdict =
        ConferenceChecker.judge(problem(ROOM_CONFLICT, 2), List.of(at(NINE, LARGE), Spot.NOWHERE));
    assertThat(verdict.score()).isEqualTo("-2init/0hard/0medium/0soft");
    assertThat(verdict.feasible()).isFalse();
  }

  private long count(ConferenceRule rule, Spot... spots) {
    return ConferenceChecker.judge(problem(rule, spots.length), List.of(spots)).total().soft();
  }

  private ConferenceProblem problem(ConferenceRule rule, int talks) {
    List<Talk> all = new ArrayList<>();
    for (TalkDraft draft : List.of(one, other, third).subList(0, talks)) {
      all.add(draft.talk("T" + all.size()));
    }
    List<Hall> halls =
        List.of(hall("Large", 90, unavailableRoom, "quiet"), hall("Small", 40, Set.of(), "early"));
    List<Speaker> speakers =
        List.of(
            new Speaker("Li", speakerTimes, speakerRooms, unavailableSpeaker),
            new Speaker("Wu", speakerTimes, speakerRooms, unavailableSpeaker));
    return new ConferenceProblem(
        "Small", 15, Map.of(rule, Penalty.ofSoft(1)), SLOTS, halls, speakers, all);
  }

  private static Spot at(int slot, int room) {
    return new Spot(slot, room);
  }
}
