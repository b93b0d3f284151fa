// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.check.TracksChecker;
import org.pegbar.planner.check.TracksChecker.Verdict;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.plan.TracksPlan;
import org.pegbar.planner.problem.TracksProblem;
import org.pegbar.planner.problem.TracksProblem.Penalties;
import org.pegbar.planner.problem.TracksProblem.Prices;

class TrackWalkTests {

  @Test
  void afterEveryStepThePriceIsWhatTheCheckerWeighs() {
    int complete = 0;
    for (long seed = 0; seed < 12; seed++) {
      TracksProblem problem = problem(seed, seed % 2 == 0);
      TrackWalk walk = new TrackWalk(new TrackModel(problem), seed, Chapter.of(0, 1));
      for (int step = 0; step < 400; step++) {
        walk.step();
        if (walk.board().waitingCount == 0) {
          complete++;
          assertThat(walk.board().price)
              .as("seed %d step %d", seed, step)
              .isEqualTo(weighed(walk.board()));
        }
      }
    }
    assertThat(complete).isGreaterThan(2000);
  }

  @Test
  void thePlanIsValidAndWeighsWhatItSays() {
    for (long seed = 0; seed < 4; seed++) {
      TracksProblem problem = problem(seed, true);
      TracksPlan plan = TrackSearch.search(problem, Settings.steps(100_000, seed));
      Verdict verdict = TracksChecker.judge(problem, plan.tracks(), plan.talks());
      assertThat(verdict.faults()).isEmpty();
      assertThat(verdict.presenterConflicts()).isZero();
      assertThat(verdict.objective()).isEqualTo(plan.objective());
    }
  }

  @Test
  void theSameSeedAndStepsGiveTheSameTimetable() {
    TracksProblem problem = problem(3, true);
    TracksPlan first = TrackSearch.search(problem, Settings.steps(50_000, 5));
    TracksPlan second = TrackSearch.search(problem, Settings.steps(50_000, 5));
    assertThat(second.talks()).isDeepEqualTo(first.talks());
  }

  @Test
  void aPersonIsNotDoubleBookedHoweverCheapItIs() {
    TracksProblem problem = weighing(problem(1, true), prices(1, 0, 1000));
    TracksPlan plan = TrackSearch.search(problem, Settings.steps(100_000, 1));
    assertThat(plan.conflicts()).isZero();
  }

  @Test
  void whereOnlySlotsMatterNobodyIsOnTwoStagesInOneSlot() {
    for (long seed = 0; seed < 4; seed++) {
      TracksProblem problem = weighing(problem(seed, true), prices(0, 7, 2));
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

  private static TracksProblem weighing(TracksProblem free, Prices prices) {
    return new TracksProblem(
        "reweighed",
        free.sessionSlots(),
        free.rooms(),
        free.tracks(),
        free.talkTrack(),
        free.talkSlots(),
        free.talkOrder(),
        free.penalties(),
        free.presenters(),
        free.attendees(),
        free.chairs(),
        prices);
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

  private static TracksProblem problem(long seed, boolean roomy) {
    Random random = new Random(seed);
    int[] sessions = {3, 4, 2, 4, roomy ? 5 : 2};
    int rooms = 4;
    int tracks = 6;
    int talks = 26;
    int[] track = new int[talks];
    int[] slots = new int[talks];
    int[] order = new int[talks];
    for (int i = 0; i < talks; i++) {
      track[i] = i % tracks;
      slots[i] = 1 + random.nextInt(2);
      order[i] = i % tracks < 3 ? random.nextInt(5) : 0;
    }
    Penalties penalties =
        new Penalties(
            table(random, tracks, 5),
            table(random, tracks, rooms),
            table(random, 5, rooms),
            symmetric(random, tracks),
            table(random, talks, 5),
            table(random, talks, rooms),
            table(random, talks, 5));
    return new TracksProblem(
        "random " + seed,
        sessions,
        rooms,
        tracks,
        track,
        slots,
        order,
        penalties,
        pairs(random, talks, 5),
        pairs(random, talks, 9),
        new int[][] {{0, 1}},
        prices(3, 7, 2));
  }

  private static Prices prices(int presenters, int attendeesSlot, int each) {
    return new Prices(each, 3, 2, 5, 4, 6, 7, 2, 3, each, 2, presenters, 2, 1, 0, attendeesSlot);
  }

  private static int[][] table(Random random, int rows, int columns) {
    int[][] table = new int[rows][columns];
    for (int[] row : table) {
      Arrays.setAll(row, i -> random.nextInt(4) == 0 ? random.nextInt(9) : 0);
    }
    return table;
  }

  private static int[][] symmetric(Random random, int size) {
    int[][] table = table(random, size, size);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        table[i][j] = table[j][i];
      }
    }
    return table;
  }

  private static int[][] pairs(Random random, int below, int count) {
    int[][] pairs = new int[count][];
    Arrays.setAll(pairs, i -> new int[] {i, i + 1 + random.nextInt(below - count)});
    return pairs;
  }
}
