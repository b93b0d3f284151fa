// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

/**
 * Talks of tracks into the cells of a timetable: a session in a room holds talks of one track, one
 * after the other. The problem of CoSPLib (Kheiri, Pylyavskyy, Jacko, EJOR 317(2), 2024), in
 * numbers from 0.
 *
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
