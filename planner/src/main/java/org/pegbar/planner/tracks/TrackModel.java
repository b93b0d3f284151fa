// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pegbar.planner.problem.TracksProblem;
import org.pegbar.planner.problem.TracksProblem.Penalties;
import org.pegbar.planner.problem.TracksProblem.Prices;

/**
 * The problem with its weights multiplied in. A cell is a session and a room: session x rooms +
 * room.
 */
final class TrackModel {
  final TracksProblem problem;
  final int talks;
  final int tracks;
  final int rooms;
  final int sessions;
  final int cells;
  final int[] slots;

  /** Timeslots of the longest session. */
  final int longest;

  final int[] track;
  final int[] length;
  final int[] order;
  final boolean[] ordered;

  /** Price of a talk in a cell, and of a track in a cell. */
  final int[][] talkCell;

  final int[][] trackCell;

  /** Price and conflicts of two tracks in one session. */
  final int[][] together;

  final int[][] chairClash;

  /** Neighbours by shared people. */
  final int[][] presenters;

  final int[][] attendees;
  final int[][] ofTrack;

  /** Timeslots of all talks of a track. */
  final int[] need;

  /** Sessions that a talk may have for the least price. */
  final int[] choices;

  final boolean apartInSession;
  final boolean slotsMatter;
  final Prices prices;

  TrackModel(TracksProblem problem) {
    this.problem = problem;
    this.prices = problem.prices();
    talks = problem.talks();
    tracks = problem.tracks();
    rooms = problem.rooms();
    sessions = problem.sessions();
    cells = sessions * rooms;
    slots = problem.sessionSlots();
    longest = IntStream.of(slots).max().orElse(0);
    track = problem.talkTrack();
    length = problem.talkSlots();
    order = problem.talkOrder();
    ordered = new boolean[tracks];
    apartInSession = problem.presentersApartInSession();
    slotsMatter = !apartInSession || prices.attendeesTimeslot() > 0;
    talkCell = new int[talks][cells];
    trackCell = new int[tracks][cells];
    together = new int[tracks][tracks];
    chairClash = new int[tracks][tracks];
    for (int c = 0; c < cells; c++) {
      price(c / rooms, c % rooms, c);
    }
    for (int k = 0; k < tracks; k++) {
      for (int q = 0; q < tracks; q++) {
        together[k][q] =
            k == q ? 0 : prices.similarTracks() * problem.penalties().trackTrack()[k][q];
      }
    }
    for (int[] pair : problem.chairs()) {
      chairClash[pair[0]][pair[1]] = prices.chairs() > 0 ? 1 : 0;
      chairClash[pair[1]][pair[0]] = prices.chairs() > 0 ? 1 : 0;
    }
    for (int i = 0; i < talks; i++) {
      ordered[track[i]] |= order[i] != 0 && prices.talksOrder() > 0;
    }
    presenters = neighbours(problem.presenters());
    boolean attendeesMatter = prices.attendeesSession() > 0 || prices.attendeesTimeslot() > 0;
    attendees = neighbours(attendeesMatter ? problem.attendees() : new int[0][]);
    ofTrack = byTrack();
    need = new int[tracks];
    for (int i = 0; i < talks; i++) {
      need[track[i]] += length[i];
    }
    choices = IntStream.range(0, talks).map(this::choices).toArray();
  }

  private void price(int session, int room, int cell) {
    Penalties penalties = problem.penalties();
    for (int k = 0; k < tracks; k++) {
      trackCell[k][cell] =
          prices.tracksSessions() * penalties.trackSession()[k][session]
              + prices.tracksRooms() * penalties.trackRoom()[k][room]
              + prices.sessionsRooms() * penalties.sessionRoom()[session][room];
    }
    for (int i = 0; i < talks; i++) {
      talkCell[i][cell] =
          length[i]
              * (prices.talksSessions() * penalties.talkSession()[i][session]
                  + prices.talksRooms() * penalties.talkRoom()[i][room]
                  + prices.talksTimezones() * penalties.talkTimezone()[i][session]);
    }
  }

  private int choices(int talk) {
    int least = IntStream.of(talkCell[talk]).min().orElse(0);
    return (int)
        IntStream.range(0, sessions).filter(s -> talkCell[talk][s * rooms] == least).count();
  }

  /** The largest weight: how hot a walk must be to move anything. */
  int dearest() {
    return IntStream.of(
            prices.tracksSessions(),
            prices.tracksRooms(),
            prices.sessionsRooms(),
            prices.similarTracks(),
            prices.roomsPerTrack(),
            prices.parallelTracks(),
            prices.consecutiveTracks(),
            prices.talksTimezones(),
            prices.talksOrder(),
            prices.talksSessions(),
            prices.talksRooms())
        .max()
        .orElse(0);
  }

  private int[][] neighbours(int[][] pairs) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < talks; i++) {
      lists.add(new ArrayList<>());
    }
    for (int[] pair : pairs) {
      lists.get(pair[0]).add(pair[1]);
      lists.get(pair[1]).add(pair[0]);
    }
    return lists.stream()
        .map(list -> list.stream().mapToInt(i -> i).toArray())
        .toArray(int[][]::new);
  }

  private int[][] byTrack() {
    List<List<Integer>> lists = new ArrayList<>();
    for (int k = 0; k < tracks; k++) {
      lists.add(new ArrayList<>());
    }
    for (int i = 0; i < talks; i++) {
      lists.get(track[i]).add(i);
    }
    return lists.stream()
        .map(list -> list.stream().mapToInt(i -> i).toArray())
        .toArray(int[][]::new);
  }
}
