// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.repair;

import java.util.BitSet;
import java.util.List;

/** Moves that no repair can do without. */
final class Bound {
  private Bound() {}

  /**
   * Pairs from the {@code from}-th on that quarrel and share nobody with each other: each of them
   * costs a move.
   */
  static int quarrels(Laying laying, int from) {
    List<int[]> all = laying.plight.quarrels;
    BitSet met = new BitSet();
    int apart = 0;
    for (int i = from; i < all.size(); i++) {
      int a = all.get(i)[0];
      int b = all.get(i)[1];
      if (laying.isAtHome(a) && laying.isAtHome(b) && !met.get(a) && !met.get(b)) {
        met.set(a);
        met.set(b);
        apart++;
      }
    }
    return apart;
  }

  /** The forced, and of every two that quarrel one. */
  static int moves(Laying start) {
    return start.tally.moves() + quarrels(start, 0);
  }
}
