// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A time in which somebody can be there: from inclusive, to exclusive. */
public record Window(Instant from, Instant to) {

  public Window {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("A window must end after it begins: " + from + "/" + to);
    }
  }

  public boolean overlaps(Window other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  /** What is left of it: none, one or two windows. */
  public List<Window> without(Window gone) {
    var left = new ArrayList<Window>();
    if (from.isBefore(earlier(to, gone.from))) {
      left.add(new Window(from, earlier(to, gone.from)));
    }
    if (later(from, gone.to).isBefore(to)) {
      left.add(new Window(later(from, gone.to), to));
    }
    return left;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }

  public boolean contains(Instant start, Instant end) {
    return !start.isBefore(from) && !end.isAfter(to);
  }
}
