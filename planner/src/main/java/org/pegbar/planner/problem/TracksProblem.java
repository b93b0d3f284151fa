// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.util.List;

/**
 * Talks of tracks into the cells of a timetable: a session in a room holds talks of one track, one
 * after the other. The problem of CoSPLib (Kheiri, Pylyavskyy, Jacko, EJOR 317(2), 2024), in
 * numbers from 0.
 *
 * @param names what to call sessions, rooms, tracks and talks
 * @param sessionSlots timeslots of each session
 * @param talkTrack track of each talk
 * @param talkSlots timeslots that each talk takes, one after the other in one cell
 * @param talkOrder wished place in its track, from 1; 0 for none
 * @param penalties what rooms, sessions and tracks cost each other
 * @param presenters pairs of talks that share somebody on stage
 * @param attendees pairs of talks that share somebody in the audience
 * @param chairs pairs of tracks that share their chair
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for an engine, never compared
public record TracksProblem(
    String name,
    Names names,
    int[] sessionSlots,
    int rooms,
    int tracks,
    int[] talkTrack,
    int[] talkSlots,
    int[] talkOrder,
    Penalties penalties,
    int[][] presenters,
    int[][] attendees,
    int[][] chairs,
    Prices prices) {

  /** What to call things; one that the lists do not reach is called by its number. */
  public record Names(
      List<String> sessions, List<String> rooms, List<String> tracks, List<String> talks) {

    /** Everything by its number. */
    public static final Names NUMBERS = new Names(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Names {
      sessions = List.copyOf(sessions);
      rooms = List.copyOf(rooms);
      tracks = List.copyOf(tracks);
      talks = List.copyOf(talks);
    }

    /** The session's name in quotes, or its number. */
    public String session(int number) {
      return name(sessions, number);
    }

    /** The room's name in quotes, or its number. */
    public String room(int number) {
      return name(rooms, number);
    }

    /** The track's name in quotes, or its number. */
    public String track(int number) {
      return name(tracks, number);
    }

    /** The talk's name in quotes, or its number. */
    public String talk(int number) {
      return name(talks, number);
    }

    private static String name(List<String> names, int number) {
      return number < names.size() ? "'" + names.get(number) + "'" : String.valueOf(number);
    }
  }

  /** Sessions, rooms, tracks and talks by number: the penalty of putting one to the other. */
  @SuppressWarnings("ArrayRecordComponent") // numbers for an engine, never compared
  public record Penalties(
      int[][] trackSession,
      int[][] trackRoom,
      int[][] sessionRoom,
      int[][] trackTrack,
      int[][] talkSession,
      int[][] talkRoom,
      int[][] talkTimezone) {}

  /** The weight of each term of the objective; 0 leaves it out. */
  public record Prices(
      int tracksSessions,
      int tracksRooms,
      int sessionsRooms,
      int similarTracks,
      int roomsPerTrack,
      int parallelTracks,
      int consecutiveTracks,
      int talksTimezones,
      int talksOrder,
      int talksSessions,
      int talksRooms,
      int presentersSession,
      int attendeesSession,
      int chairs,
      int presentersTimeslot,
      int attendeesTimeslot) {}

  /** Number of talks. */
  public int talks() {
    return talkTrack.length;
  }

  /** Number of sessions. */
  public int sessions() {
    return sessionSlots.length;
  }

  /**
   * True if a shared person may not be in two rooms within one session, and not only within one
   * slot. People are never double-booked, whatever the weight; the weights only say how far apart.
   */
  public boolean presentersApartInSession() {
    return prices.presentersSession() > 0;
  }
}
