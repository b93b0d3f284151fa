// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.pegbar.planner.problem.TracksProblem;
import org.pegbar.planner.problem.TracksProblem.Names;
import org.pegbar.planner.problem.TracksProblem.Penalties;
import org.pegbar.planner.problem.TracksProblem.Prices;

/** What a complete timetable of talks pays for, term by term. */
final class TrackTerms {
  private final TracksProblem problem;
  private final Prices prices;
  private final Penalties penalties;
  private final Names names;
  private final int[][] tracks;
  private final int[][][] talks;
  private final TalkPlaces places;
  private final List<TrackCost> costs = new ArrayList<>();

  TrackTerms(TracksProblem problem, int[][] tracks, int[][][] talks, TalkPlaces places) {
    this.problem = problem;
    this.prices = problem.prices();
    this.penalties = problem.penalties();
    this.names = problem.names();
    this.tracks = tracks;
    this.talks = talks;
    this.places = places;
  }

  List<TrackCost> weigh() {
    for (int s = 0; s < problem.sessions(); s++) {
      for (int r = 0; r < problem.rooms(); r++) {
        if (tracks[s][r] >= 0) {
          cell(s, r, tracks[s][r]);
        }
      }
      session(s);
    }
    for (int k = 0; k < problem.tracks(); k++) {
      track(k);
    }
    people("presentersConflictsSession", prices.presentersSession(), problem.presenters(), false);
    people("attendeesConflictsSession", prices.attendeesSession(), problem.attendees(), false);
    people("presentersConflictsTimeslot", prices.presentersTimeslot(), problem.presenters(), true);
    people("attendeesConflictsTimeslot", prices.attendeesTimeslot(), problem.attendees(), true);
    return costs;
  }

  private void cell(int s, int r, int track) {
    add(
        "tracksSessions",
        prices.tracksSessions(),
        penalties.trackSession()[track][s],
        () -> names.track(track) + in(s));
    add(
        "tracksRooms",
        prices.tracksRooms(),
        penalties.trackRoom()[track][r],
        () -> names.track(track) + " in room " + names.room(r));
    add(
        "sessionsRooms",
        prices.sessionsRooms(),
        penalties.sessionRoom()[s][r],
        () -> "room " + names.room(r) + " in session " + names.session(s));
    for (int talk : talks[s][r]) {
      if (talk >= 0) {
        slot(s, r, talk);
      }
    }
  }

  private void slot(int s, int r, int talk) {
    add(
        "submissionsSessions",
        prices.talksSessions(),
        penalties.talkSession()[talk][s],
        () -> names.talk(talk) + in(s));
    add(
        "submissionsTimezones",
        prices.talksTimezones(),
        penalties.talkTimezone()[talk][s],
        () -> names.talk(talk) + in(s));
    add(
        "submissionsRooms",
        prices.talksRooms(),
        penalties.talkRoom()[talk][r],
        () -> names.talk(talk) + " in room " + names.room(r));
  }

  private void session(int s) {
    int[] cells = new int[problem.tracks()];
    for (int r = 0; r < problem.rooms(); r++) {
      int track = tracks[s][r];
      if (track >= 0 && cells[track]++ > 0) {
        add(
            "parallelTracks",
            prices.parallelTracks(),
            1,
            () -> names.track(track) + " once more" + in(s));
      }
      for (int q = r + 1; q < problem.rooms(); q++) {
        if (track >= 0 && tracks[s][q] >= 0) {
          pair(track, tracks[s][q], s);
        }
      }
    }
  }

  private String in(int session) {
    return " in session " + names.session(session);
  }

  private void pair(int track, int other, int s) {
    Supplier<String> both = () -> names.track(track) + " and " + names.track(other) + in(s);
    if (track != other) {
      add("similarTracks", prices.similarTracks(), penalties.trackTrack()[track][other], both);
    }
    for (int[] pair : problem.chairs()) {
      boolean clash =
          (pair[0] == track && pair[1] == other) || (pair[1] == track && pair[0] == other);
      add("chairsConflicts", prices.chairs(), clash ? 1 : 0, () -> both.get() + ", of one chair");
    }
  }

  private void track(int k) {
    Set<Integer> rooms = new TreeSet<>();
    Set<Integer> sessions = new TreeSet<>();
    List<Integer> inOrder = new ArrayList<>();
    for (int s = 0; s < problem.sessions(); s++) {
      for (int r = 0; r < problem.rooms(); r++) {
        if (tracks[s][r] == k) {
          rooms.add(r);
          sessions.add(s);
          list(talks[s][r], inOrder);
        }
      }
    }
    add(
        "roomsPerTrack",
        prices.roomsPerTrack(),
        rooms.size() - 1,
        () -> names.track(k) + " in rooms " + rooms.stream().map(names::room).collect(commas()));
    add(
        "consecutiveTracks",
        prices.consecutiveTracks(),
        isTorn(List.copyOf(sessions)) ? 1 : 0,
        () ->
            names.track(k)
                + " in sessions "
                + sessions.stream().map(names::session).collect(commas()));
    order(inOrder);
  }

  private static java.util.stream.Collector<CharSequence, ?, String> commas() {
    return Collectors.joining(", ");
  }

  private static void list(int[] cell, List<Integer> inOrder) {
    for (int talk : cell) {
      if (talk >= 0 && !inOrder.contains(talk)) {
        inOrder.add(talk);
      }
    }
  }

  private static boolean isTorn(List<Integer> sessions) {
    return !sessions.isEmpty() && sessions.getLast() - sessions.getFirst() + 1 > sessions.size();
  }

  private void order(List<Integer> talksOfTrack) {
    for (int i = 0; i < talksOfTrack.size(); i++) {
      int number = i + 1;
      int talk = talksOfTrack.get(i);
      int wished = problem.talkOrder()[talk];
      add(
          "submissionsOrder",
          prices.talksOrder(),
          wished != 0 && wished != number ? 1 : 0,
          () -> names.talk(talk) + " is number " + number + " of its track, wished " + wished);
      for (int other : talksOfTrack.subList(i + 1, talksOfTrack.size())) {
        add(
            "submissionsOrder",
            prices.talksOrder(),
            wished != 0 && problem.talkOrder()[other] != 0 ? places.commonSlots(talk, other) : 0,
            () -> names.talk(talk) + " and " + names.talk(other) + " at once");
      }
    }
  }

  private void people(String term, int weight, int[][] pairs, boolean slots) {
    for (int[] pair : pairs) {
      int apart = places.apart(pair[0], pair[1]) ? 1 : 0;
      add(
          term,
          weight,
          slots ? places.commonSlots(pair[0], pair[1]) : apart,
          () -> names.talk(pair[0]) + " and " + names.talk(pair[1]) + in(places.session(pair[0])));
    }
  }

  private void add(String term, int weight, int count, Supplier<String> what) {
    if (weight > 0 && count > 0) {
      costs.add(new TrackCost(term, (long) weight * count, what.get()));
    }
  }
}
