// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import org.pegbar.planner.search.Position;

/** Lets what has moved look for better free places, one after the other, until none has any. */
final class Polish {
  private static final int MOST_ROUNDS = 6;
  private final Plight plight;
  private final Position position;
  private int bestRoom;
  private int bestStart;
  private long bestDisruption;
  private long bestPrice;

  Polish(Plight plight, Position position) {
    this.plight = plight;
    this.position = position;
  }

  void all(Watch watch) {
    boolean better = true;
    for (int round = 0; round < MOST_ROUNDS && better; round++) {
      better = false;
      for (int a = 0; a < plight.homeRoom.length && !watch.isSpent(); a++) {
        better |= isAway(a) && one(a);
      }
    }
  }

  /** True if it has a place and that is not its home. */
  private boolean isAway(int a) {
    return position.isPlaced(a)
        && !(position.roomOf(a) == plight.homeRoom[a]
            && position.startOf(a) == plight.homeStart[a]);
  }

  private boolean one(int a) {
    int room = position.roomOf(a);
    int start = position.startOf(a);
    position.lift(a);
    bestOf(a, room, start);
    position.put(a, bestRoom, bestStart);
    return bestRoom != room || bestStart != start;
  }

  private void bestOf(int a, int room, int start) {
    bestRoom = room;
    bestStart = start;
    bestDisruption = position.disruption(a, room, start);
    bestPrice = position.price(a, room, start);
    for (int r : position.rooms(a)) {
      for (int s : position.starts(a)) {
        if (position.allows(a, r, s) && position.countInTheWay(a, r, s, 1) == 0) {
          consider(a, r, s);
        }
      }
    }
  }

  private void consider(int a, int r, int s) {
    long disruption = position.disruption(a, r, s);
    if (disruption > bestDisruption) {
      return;
    }
    long price = position.price(a, r, s);
    boolean better =
        disruption < bestDisruption
            || price < bestPrice
            || (price == bestPrice && shift(a, s) < shift(a, bestStart));
    if (better) {
      bestRoom = r;
      bestStart = s;
      bestDisruption = disruption;
      bestPrice = price;
    }
  }

  private int shift(int a, int s) {
    return plight.hasHome(a) ? Math.abs(s - plight.homeStart[a]) : 0;
  }
}
