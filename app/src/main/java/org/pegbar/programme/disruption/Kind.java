// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.disruption;

import java.util.Arrays;
import java.util.Locale;

/** What may have happened. */
public enum Kind {
  PERSON_AWAY,
  ROOM_LOST,
  ITEM_GONE,
  /** A room no longer has what it had. */
  EQUIPMENT_GONE,
  LONGER,
  CANCELLED,
  /** A session of the draft that has no place yet is to get one. */
  ADDED,
  /** Nothing new: the draft itself has overlaps, as an import leaves them. */
  OVERLAPS;

  /** As in addresses and message keys, for instance {@code person-away}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Kind of(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElse(PERSON_AWAY);
  }

  /** True if accepting a way to mend it also writes down what happened. */
  public boolean isRecorded() {
    return this != ADDED && this != OVERLAPS;
  }

  /**
   * True if taking the moves back is enough: what else was written closes something, which is
   * opened, or is no hindrance.
   */
  public boolean isTakenBack() {
    return this != LONGER && this != CANCELLED;
  }

  /** True if it lasts from a time to a time. */
  public boolean lasts() {
    return this == PERSON_AWAY || this == ROOM_LOST || this == ITEM_GONE;
  }
}
