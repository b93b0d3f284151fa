// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a session is. */
public enum SessionKind {
  CEREMONY,
  FORUM,
  TALK,
  SCREENING,
  MASTERCLASS,
  PITCH,
  CAMPUS_VISIT,
  MEETING_BLOCK,
  EXHIBITION_OPENING,
  WORKSHOP,
  SEMINAR,
  PANEL,
  OTHER;

  /** The name in the database, in files and in message keys: {@code campus_visit}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<SessionKind> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code.strip())).findFirst();
  }
}
