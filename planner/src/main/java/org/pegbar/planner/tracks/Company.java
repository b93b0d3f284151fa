// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import static org.pegbar.planner.tracks.TrackBoard.NONE;

/** Who meets whom: talks that share people, in one session or one slot, in different rooms. */
final class Company {
  private final TrackBoard board;
  private final TrackModel model;

  Company(TrackBoard board) {
    this.board = board;
    this.model = board.model;
  }

  /** Counts the people whom a talk brings into one session with itself in another room. */
  void meet(int talk, int cell, int sign) {
    int session = cell / model.rooms;
    if (model.apartInSession) {
      board.conflicts += (long) sign * elsewhere(model.presenters[talk], session, cell);
    }
    if (model.prices.attendeesSession() > 0) {
      board.price +=
          (long) sign
              * model.prices.attendeesSession()
              * elsewhere(model.attendees[talk], session, cell);
    }
  }

  /** How many people of a waiting talk would be double-booked, if it went to this cell. */
  int clashes(int talk, int cell) {
    return model.apartInSession ? elsewhere(model.presenters[talk], cell / model.rooms, cell) : 0;
  }

  private int elsewhere(int[] others, int session, int cell) {
    int met = 0;
    for (int other : others) {
      int there = board.cellOf[other];
      met += there != cell && there != NONE && there / model.rooms == session ? 1 : 0;
    }
    return met;
  }

  /** Counts, or with -1 uncounts, the timeslots that this cell shares with its people elsewhere. */
  void meetInSlots(int cell, int sign) {
    if (!model.slotsMatter) {
      return;
    }
    for (int i = 0; i < board.count[cell]; i++) {
      int talk = board.inCell[cell][i];
      board.price += sign * model.prices.attendeesTimeslot() * shared(talk, model.attendees[talk]);
      if (!model.apartInSession) {
        board.conflicts += sign * shared(talk, model.presenters[talk]);
      }
    }
  }

  private long shared(int talk, int[] others) {
    long slots = 0;
    int cell = board.cellOf[talk];
    int from = board.slotOf[talk];
    int to = from + model.length[talk];
    for (int other : others) {
      int there = board.cellOf[other];
      if (there != NONE && there != cell && there / model.rooms == cell / model.rooms) {
        int end = board.slotOf[other] + model.length[other];
        slots += Math.max(0, Math.min(to, end) - Math.max(from, board.slotOf[other]));
      }
    }
    return slots;
  }
}
