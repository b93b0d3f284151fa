// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.check.TracksChecker;
import org.pegbar.planner.check.TracksChecker.Verdict;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.plan.TracksPlan;
import org.pegbar.planner.problem.TracksProblem;

class TrackWalkTests {

  @Test
  void afterEveryStepThePriceIsWhatTheCheckerWeighs() {
    int complete = 0;
    for (long seed = 0; seed < 12; seed++) {
      TracksProblem problem = RandomTracks.problem(seed, seed % 2 == 0);
      TrackWalk walk = new TrackWalk(new TrackModel(problem), seed, Chapter.of(0, 1));
      for (int step = 0; step < 200; step++) {
        walk.step();
        if (walk.board().waitingCount == 0) {
          complete++;
          assertThat(walk.board().price)
              .as("seed %d step %d", seed, step)
              .isEqualTo(weighed(walk.board()));
        }
      }
    }
    assertThat(complete).isGreaterThan(1000);
  }

  @Test
  void thePlanIsValidAndWeighsWhatItSays() {
    for (long seed = 0; seed < 4; seed++) {
      TracksProblem problem = RandomTracks.problem(seed, true);
      TracksPlan plan = TrackSearch.search(problem, Settings.steps(100_000, seed));
      Verdict verdict = TracksChecker.judge(problem, plan.tracks(), plan.talks());
      assertThat(verdict.faults()).isEmpty();
      assertThat(verdict.presenterConflicts()).isZero();
      assertThat(verdict.objective()).isEqualTo(plan.objective());
    }
  }

  @Test
  void theSameSeedAndStepsGiveTheSameTimetable() {
    TracksProblem problem = RandomTracks.problem(3, true);
    TracksPlan first = TrackSearch.search(problem, Settings.steps(50_000, 5));
    TracksPlan second = TrackSearch.search(problem, Settings.steps(50_000, 5));
    assertThat(second.talks()).isDeepEqualTo(first.talks());
  }

  @Test
  void aPersonIsNotDoubleBookedHoweverCheapItIs() {
    TracksProblem problem =
        RandomTracks.weighing(RandomTracks.problem(1, true), RandomTracks.prices(1, 0, 1000));
    TracksPlan plan = TrackSearch.search(problem, Settings.steps(100_000, 1));
    assertThat(plan.conflicts()).isZero();
  }

  @Test
  void whereOnlySlotsMatterNobodyIsOnTwoStagesInOneSlot() {
    for (long seed = 0; seed < 4; seed++) {
      TracksProblem problem =
          RandomTracks.weighing(RandomTracks.problem(seed, true), RandomTracks.prices(0, 7, 2));
      TrackWalk walk = new TrackWalk(new TrackModel(problem), seed, Chapter.of(0, 1));
      for (int step = 0; step < 300; step++) {
        walk.step();
        if (walk.board().waitingCount == 0) {
          assertThat(walk.board().price).isEqualTo(weighed(walk.board()));
        }
      }
      TracksPlan plan = TrackSearch.search(problem, Settings.steps(100_000, seed));
      Verdict verdict = TracksChecker.judge(problem, plan.tracks(), plan.talks());
      assertThat(verdict.presenterConflicts()).isZero();
      assertThat(verdict.objective()).isEqualTo(plan.objective());
    }
  }

  @Test
  void stoppingAfterAnyRoundKeepsTheBestSoFar() {
    TracksProblem problem = RandomTracks.problem(2, true);
    for (int rounds : new int[] {1, 2, 5}) {
      AtomicInteger left = new AtomicInteger(rounds);
      TracksPlan plan =
          TrackSearch.search(
              problem, Settings.steps(1_000_000, 3), progress -> left.decrementAndGet() > 0);
      assertThat(plan.cancelled()).isTrue();
      Verdict verdict = TracksChecker.judge(problem, plan.tracks(), plan.talks());
      assertThat(verdict.faults()).isEmpty();
      assertThat(verdict.objective()).isEqualTo(plan.objective());
      assertThat(plan.curve().getLast().best().soft()).isEqualTo(plan.objective());
    }
  }

  @Test
  void theOrderOfTheRowsDoesNotDecideWhetherThereIsATimetable() {
    for (long seed = 0; seed < 4; seed++) {
      TracksProblem problem = RandomTracks.problem(seed, true);
      TracksProblem shuffled = RandomTracks.shuffled(problem, seed);
      TracksPlan plan = TrackSearch.search(shuffled, Settings.steps(100_000, seed));
      assertThat(plan.conflicts()).isZero();
      assertThat(plan.unplaced()).isZero();
      assertThat(alone(shuffled)).isEqualTo(alone(problem));
    }
  }

  private static long alone(TracksProblem problem) {
    return new TrackBound(new TrackModel(problem)).alone(Long.MAX_VALUE / 2);
  }

  private static long weighed(TrackBoard board) {
    TrackModel model = board.model;
    int[][] tracks = new int[model.sessions][model.rooms];
    int[][][] talks = new int[model.sessions][model.rooms][];
    for (int c = 0; c < model.cells; c++) {
      int[] slots = new int[model.slots[c / model.rooms]];
      Arrays.fill(slots, -1);
      for (int i = 0; i < board.count[c]; i++) {
        int talk = board.inCell[c][i];
        Arrays.fill(slots, board.slotOf[talk], board.slotOf[talk] + model.length[talk], talk);
      }
      tracks[c / model.rooms][c % model.rooms] = board.cellTrack[c];
      talks[c / model.rooms][c % model.rooms] = slots;
    }
    Verdict verdict = TracksChecker.judge(model.problem, tracks, talks);
    assertThat(verdict.faults()).isEmpty();
    long people =
        verdict.terms().getOrDefault("presentersConflictsSession", 0L)
            + verdict.terms().getOrDefault("chairsConflicts", 0L)
            + verdict.terms().getOrDefault("presentersConflictsTimeslot", 0L);
    long clashes =
        verdict.presenterConflicts() + verdict.terms().getOrDefault("chairsConflicts", 0L);
    assertThat(board.conflicts).isEqualTo(clashes);
    return verdict.objective() - people;
  }
}
