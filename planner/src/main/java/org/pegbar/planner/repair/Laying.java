// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.util.Arrays;
import org.pegbar.planner.search.Position;

/**
 * A repair in the making: who is still at home, who waits for a place, who has got one. Every step
 * has the step that takes it back.
 */
final class Laying {
  private static final byte AT_HOME = 0;
  private static final byte HELD = 1;
  private static final byte WAITING = 2;
  private static final byte SET_DOWN = 3;
  private static final byte LEFT_OUT = 4;

  final Plight plight;
  final Position position;
  final Tally tally;
  private final byte[] state;
  private final int[] waiting;
  private int waitingCount;
  private int leftOut;

  /** The beginning: the forced and the wanted wait, all others are at home or out of it. */
  Laying(Plight plight) {
    this.plight = plight;
    this.position = plight.atHome.copy();
    this.tally = new Tally(plight);
    int n = plight.homeRoom.length;
    state = new byte[n];
    waiting = new int[n];
    for (int a = 0; a < n; a++) {
      state[a] = plight.hasHome(a) ? AT_HOME : LEFT_OUT;
    }
    for (int a : plight.wanted) {
      await(a);
    }
    for (int a : plight.forced) {
      await(a);
    }
  }

  private void await(int a) {
    state[a] = WAITING;
    waiting[waitingCount++] = a;
    tally.add(a);
  }

  private void unawait(int a) {
    int at = waitingCount - 1;
    while (waiting[at] != a) {
      at--;
    }
    waiting[at] = waiting[--waitingCount];
  }

  int waitingCount() {
    return waitingCount;
  }

  int waiting(int i) {
    return waiting[i];
  }

  int leftOut() {
    return leftOut;
  }

  boolean isAtHome(int a) {
    return state[a] <= HELD;
  }

  boolean mayLeaveHome(int a) {
    return state[a] == AT_HOME && !plight.pinned[a];
  }

  boolean isSetDown(int a) {
    return state[a] == SET_DOWN;
  }

  /** Keeps somebody at home for good. */
  void hold(int a) {
    state[a] = HELD;
  }

  void unhold(int a) {
    state[a] = AT_HOME;
  }

  void leaveHome(int a) {
    position.lift(a);
    await(a);
  }

  void goHome(int a) {
    unawait(a);
    tally.remove(a);
    state[a] = AT_HOME;
    position.put(a, plight.homeRoom[a], plight.homeStart[a]);
  }

  void setDown(int a, Spots.Spot spot) {
    unawait(a);
    state[a] = SET_DOWN;
    for (int other : spot.displaced()) {
      if (isAtHome(other)) {
        leaveHome(other);
      }
    }
    position.put(a, spot.room(), spot.start());
  }

  /** Takes back {@link #setDown}. */
  void takeUp(int a, int[] sentAway) {
    position.lift(a);
    for (int i = sentAway.length - 1; i >= 0; i--) {
      goHome(sentAway[i]);
    }
    state[a] = WAITING;
    waiting[waitingCount++] = a;
  }

  void leaveOut(int a) {
    unawait(a);
    state[a] = LEFT_OUT;
    leftOut++;
  }

  void takeIn(int a) {
    leftOut--;
    state[a] = WAITING;
    waiting[waitingCount++] = a;
  }

  /** True if the whole keeps every rule; looked at only where people have bounds. */
  boolean isLawful() {
    return !plight.bounded || Draft.of(this).violations(plight).isEmpty();
  }

  /** Those of the displaced who are at home now. */
  int[] stillAtHome(int[] displaced) {
    return Arrays.stream(displaced).filter(this::isAtHome).toArray();
  }
}
