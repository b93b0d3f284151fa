// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.conference;

import java.util.Arrays;
import org.pegbar.planner.problem.ConferenceRule;

/** All talks at their places, and what each would cost elsewhere. */
final class ConferenceBoard {
  static final int NOWHERE = -1;
  final ConferenceModel model;
  final int[] place;
  private final int[] held;
  private final int[] heldSum;
  private final long[] inTime;
  private final RoomsOfThemes themes;
  private final SizesOfRooms sizes;
  private final long[] inRoom;
  private final GatheredCosts gathered;
  private final long roomConflict;
  private final int slots;
  private final int rooms;
  long value;

  ConferenceBoard(ConferenceModel model) {
    this.model = model;
    slots = model.slots.count;
    rooms = model.rooms;
    roomConflict = model.weights.of(ConferenceRule.ROOM_CONFLICT);
    place = new int[model.talks];
    Arrays.fill(place, NOWHERE);
    held = new int[model.places];
    heldSum = new int[model.places];
    inTime = new long[model.talks * slots];
    inRoom = new long[rooms * slots];
    themes = new RoomsOfThemes(model);
    sizes = new SizesOfRooms(model);
    gathered = new GatheredCosts(model, place);
  }

  /** The only talk at a place, -1 if there is none or more than one. */
  int only(int there) {
    return held[there] == 1 ? heldSum[there] : NOWHERE;
  }

  boolean empty(int there) {
    return held[there] == 0;
  }

  boolean breaksHard() {
    return value >= model.weights.packing.leastHard();
  }

  /** What a talk costs at a place, all others staying, gathered costs not counted. */
  private long at(int i, int there) {
    int s = there / rooms;
    int r = there % rooms;
    int minutes = model.slots.minutes[s];
    long cost =
        model.alone[i][there]
            + inTime[i * slots + s]
            + themes.at(i, model.slots.day[s], r, minutes)
            + sizes.at(i, model.size[r], minutes)
            + inRoom[r * slots + s];
    int here = place[i];
    if (here != NOWHERE && here % rooms == r) {
      cost -= roomConflict * model.slots.common[here / rooms][s];
    }
    return cost;
  }

  /** By how much the whole becomes dearer if a talk goes to a place. */
  long change(int i, int there) {
    int here = place[i];
    long delta = at(i, there) + gathered.change(i, there / rooms);
    return here == NOWHERE ? delta : delta - at(i, here);
  }

  /** By how much the whole becomes dearer if two talks, both placed, change places. */
  long swap(int i, int j) {
    int here = place[i];
    int there = place[j];
    return at(i, there)
        - at(i, here)
        + at(j, here)
        - at(j, there)
        - model.pair(i, there, j, there)
        - model.pair(i, here, j, here)
        + model.pair(i, here, j, there)
        + model.pair(i, there, j, here)
        + gathered.swap(i, there / rooms, j, here / rooms);
  }

  /** Moves a talk for a price that {@link #change} has told. */
  void move(int i, int there, long delta) {
    int here = place[i];
    value += delta;
    if (here != NOWHERE) {
      held[here]--;
      heldSum[here] -= i;
      gathered.leave(i, here / rooms);
    }
    held[there]++;
    heldSum[there] += i;
    gathered.enter(i, there / rooms);
    place[i] = there;
    update(i, here, there);
  }

  /** Moves a talk. */
  void move(int i, int there) {
    move(i, there, change(i, there));
  }

  /** Lets two talks change places for a price that {@link #swap} has told. */
  void swap(int i, int j, long delta) {
    int here = place[i];
    long then = value + delta;
    move(i, place[j], 0);
    move(j, here, 0);
    value = then;
  }

  private void update(int i, int here, int there) {
    int from = here == NOWHERE ? NOWHERE : here / rooms;
    int to = there / rooms;
    if (from != to) {
      shareTimeslots(i, from, to);
      meetMates(i, from, to);
    }
    for (int s = 0; s < slots; s++) {
      if (here != NOWHERE) {
        inRoom[here % rooms * slots + s] -= roomConflict * model.slots.common[from][s];
      }
      inRoom[there % rooms * slots + s] += roomConflict * model.slots.common[to][s];
    }
    if (here != NOWHERE) {
      themes.add(i, model.slots.day[from], here % rooms, model.slots.minutes[from], -1);
    }
    themes.add(i, model.slots.day[to], there % rooms, model.slots.minutes[to], 1);
    sizes.move(i, here, there);
  }

  private void shareTimeslots(int i, int from, int to) {
    int row = i * model.talks;
    for (int j = 0; j < model.talks; j++) {
      if (from != NOWHERE) {
        inTime[j * slots + from] -= model.together[row + j] * model.slots.minutes[from];
      }
      inTime[j * slots + to] += model.together[row + j] * model.slots.minutes[to];
    }
  }

  private void meetMates(int i, int from, int to) {
    int[] mates = model.mates[i];
    for (int k = 0; k < mates.length; k++) {
      Mates bond = model.bonds[i][k];
      int row = mates[k] * slots;
      for (int s = 0; s < slots; s++) {
        long before = from == NOWHERE ? 0 : model.inTime(bond, from, s);
        inTime[row + s] += model.inTime(bond, to, s) - before;
      }
    }
  }
}
