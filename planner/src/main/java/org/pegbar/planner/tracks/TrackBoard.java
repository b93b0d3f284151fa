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

  final TrackSpread spread;
  final Company company;
  private final OrderPrice orders;
  final int[] orderPrice;
  final int[] dirty;
  final boolean[] isDirty;
  int dirtyCount;

  TrackBoard(TrackModel model) {
    this.model = model;
    inCell = new int[model.cells][model.longest];
    count = new int[model.cells];
    used = new int[model.cells];
    cellTrack = new int[model.cells];
    Arrays.fill(cellTrack, NONE);
    cellOf = new int[model.talks];
    slotOf = new int[model.talks];
    Arrays.fill(cellOf, NONE);
    waiting = new int[model.talks];
    waitingAt = new int[model.talks];
    Arrays.setAll(waiting, i -> i);
    Arrays.setAll(waitingAt, i -> i);
    waitingCount = model.talks;
    spread = new TrackSpread(this);
    company = new Company(this);
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
      spread.open(cell, model.track[talk]);
    }
    company.meetInSlots(cell, -1);
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
    company.meetInSlots(cell, 1);
    price += model.talkCell[talk][cell];
    company.meet(talk, cell, 1);
    touch(model.track[talk]);
  }

  /** Takes a talk out of its cell to wait. */
  void take(int talk) {
    int cell = cellOf[talk];
    company.meet(talk, cell, -1);
    company.meetInSlots(cell, -1);
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
    company.meetInSlots(cell, 1);
    if (count[cell] == 0) {
      spread.close(cell);
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
}
