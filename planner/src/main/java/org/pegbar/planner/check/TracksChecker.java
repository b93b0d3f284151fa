// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pegbar.planner.problem.TracksProblem;
import org.pegbar.planner.problem.TracksProblem.Penalties;
import org.pegbar.planner.problem.TracksProblem.Prices;

/** Judges a timetable of talks by the rules of CoSPLib, in the plainest code. */
public final class TracksChecker {

  /**
   * What a timetable is worth.
   *
   * @param faults what makes it invalid, in English; empty if it is complete and valid
   * @param presenterConflicts people on two stages at once
   * @param terms weighted penalty of each term of the objective
   */
  public record Verdict(
      List<String> faults, int presenterConflicts, Map<String, Long> terms, long objective) {}

  private final TracksProblem problem;
  private final int[][] tracks;
  private final int[][][] talks;
  private final Map<String, Long> terms = new TreeMap<>();

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
    TracksChecker checker = new TracksChecker(problem, tracks, talks);
    List<String> faults = checker.faults();
    if (faults.isEmpty()) {
      checker.weigh();
    }
    long objective = checker.terms.values().stream().mapToLong(Long::longValue).sum();
    int conflicts = faults.isEmpty() ? checker.presenterConflicts() : 0;
    return new Verdict(faults, conflicts, checker.terms, objective);
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

  private void weigh() {
    Prices prices = problem.prices();
    Penalties penalties = problem.penalties();
    for (int s = 0; s < problem.sessions(); s++) {
      for (int r = 0; r < problem.rooms(); r++) {
        if (tracks[s][r] >= 0) {
          int track = tracks[s][r];
          add("tracksSessions", prices.tracksSessions(), penalties.trackSession()[track][s]);
          add("tracksRooms", prices.tracksRooms(), penalties.trackRoom()[track][r]);
          add("sessionsRooms", prices.sessionsRooms(), penalties.sessionRoom()[s][r]);
        }
        weighCell(s, r);
      }
      weighSession(s);
    }
    for (int k = 0; k < problem.tracks(); k++) {
      weighTrack(k);
    }
    add("presentersConflictsSession", prices.presentersSession(), apart(problem.presenters()));
    add("attendeesConflictsSession", prices.attendeesSession(), apart(problem.attendees()));
    add("presentersConflictsTimeslot", prices.presentersTimeslot(), atOnce(problem.presenters()));
    add("attendeesConflictsTimeslot", prices.attendeesTimeslot(), atOnce(problem.attendees()));
  }

  private void weighCell(int s, int r) {
    for (int talk : talks[s][r]) {
      if (talk >= 0) {
        Penalties penalties = problem.penalties();
        add(
            "submissionsSessions",
            problem.prices().talksSessions(),
            penalties.talkSession()[talk][s]);
        add("submissionsRooms", problem.prices().talksRooms(), penalties.talkRoom()[talk][r]);
        add(
            "submissionsTimezones",
            problem.prices().talksTimezones(),
            penalties.talkTimezone()[talk][s]);
      }
    }
  }

  private void weighSession(int s) {
    Set<Integer> there = new HashSet<>();
    int cells = 0;
    for (int r = 0; r < problem.rooms(); r++) {
      if (tracks[s][r] >= 0) {
        there.add(tracks[s][r]);
        cells++;
      }
      for (int q = r + 1; q < problem.rooms(); q++) {
        if (tracks[s][r] >= 0 && tracks[s][q] >= 0) {
          weighPair(tracks[s][r], tracks[s][q]);
        }
      }
    }
    add("parallelTracks", problem.prices().parallelTracks(), cells - there.size());
  }

  private void weighPair(int track, int other) {
    if (track != other) {
      add(
          "similarTracks",
          problem.prices().similarTracks(),
          problem.penalties().trackTrack()[track][other]);
    }
    for (int[] pair : problem.chairs()) {
      boolean clash =
          (pair[0] == track && pair[1] == other) || (pair[1] == track && pair[0] == other);
      add("chairsConflicts", problem.prices().chairs(), clash ? 1 : 0);
    }
  }

  private void weighTrack(int k) {
    Set<Integer> rooms = new HashSet<>();
    List<Integer> sessions = new ArrayList<>();
    List<Integer> inOrder = new ArrayList<>();
    for (int s = 0; s < problem.sessions(); s++) {
      for (int r = 0; r < problem.rooms(); r++) {
        if (tracks[s][r] == k) {
          rooms.add(r);
          if (!sessions.contains(s)) {
            sessions.add(s);
          }
          for (int talk : talks[s][r]) {
            if (talk >= 0 && !inOrder.contains(talk)) {
              inOrder.add(talk);
            }
          }
        }
      }
    }
    add("roomsPerTrack", problem.prices().roomsPerTrack(), Math.max(0, rooms.size() - 1));
    boolean gap =
        !sessions.isEmpty() && sessions.getLast() - sessions.getFirst() + 1 > sessions.size();
    add("consecutiveTracks", problem.prices().consecutiveTracks(), gap ? 1 : 0);
    for (int i = 0; i < inOrder.size(); i++) {
      int wished = problem.talkOrder()[inOrder.get(i)];
      add(
          "submissionsOrder",
          problem.prices().talksOrder(),
          wished != 0 && wished != i + 1 ? 1 : 0);
    }
    add("submissionsOrder", problem.prices().talksOrder(), orderedAtOnce(inOrder));
  }

  private int orderedAtOnce(List<Integer> ofTrack) {
    int slots = 0;
    for (int i = 0; i < ofTrack.size(); i++) {
      for (int j = i + 1; j < ofTrack.size(); j++) {
        boolean both =
            problem.talkOrder()[ofTrack.get(i)] != 0 && problem.talkOrder()[ofTrack.get(j)] != 0;
        slots += both ? commonSlots(ofTrack.get(i), ofTrack.get(j)) : 0;
      }
    }
    return slots;
  }

  private int presenterConflicts() {
    return problem.presentersApartInSession()
        ? apart(problem.presenters())
        : atOnce(problem.presenters());
  }

  private int apart(int[][] pairs) {
    int count = 0;
    for (int[] pair : pairs) {
      int[] one = placeOf(pair[0]);
      int[] two = placeOf(pair[1]);
      count += one[0] == two[0] && one[1] != two[1] ? 1 : 0;
    }
    return count;
  }

  private int atOnce(int[][] pairs) {
    int count = 0;
    for (int[] pair : pairs) {
      count += commonSlots(pair[0], pair[1]);
    }
    return count;
  }

  private int commonSlots(int talk, int other) {
    int[] one = placeOf(talk);
    int[] two = placeOf(other);
    if (one[0] != two[0] || one[1] == two[1]) {
      return 0;
    }
    int from = Math.max(one[2], two[2]);
    int to = Math.min(one[2] + problem.talkSlots()[talk], two[2] + problem.talkSlots()[other]);
    return Math.max(0, to - from);
  }

  private int[] placeOf(int talk) {
    for (int s = 0; s < talks.length; s++) {
      for (int r = 0; r < talks[s].length; r++) {
        for (int t = 0; t < talks[s][r].length; t++) {
          if (talks[s][r][t] == talk) {
            return new int[] {s, r, t};
          }
        }
      }
    }
    throw new IllegalStateException("Submission " + talk + " has no place.");
  }

  private void add(String term, int weight, int count) {
    if (weight > 0 && count > 0) {
      terms.merge(term, (long) weight * count, Long::sum);
    }
  }
}
