// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As what a person takes part in a session. */
public enum PartRole {
  CHAIR,
  SPEAKER,
  MODERATOR,
  PANELIST,
  PRESENTER,
  ARTIST,
  JUROR,
  INTERPRETER;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<PartRole> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code.strip())).findFirst();
  }
}
