// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.pegbar.planner.check.TracksChecker;
import org.pegbar.planner.check.TracksChecker.Verdict;
import org.pegbar.planner.plan.Settings;
import org.pegbar.planner.plan.TracksPlan;
import org.pegbar.planner.problem.TracksProblem;

class TrackBoundTests {

  @Test
  void noTimetableIsBetterThanTheBoundAndTheSearchFindsTheBest() {
    int above = 0;
    int met = 0;
    int solvable = 0;
    for (long seed = 0; seed < 30; seed++) {
      TracksProblem problem = RandomTracks.small(seed);
      long optimum = optimum(problem, new int[problem.talks()], 0);
      if (optimum < Long.MAX_VALUE) {
        TracksPlan plan = TrackSearch.search(problem, Settings.steps(40_000, seed));
        assertThat(plan.objective()).as("seed %d", seed).isEqualTo(optimum);
        assertThat(plan.lowerBound()).as("seed %d", seed).isBetween(0L, optimum);
        assertThat(plan.isOptimal()).isEqualTo(plan.lowerBound() == optimum);
        above += plan.lowerBound() > 0 ? 1 : 0;
        met += plan.isOptimal() ? 1 : 0;
        solvable++;
      }
    }
    assertThat(solvable).isGreaterThan(20);
    assertThat(above).as("bounds above 0").isGreaterThan(solvable / 2);
    assertThat(met).as("proven").isGreaterThanOrEqualTo(5);
  }

  @Test
  void tornTalksGoWhereTheyAreCheapestInAll() {
    long[][] cost = {{0, 5}, {0, 1}};
    Transport transport = new Transport(new int[] {3, 3}, cost, 2);
    Transport.Offer[] offers = {
      new Transport.Offer(2, new long[] {0, 10}), new Transport.Offer(4, new long[] {0})
    };
    assertThat(transport.solve(offers)).isEqualTo(3 * 1 + 5);
  }

  /** The least that any complete timetable without conflicts costs, by trying all. */
  private static long optimum(TracksProblem problem, int[] cells, int talk) {
    if (talk == problem.talks()) {
      return weighed(problem, cells);
    }
    long least = Long.MAX_VALUE;
    for (int c = 0; c < problem.sessions() * problem.rooms(); c++) {
      cells[talk] = c;
      least = Math.min(least, optimum(problem, cells, talk + 1));
    }
    return least;
  }

  private static long weighed(TracksProblem problem, int[] cells) {
    int[][] tracks = new int[problem.sessions()][problem.rooms()];
    int[][][] talks = new int[problem.sessions()][problem.rooms()][];
    for (int s = 0; s < problem.sessions(); s++) {
      for (int r = 0; r < problem.rooms(); r++) {
        talks[s][r] = new int[problem.sessionSlots()[s]];
        Arrays.fill(talks[s][r], -1);
        tracks[s][r] = -1;
        if (!fill(problem, cells, s * problem.rooms() + r, talks[s][r], tracks[s])) {
          return Long.MAX_VALUE;
        }
      }
    }
    Verdict verdict = TracksChecker.judge(problem, tracks, talks);
    return verdict.presenterConflicts() == 0 ? verdict.objective() : Long.MAX_VALUE;
  }

  private static boolean fill(
      TracksProblem problem, int[] cells, int cell, int[] slots, int[] tracks) {
    int room = cell % problem.rooms();
    int slot = 0;
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] == cell) {
        boolean stranger = tracks[room] >= 0 && tracks[room] != problem.talkTrack()[i];
        if (stranger || slot + problem.talkSlots()[i] > slots.length) {
          return false;
        }
        tracks[room] = problem.talkTrack()[i];
        Arrays.fill(slots, slot, slot + problem.talkSlots()[i], i);
        slot += problem.talkSlots()[i];
      }
    }
    return true;
  }
}
