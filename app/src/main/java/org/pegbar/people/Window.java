// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people;

import java.time.Instant;

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

  public boolean contains(Instant start, Instant end) {
    return !start.isBefore(from) && !end.isAfter(to);
  }
}
