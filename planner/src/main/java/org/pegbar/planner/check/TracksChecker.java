// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pegbar.planner.problem.TracksProblem;

/** Judges a timetable of talks by the rules of CoSPLib, in the plainest code. */
public final class TracksChecker {

  /**
   * What a timetable is worth.
   *
   * @param faults what makes it invalid, in English; empty if it is complete and valid
   * @param presenterConflicts people on two stages at once
   * @param costs every single thing that is paid for
   */
  public record Verdict(List<String> faults, int presenterConflicts, List<TrackCost> costs) {

    /** The sum of all costs. */
    public long objective() {
      return costs.stream().mapToLong(TrackCost::points).sum();
    }

    /** The sum of the costs of each term, terms without any left out. */
    public Map<String, Long> terms() {
      return costs.stream()
          .collect(
              Collectors.groupingBy(
                  TrackCost::term, TreeMap::new, Collectors.summingLong(TrackCost::points)));
    }
  }

  private final TracksProblem problem;
  private final int[][] tracks;
  private final int[][][] talks;

  private TracksChecker(TracksProblem problem, int[][] tracks, int[][][] talks) {
    this.problem = problem;
    this.tracks = tracks;
    this.talks = talks;
  }

  /**
   * Judges.
   *
   * @param tracks track by session and room, -1 for none
   * @param talks talk by session, room and timeslot, -1 for none
   */
  public static Verdict judge(TracksProblem problem, int[][] tracks, int[][][] talks) {
    List<String> faults = new TracksChecker(problem, tracks, talks).faults();
    if (!faults.isEmpty()) {
      return new Verdict(faults, 0, List.of());
    }
    TalkPlaces places = new TalkPlaces(problem, talks);
    int conflicts =
        problem.presentersApartInSession()
            ? places.countApart(problem.presenters())
            : places.countCommonSlots(problem.presenters());
    return new Verdict(faults, conflicts, new TrackTerms(problem, tracks, talks, places).weigh());
  }

  private List<String> faults() {
    List<String> faults = new ArrayList<>();
    int[] seen = new int[problem.talks()];
    for (int s = 0; s < problem.sessions(); s++) {
      for (int r = 0; r < problem.rooms(); r++) {
        int[] cell = talks[s][r];
        if (cell.length != problem.sessionSlots()[s]) {
          faults.add(
              "session %d room %d: expected %d timeslots, but found %d"
                  .formatted(s, r, problem.sessionSlots()[s], cell.length));
          continue;
        }
        for (int t = 0; t < cell.length; t++) {
          talkFaults(s, r, t, seen, faults);
        }
      }
    }
    for (int i = 0; i < seen.length; i++) {
      if (seen[i] != problem.talkSlots()[i]) {
        faults.add(
            "submission %d: expected %d timeslots, but found %d"
                .formatted(i, problem.talkSlots()[i], seen[i]));
      }
    }
    return faults;
  }

  private void talkFaults(int s, int r, int t, int[] seen, List<String> faults) {
    int talk = talks[s][r][t];
    if (talk < 0) {
      return;
    }
    if (talk >= problem.talks()) {
      faults.add("session %d room %d slot %d: no submission %d".formatted(s, r, t, talk));
      return;
    }
    if (problem.talkTrack()[talk] != tracks[s][r]) {
      faults.add(
          "session %d room %d: submission %d is of track %d, the cell of track %d"
              .formatted(s, r, talk, problem.talkTrack()[talk], tracks[s][r]));
    }
    boolean continues = t > 0 && talks[s][r][t - 1] == talk;
    if (seen[talk] > 0 && !continues) {
      faults.add("submission %d is not in one run of timeslots".formatted(talk));
    }
    seen[talk]++;
  }
}
