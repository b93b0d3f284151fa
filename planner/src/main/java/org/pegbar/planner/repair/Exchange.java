// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.search.Position;

/**
 * One move more for the sake of the wishes: what has moved takes a place that somebody else has.
 */
final class Exchange {
  private static final int MOST_TRIED = 30;
  private final Plight plight;
  private final Draft last;
  private final Position position;
  private final Watch watch;
  private long bestGain;
  private @Nullable Position best;

  /** A place held by one other. */
  private record Taken(int room, int start, int by, long price) {}

  Exchange(Plight plight, Draft last, Watch watch) {
    this.plight = plight;
    this.last = last;
    this.position = last.position().copy();
    this.watch = watch;
  }

  /** The best that one move more can buy, null if it buys nothing. */
  @Nullable Draft improved() {
    for (int a = 0; a < plight.homeRoom.length && !watch.isSpent(); a++) {
      if (position.isPlaced(a) && isAway(a)) {
        relocate(a);
      }
    }
    return best == null
        ? null
        : new Draft(best, last.moves() + 1, last.leftOut(), last.people(), false);
  }

  private boolean isAway(int a) {
    return position.roomOf(a) != plight.homeRoom[a] || position.startOf(a) != plight.homeStart[a];
  }

  private void relocate(int a) {
    int room = position.roomOf(a);
    int start = position.startOf(a);
    position.lift(a);
    long now = position.price(a, room, start);
    for (Taken taken : likely(a)) {
      if (!watch.isSpent()) {
        oust(a, taken, now);
      }
    }
    position.put(a, room, start);
  }

  private List<Taken> likely(int a) {
    List<Taken> all = new ArrayList<>();
    for (int r : position.rooms(a)) {
      for (int s : position.starts(a)) {
        if (position.allows(a, r, s) && position.countInTheWay(a, r, s, 2) == 1) {
          int other = position.inTheWay(0);
          if (!plight.pinned[other] && !isAway(other)) {
            all.add(new Taken(r, s, other, position.price(a, r, s)));
          }
        }
      }
    }
    return all.stream().sorted(Comparator.comparingLong(Taken::price)).limit(MOST_TRIED).toList();
  }

  private void oust(int a, Taken taken, long now) {
    int other = taken.by;
    int room = position.roomOf(other);
    int start = position.startOf(other);
    position.lift(other);
    long before = now + position.price(other, room, start);
    long after = position.price(a, taken.room, taken.start);
    position.put(a, taken.room, taken.start);
    settle(other, before - after);
    position.lift(a);
    position.put(other, room, start);
  }

  private void settle(int other, long credit) {
    for (int r : position.rooms(other)) {
      for (int s : position.starts(other)) {
        if (position.allows(other, r, s) && position.countInTheWay(other, r, s, 1) == 0) {
          long gain = credit - position.price(other, r, s);
          if (gain > bestGain) {
            bestGain = gain;
            position.put(other, r, s);
            best = position.copy();
            position.lift(other);
          }
        }
      }
    }
  }
}
