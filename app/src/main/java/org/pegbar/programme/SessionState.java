// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How certain a session is. A session can be placed in any of these; a cancelled one holds nothing.
 */
public enum SessionState {
  IDEA,
  TENTATIVE,
  CONFIRMED,
  CANCELLED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<SessionState> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code.strip())).findFirst();
  }
}
