// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.tracks;

import java.util.Arrays;

/**
 * A timetable and its price. A cell holds its talks without gaps in between; {@link #put} and
 * {@link #take} keep every sum right but for the order within tracks, which {@link #settle} brings
 * up to date.
 */
final class TrackBoard {
  static final int NONE = -1;
  final TrackModel model;
  final int[][] inCell;
  final int[] count;
  final int[] used;
  final int[] cellTrack;
  final int[] cellOf;
  final int[] slotOf;
  final int[] waiting;
  final int[] waitingAt;
  int waitingCount;

  /** People double-booked. */
  long conflicts;

  long price;

  private final int[][] cellsInSession;
  private final int[][] cellsInRoom;
  private final int[] roomsUsed;
  private final long[] sessionsUsed;
  private final OrderPrice orders;
  final int[] orderPrice;
  final int[] dirty;
  final boolean[] isDirty;
  int dirtyCount;

  TrackBoard(TrackModel model) {
    this.model = model;
    int longest = Arrays.stream(model.slots).max().orElse(0);
    inCell = new int[model.cells][longest];
    count = new int[model.cells];
    used = new int[model.cells];
    cellTrack = new int[model.cells];
    Arrays.fill(cellTrack, NONE);
    cellOf = new int[model.talks];
    slotOf = new int[model.talks];
    Arrays.fill(cellOf, NONE);
    waiting = new int[model.talks];
    waitingAt = new int[model.talks];
    for (int i = 0; i < model.talks; i++) {
      waiting[i] = i;
      waitingAt[i] = i;
    }
    waitingCount = model.talks;
    cellsInSession = new int[model.sessions][model.tracks];
    cellsInRoom = new int[model.tracks][model.rooms];
    roomsUsed = new int[model.tracks];
    sessionsUsed = new long[model.tracks];
    orders = new OrderPrice(this);
    orderPrice = new int[model.tracks];
    dirty = new int[model.tracks];
    isDirty = new boolean[model.tracks];
  }

  int capacity(int cell) {
    return model.slots[cell / model.rooms];
  }

  boolean holds(int cell, int talk) {
    return (cellTrack[cell] == NONE || cellTrack[cell] == model.track[talk])
        && used[cell] + model.length[talk] <= capacity(cell);
  }

  int position(int talk) {
    int[] list = inCell[cellOf[talk]];
    int at = 0;
    while (list[at] != talk) {
      at++;
    }
    return at;
  }

  /** Puts a waiting talk into a cell that holds it, before the talk at {@code at}. */
  void put(int talk, int cell, int at) {
    if (count[cell] == 0) {
      open(cell, model.track[talk]);
    }
    meetInSlots(cell, -1);
    int[] list = inCell[cell];
    System.arraycopy(list, at, list, at + 1, count[cell] - at);
    list[at] = talk;
    count[cell]++;
    used[cell] += model.length[talk];
    cellOf[talk] = cell;
    int last = waiting[--waitingCount];
    waiting[waitingAt[talk]] = last;
    waitingAt[last] = waitingAt[talk];
    number(cell);
    meetInSlots(cell, 1);
    price += model.talkCell[talk][cell];
    meet(talk, cell, 1);
    touch(model.track[talk]);
  }

  /** Takes a talk out of its cell to wait. */
  void take(int talk) {
    int cell = cellOf[talk];
    meet(talk, cell, -1);
    meetInSlots(cell, -1);
    price -= model.talkCell[talk][cell];
    int at = position(talk);
    int[] list = inCell[cell];
    count[cell]--;
    System.arraycopy(list, at + 1, list, at, count[cell] - at);
    used[cell] -= model.length[talk];
    cellOf[talk] = NONE;
    waitingAt[talk] = waitingCount;
    waiting[waitingCount++] = talk;
    number(cell);
    meetInSlots(cell, 1);
    if (count[cell] == 0) {
      close(cell);
    }
    touch(model.track[talk]);
  }

  private void number(int cell) {
    int slot = 0;
    for (int i = 0; i < count[cell]; i++) {
      slotOf[inCell[cell][i]] = slot;
      slot += model.length[inCell[cell][i]];
    }
  }

  private void touch(int track) {
    if (model.ordered[track] && !isDirty[track]) {
      isDirty[track] = true;
      dirty[dirtyCount++] = track;
    }
  }

  /** Brings the order within the touched tracks up to date. */
  void settle() {
    while (dirtyCount > 0) {
      int track = dirty[--dirtyCount];
      isDirty[track] = false;
      price -= orderPrice[track];
      orderPrice[track] = orders.of(track);
      price += orderPrice[track];
    }
  }

  private void open(int cell, int track) {
    cellTrack[cell] = track;
    neighbours(cell, track, 1);
    int session = cell / model.rooms;
    int room = cell % model.rooms;
    if (cellsInSession[session][track]++ > 0) {
      price += model.prices.parallelTracks();
    } else {
      sessions(track, sessionsUsed[track] | 1L << session);
    }
    if (cellsInRoom[track][room]++ == 0 && roomsUsed[track]++ > 0) {
      price += model.prices.roomsPerTrack();
    }
  }

  private void close(int cell) {
    int track = cellTrack[cell];
    int session = cell / model.rooms;
    int room = cell % model.rooms;
    if (--cellsInSession[session][track] > 0) {
      price -= model.prices.parallelTracks();
    } else {
      sessions(track, sessionsUsed[track] & ~(1L << session));
    }
    if (--cellsInRoom[track][room] == 0 && --roomsUsed[track] > 0) {
      price -= model.prices.roomsPerTrack();
    }
    neighbours(cell, track, -1);
    cellTrack[cell] = NONE;
  }

  private void sessions(int track, long now) {
    price += model.prices.consecutiveTracks() * (gaps(now) - gaps(sessionsUsed[track]));
    sessionsUsed[track] = now;
  }

  /** 1 if the sessions are not one run, else 0. */
  private static int gaps(long sessions) {
    long run = sessions >>> Long.numberOfTrailingZeros(sessions | Long.MIN_VALUE);
    return (run & (run + 1)) == 0 ? 0 : 1;
  }

  private void neighbours(int cell, int track, int sign) {
    price += (long) sign * model.trackCell[track][cell];
    int first = cell - cell % model.rooms;
    int[] together = model.together[track];
    int[] clash = model.chairClash[track];
    for (int other = first; other < first + model.rooms; other++) {
      if (cellTrack[other] != NONE && other != cell) {
        price += (long) sign * together[cellTrack[other]];
        conflicts += (long) sign * clash[cellTrack[other]];
      }
    }
  }

  /** Counts the people whom a talk brings into one session with itself in another room. */
  private void meet(int talk, int cell, int sign) {
    int session = cell / model.rooms;
    if (model.apartInSession) {
      conflicts += (long) sign * elsewhere(model.presenters[talk], session, cell);
    }
    if (model.prices.attendeesSession() > 0) {
      price +=
          (long) sign
              * model.prices.attendeesSession()
              * elsewhere(model.attendees[talk], session, cell);
    }
  }

  private int elsewhere(int[] others, int session, int cell) {
    int met = 0;
    for (int other : others) {
      int there = cellOf[other];
      met += there != cell && there != NONE && there / model.rooms == session ? 1 : 0;
    }
    return met;
  }

  /** Counts, or with -1 uncounts, the timeslots that this cell shares with its people elsewhere. */
  private void meetInSlots(int cell, int sign) {
    if (!model.slotsMatter) {
      return;
    }
    for (int i = 0; i < count[cell]; i++) {
      int talk = inCell[cell][i];
      price += sign * model.prices.attendeesTimeslot() * shared(talk, model.attendees[talk]);
      if (!model.apartInSession) {
        conflicts += sign * shared(talk, model.presenters[talk]);
      }
    }
  }

  private long shared(int talk, int[] others) {
    long slots = 0;
    int cell = cellOf[talk];
    int from = slotOf[talk];
    int to = from + model.length[talk];
    for (int other : others) {
      int there = cellOf[other];
      if (there != NONE && there != cell && there / model.rooms == cell / model.rooms) {
        int end = slotOf[other] + model.length[other];
        slots += Math.max(0, Math.min(to, end) - Math.max(from, slotOf[other]));
      }
    }
    return slots;
  }
}
