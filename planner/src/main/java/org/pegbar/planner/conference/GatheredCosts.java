// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.conference;

import org.pegbar.planner.problem.ConferenceRule;

/** The costs that are not of pairs: crowds in one timeslot, and the days between talks. */
final class GatheredCosts {
  private static final int MINUTES_OF_A_DAY = 480;
  private static final int HARMLESS = 2;
  private final ConferenceModel model;
  private final int[] place;
  private final int[] crowds;
  private final long crowdControl;
  private final long makespan;

  GatheredCosts(ConferenceModel model, int[] place) {
    this.model = model;
    this.place = place;
    crowds = new int[model.slots.count];
    crowdControl = model.weights.of(ConferenceRule.CROWD_CONTROL);
    makespan = model.slots.days < 2 ? 0 : model.weights.of(ConferenceRule.SPEAKER_MAKESPAN);
  }

  void leave(int i, int slot) {
    crowds[slot] -= model.crowd[i] ? 1 : 0;
  }

  void enter(int i, int slot) {
    crowds[slot] += model.crowd[i] ? 1 : 0;
  }

  /** By how much the whole becomes dearer if a talk goes to a timeslot. */
  long change(int i, int slot) {
    long delta = makespan == 0 ? 0 : spans(i, slot, i, slot, i) - spans(i, -1, i, -1, i);
    return model.crowd[i] ? delta + crowdMoves(slot(i), slot) : delta;
  }

  /** By how much if one goes to a timeslot and another to another. */
  long swap(int i, int slot, int j, int other) {
    long delta = 0;
    if (model.crowd[i] != model.crowd[j]) {
      delta = model.crowd[i] ? crowdMoves(slot(i), slot) : crowdMoves(slot(j), other);
    }
    if (makespan != 0 && model.slots.date[slot] != model.slots.date[other]) {
      delta += spans(i, slot, j, other, i) - spans(i, -1, j, -1, i);
      delta += spansWithout(i, slot, j, other) - spansWithout(i, -1, j, -1);
    }
    return delta;
  }

  private int slot(int i) {
    return place[i] == ConferenceBoard.NOWHERE ? -1 : place[i] / model.rooms;
  }

  private long crowdMoves(int from, int to) {
    if (from == to) {
      return 0;
    }
    long delta = crowd(to, crowds[to] + 1) - crowd(to, crowds[to]);
    return from < 0 ? delta : delta + crowd(from, crowds[from] - 1) - crowd(from, crowds[from]);
  }

  private long crowd(int slot, int count) {
    return count > HARMLESS ? count * crowdControl * model.slots.minutes[slot] : 0;
  }

  /** The spans of one talk's speakers with two talks elsewhere; -1 leaves them where they are. */
  private long spans(int i, int slot, int j, int other, int of) {
    long sum = 0;
    for (int speaker : model.speakers[of]) {
      sum += span(speaker, i, slot, j, other);
    }
    return sum;
  }

  /** The spans of the second talk's speakers who are not the first's. */
  private long spansWithout(int i, int slot, int j, int other) {
    long sum = 0;
    for (int speaker : model.speakers[j]) {
      boolean counted = false;
      for (int seen : model.speakers[i]) {
        counted |= seen == speaker;
      }
      sum += counted ? 0 : span(speaker, i, slot, j, other);
    }
    return sum;
  }

  private long span(int speaker, int i, int slot, int j, int other) {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (int talk : model.talksOf[speaker]) {
      int at = talk == i && slot >= 0 ? slot : talk == j && other >= 0 ? other : slot(talk);
      if (at >= 0) {
        first = Math.min(first, model.slots.date[at]);
        last = Math.max(last, model.slots.date[at]);
      }
    }
    return last - first > 1 && last > first ? (last - first - 1L) * MINUTES_OF_A_DAY * makespan : 0;
  }
}
