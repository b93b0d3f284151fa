// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.util.Arrays;
import java.util.Optional;

/** From which age on a session is meant. */
public enum AgeRating {
  ALL("all", 0),
  FROM_6("6+", 6),
  FROM_12("12+", 12),
  FROM_16("16+", 16),
  FROM_18("18+", 18);

  private final String code;
  private final int years;

  AgeRating(String code, int years) {
    this.code = code;
    this.years = years;
  }

  public String code() {
    return code;
  }

  /** The least age in years; 0 for everybody. */
  public int years() {
    return years;
  }

  public static Optional<AgeRating> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code.strip())).findFirst();
  }
}
