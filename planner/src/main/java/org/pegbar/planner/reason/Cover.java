// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.reason;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Few facts that together forbid every place: greedy, then nothing that can be spared. */
final class Cover {
  private final int size;
  private final List<Forbidden> facts;

  Cover(int size, List<Forbidden> facts) {
    this.size = size;
    this.facts = facts;
  }

  /** A minimal set: without any one of them, some place would be free. */
  List<Forbidden> smallest() {
    List<Forbidden> chosen = greedy();
    List<Forbidden> spare = new ArrayList<>(chosen);
    spare.sort(Comparator.comparingInt(Forbidden::ease).reversed());
    for (Forbidden one : spare) {
      List<Forbidden> without = new ArrayList<>(chosen);
      without.remove(one);
      if (open(without).cardinality() == open(chosen).cardinality()) {
        chosen = without;
      }
    }
    chosen.sort(Comparator.comparingInt(Forbidden::ease));
    return chosen;
  }

  private List<Forbidden> greedy() {
    List<Forbidden> chosen = new ArrayList<>();
    BitSet open = open(chosen);
    while (!open.isEmpty()) {
      Forbidden best = null;
      long most = 0;
      for (Forbidden one : facts) {
        long gain = gain(one, open);
        if (gain > most) {
          most = gain;
          best = one;
        }
      }
      if (best == null) {
        return chosen;
      }
      chosen.add(best);
      open.andNot(best.places());
    }
    return chosen;
  }

  private static long gain(Forbidden one, BitSet open) {
    BitSet both = (BitSet) one.places().clone();
    both.and(open);
    return 100L * both.cardinality() / one.ease();
  }

  private BitSet open(List<Forbidden> chosen) {
    BitSet open = new BitSet(size);
    open.set(0, size);
    chosen.forEach(one -> open.andNot(one.places()));
    return open;
  }
}
