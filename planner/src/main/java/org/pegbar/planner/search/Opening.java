// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.search;

import static org.pegbar.planner.search.Model.NOWHERE;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pegbar.planner.problem.Activity;
import org.pegbar.planner.problem.Placement;

/** The first plan: pins, then what is given and still fits, then the hardest to place first. */
final class Opening {
  private static final int TRIES = 200;
  private final Walk walk;
  private final Model model;
  private final Names names;

  Opening(Walk walk, Model model) {
    this.walk = walk;
    this.model = model;
    this.names = new Names(model.problem);
  }

  void play(Collection<Placement> given, long deadlineNanos) {
    for (Activity activity : model.problem.activities()) {
      Placement pin = activity.pinned();
      if (pin != null) {
        walk.board().attach(names.activity(pin.activity()), names.room(pin.room()), pin.start());
      }
    }
    given.forEach(this::keep);
    hardestFirst().forEach(a -> placeUntil(a, deadlineNanos));
    walk.settle();
  }

  private void keep(Placement placement) {
    int a = names.activity(placement.activity());
    int r = names.room(placement.room());
    if (!walk.board().placed(a) && walk.clashes().free(a, r, placement.start())) {
      walk.board().attach(a, r, placement.start());
    }
  }

  /** The hardest first, each with the rest of its track, so that a track finds one room. */
  private List<Integer> hardestFirst() {
    long[] ofTrack = new long[model.tracks];
    Arrays.fill(ofTrack, Long.MAX_VALUE);
    for (int a = 0; a < model.activities; a++) {
      if (model.track[a] != NOWHERE) {
        ofTrack[model.track[a]] = Math.min(ofTrack[model.track[a]], ease(a));
      }
    }
    return IntStream.range(0, model.activities)
        .filter(a -> !walk.board().placed(a) && walk.places().anywhere(a))
        .boxed()
        .sorted(
            Comparator.<Integer>comparingLong(
                    a -> model.track[a] == NOWHERE ? ease(a) : ofTrack[model.track[a]])
                .thenComparingInt(a -> model.track[a])
                .thenComparingLong(this::ease))
        .toList();
  }

  /** Places it could take, fewer when it is long, important or tied to many others. */
  private long ease(int a) {
    long places =
        (long) model.roomTables.allowed[a].length * model.timeTables.starts[a].length * 1000;
    return places / (model.minutes[a] * (1L + model.relations.hard[a].length) * model.priority[a]);
  }

  private void placeUntil(int a, long deadlineNanos) {
    if (System.nanoTime() - deadlineNanos < 0 && walk.places().best(a, NOWHERE, 0, TRIES)) {
      walk.board().attach(a, walk.places().bestRoom, walk.places().bestStart);
    }
  }
}
