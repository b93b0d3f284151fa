// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.check.ConferenceChecker;
import org.pegbar.planner.conference.ConferenceSearch.Found;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.problem.ConferenceProblem;
import org.pegbar.planner.problem.ConferenceProblem.Spot;
import org.pegbar.planner.problem.ConferenceProblem.Talk;
import org.pegbar.planner.problem.ConferenceRule;
import org.pegbar.planner.problem.Penalty;
import org.pegbar.planner.walks.Watcher;

class ConferenceWalkTests {

  @Test
  void afterEveryStepTheValueIsWhatTheCheckerWeighs() {
    int changed = 0;
    for (long seed = 0; seed < 12; seed++) {
      ConferenceModel model = new ConferenceModel(Conferences.random(seed, 14));
      ConferenceWalk walk = new ConferenceWalk(model, seed);
      long before = walk.board().value;
      for (int step = 0; step < 400; step++) {
        walk.step();
        changed += walk.board().value == before ? 0 : 1;
        before = walk.board().value;
        assertThat(model.weights.packing.unpack(before))
            .as("seed %d step %d", seed, step)
            .isEqualTo(ConferenceChecker.judge(model.problem, spots(walk.board())).total());
      }
    }
    assertThat(changed).isGreaterThan(200);
  }

  @Test
  void aWholeDayOfRoomsOrATimeslotMovesAndComesBackExactly() {
    for (long seed = 0; seed < 4; seed++) {
      ConferenceModel model = new ConferenceModel(Conferences.random(seed, 14));
      ConferenceWalk walk = new ConferenceWalk(model, seed);
      ConferenceMoves moves =
          new ConferenceMoves(walk.board(), new org.pegbar.planner.search.Rng(seed));
      for (int step = 0; step < 3000; step++) {
        moves.together(step % 3, step % 2 == 0 ? 0 : Long.MAX_VALUE / 2);
      }
      assertThat(model.weights.packing.unpack(walk.board().value))
          .isEqualTo(ConferenceChecker.judge(model.problem, spots(walk.board())).total());
    }
  }

  @Test
  void thePlanIsWorthWhatTheLastPointOfItsCurveSays() {
    for (long seed = 0; seed < 4; seed++) {
      ConferenceProblem problem = Conferences.random(seed, 14);
      Found found = ConferenceSearch.search(problem, Settings.steps(20_000, seed), Watcher.SILENT);
      assertThat(found.report().curve().getLast().best())
          .isEqualTo(ConferenceChecker.judge(problem, found.spots()).total());
    }
  }

  @Test
  void theSameSeedAndStepsGiveTheSameProgrammeOnTwoThreadsToo() {
    ConferenceProblem problem = Conferences.random(3, 14);
    Settings settings = new Settings(5, 20_000, java.time.Duration.ofHours(1), 2);
    Found first = ConferenceSearch.search(problem, settings, Watcher.SILENT);
    Found second = ConferenceSearch.search(problem, settings, Watcher.SILENT);
    assertThat(second.spots()).isEqualTo(first.spots());
  }

  @Test
  void whoStopsItKeepsTheBest() {
    ConferenceProblem problem = Conferences.random(3, 14);
    AtomicInteger heard = new AtomicInteger();
    Found found =
        ConferenceSearch.search(
            problem, Settings.steps(Long.MAX_VALUE / 4, 1), glance -> heard.incrementAndGet() < 2);
    assertThat(found.report().cancelled()).isTrue();
    assertThat(found.spots()).allMatch(Spot::whole);
    assertThat(heard).hasValue(2);
  }

  @Test
  void aPinnedTalkStays() {
    ConferenceProblem free = Conferences.random(2, 10);
    Spot given = new Spot(0, 1);
    TalkDraft draft = new TalkDraft();
    draft.given = given;
    draft.pinned = true;
    List<Talk> talks = new ArrayList<>(free.talks());
    talks.set(0, draft.talk("T0"));
    Found found =
        ConferenceSearch.search(with(free, talks), Settings.steps(20_000, 1), Watcher.SILENT);
    assertThat(found.spots().getFirst()).isEqualTo(given);
  }

  @Test
  void noAmountOfWishesBuysAHardMinute() {
    TalkDraft draft = new TalkDraft();
    draft.speakers = List.of(0);
    draft.timeslots = new ConferenceProblem.Wishes(Set.of(), Set.of("early"), Set.of(), Set.of());
    ConferenceProblem free = Conferences.random(2, 2);
    ConferenceProblem problem =
        new ConferenceProblem(
            "Dear wishes",
            15,
            Map.of(
                ConferenceRule.SPEAKER_CONFLICT, Penalty.ofHard(1),
                ConferenceRule.TALK_PREFERRED_TIMESLOT, Penalty.ofSoft(1_000_000)),
            free.timeslots().subList(0, 3),
            free.rooms(),
            free.speakers(),
            List.of(draft.talk("T0"), draft.talk("T1")));
    Found found = ConferenceSearch.search(problem, Settings.steps(5_000, 1), Watcher.SILENT);
    assertThat(ConferenceChecker.judge(problem, found.spots()).total())
        .isEqualTo(Penalty.ofSoft(60_000_000));
  }

  @Test
  void smallOnesAreAsGoodAsTheBestOfAll() {
    for (long seed = 0; seed < 6; seed++) {
      ConferenceProblem problem = Conferences.random(seed, 3);
      Found found = ConferenceSearch.search(problem, Settings.steps(20_000, seed), Watcher.SILENT);
      assertThat(ConferenceChecker.judge(problem, found.spots()).total())
          .as("seed %d", seed)
          .isEqualTo(best(problem, new ArrayList<>()));
    }
  }

  private static Penalty best(ConferenceProblem problem, List<Spot> spots) {
    if (spots.size() == problem.talks().size()) {
      return ConferenceChecker.judge(problem, spots).total();
    }
    String type = problem.talks().get(spots.size()).type();
    Penalty best = new Penalty(Long.MAX_VALUE, 0, 0);
    for (int s = 0; s < problem.timeslots().size(); s++) {
      for (int r = 0; r < problem.rooms().size(); r++) {
        if (problem.timeslots().get(s).types().contains(type)) {
          spots.add(new Spot(s, r));
          Penalty found = best(problem, spots);
          best = found.compareTo(best) < 0 ? found : best;
          spots.removeLast();
        }
      }
    }
    return best;
  }

  private static ConferenceProblem with(ConferenceProblem problem, List<Talk> talks) {
    return new ConferenceProblem(
        problem.name(),
        problem.pauseMinutes(),
        problem.weights(),
        problem.timeslots(),
        problem.rooms(),
        problem.speakers(),
        talks);
  }

  private static List<Spot> spots(ConferenceBoard board) {
    int rooms = board.model.rooms;
    return Arrays.stream(board.place).mapToObj(p -> new Spot(p / rooms, p % rooms)).toList();
  }
}
