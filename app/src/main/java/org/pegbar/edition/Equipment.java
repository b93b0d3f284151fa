// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a room can have and a session can need. */
public enum Equipment {
  DCP,
  PROJECTOR_4K,
  INTERPRETATION_BOOTH,
  STAGE,
  LIVE_STREAM,
  PIANO,
  EXHIBITION_LIGHTING,
  TABLES,
  WORKSHOP_DESKS;

  /** The name in the database and in files: {@code projector_4k}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Equipment> find(String code) {
    var wanted = code.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(one -> one.code().equals(wanted)).findFirst();
  }
}
