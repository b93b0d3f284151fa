// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.HashSet;
import java.util.Set;

/** How much two names look alike: the pairs of letters that they share, in percent (Dice). */
final class Likeness {

  private Likeness() {}

  static int of(String one, String other) {
    var pairs = pairs(one);
    var others = pairs(other);
    int all = pairs.size() + others.size();
    pairs.retainAll(others);
    return all == 0 ? 0 : 200 * pairs.size() / all;
  }

  private static Set<String> pairs(String text) {
    var pairs = new HashSet<String>();
    var framed = " " + text + " ";
    for (int i = 0; i + 2 <= framed.length(); i++) {
      pairs.add(framed.substring(i, i + 2));
    }
    return pairs;
  }
}
