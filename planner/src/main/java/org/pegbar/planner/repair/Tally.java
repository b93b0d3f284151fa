// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.util.BitSet;

/** Counts the moves of a repair, whom they concern and what they weigh. */
final class Tally {
  private final Plight plight;
  private final int[] parts;
  private final BitSet moved = new BitSet();
  private int moves;
  private int people;
  private long weight;

  Tally(Plight plight) {
    this.plight = plight;
    this.parts = new int[plight.problem.people().size()];
  }

  /** Counts an activity as moved, unless it has no home to move from. */
  void add(int a) {
    if (plight.hasHome(a)) {
      moved.set(a);
      moves++;
      weight += plight.weight[a];
      for (int person : plight.people[a]) {
        people += parts[person]++ == 0 ? 1 : 0;
      }
    }
  }

  void remove(int a) {
    if (plight.hasHome(a)) {
      moved.clear(a);
      moves--;
      weight -= plight.weight[a];
      for (int person : plight.people[a]) {
        people -= --parts[person] == 0 ? 1 : 0;
      }
    }
  }

  int moves() {
    return moves;
  }

  int people() {
    return people;
  }

  long weight() {
    return weight;
  }

  BitSet moved() {
    return (BitSet) moved.clone();
  }
}
