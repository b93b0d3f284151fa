// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.disruption;

import java.util.Arrays;
import java.util.Locale;

/** What may have happened. */
public enum Kind {
  PERSON_AWAY,
  ROOM_LOST,
  ITEM_GONE,
  LONGER,
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

  /** True if it lasts from a time to a time. */
  public boolean lasts() {
    return this == PERSON_AWAY || this == ROOM_LOST || this == ITEM_GONE;
  }
}
