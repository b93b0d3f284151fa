// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import static org.pegbar.planner.tracks.TrackBoard.NONE;

/** How tracks are spread over sessions and rooms, beside whom, and what the board pays for it. */
final class TrackSpread {
  private final TrackBoard board;
  private final TrackModel model;
  private final int[][] cellsInSession;
  private final int[][] cellsInRoom;
  private final int[] roomsUsed;
  private final long[] sessionsUsed;

  TrackSpread(TrackBoard board) {
    this.board = board;
    this.model = board.model;
    cellsInSession = new int[model.sessions][model.tracks];
    cellsInRoom = new int[model.tracks][model.rooms];
    roomsUsed = new int[model.tracks];
    sessionsUsed = new long[model.tracks];
  }

  /** What a track pays for going to this room as well. */
  int newRoom(int track, int room) {
    return cellsInRoom[track][room] == 0 && roomsUsed[track] > 0 ? model.prices.roomsPerTrack() : 0;
  }

  /** What a track saves by leaving a cell of this room. */
  int oldRoom(int track, int room) {
    return cellsInRoom[track][room] == 1 && roomsUsed[track] > 1 ? model.prices.roomsPerTrack() : 0;
  }

  void open(int cell, int track) {
    board.cellTrack[cell] = track;
    neighbours(cell, track, 1);
    int session = cell / model.rooms;
    int room = cell % model.rooms;
    if (cellsInSession[session][track]++ > 0) {
      board.price += model.prices.parallelTracks();
    } else {
      sessions(track, sessionsUsed[track] | 1L << session);
    }
    if (cellsInRoom[track][room]++ == 0 && roomsUsed[track]++ > 0) {
      board.price += model.prices.roomsPerTrack();
    }
  }

  void close(int cell) {
    int track = board.cellTrack[cell];
    int session = cell / model.rooms;
    int room = cell % model.rooms;
    if (--cellsInSession[session][track] > 0) {
      board.price -= model.prices.parallelTracks();
    } else {
      sessions(track, sessionsUsed[track] & ~(1L << session));
    }
    if (--cellsInRoom[track][room] == 0 && --roomsUsed[track] > 0) {
      board.price -= model.prices.roomsPerTrack();
    }
    neighbours(cell, track, -1);
    board.cellTrack[cell] = NONE;
  }

  private void sessions(int track, long now) {
    board.price += model.prices.consecutiveTracks() * (gaps(now) - gaps(sessionsUsed[track]));
    sessionsUsed[track] = now;
  }

  /** 1 if the sessions are not one run, else 0. */
  private static int gaps(long sessions) {
    long run = sessions >>> Long.numberOfTrailingZeros(sessions | Long.MIN_VALUE);
    return (run & (run + 1)) == 0 ? 0 : 1;
  }

  private void neighbours(int cell, int track, int sign) {
    board.price += (long) sign * model.trackCell[track][cell];
    int first = cell - cell % model.rooms;
    int[] together = model.together[track];
    int[] clash = model.chairClash[track];
    for (int other = first; other < first + model.rooms; other++) {
      if (board.cellTrack[other] != NONE && other != cell) {
        board.price += (long) sign * together[board.cellTrack[other]];
        board.conflicts += (long) sign * clash[board.cellTrack[other]];
      }
    }
  }
}
