// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which part of a Latin name comes first, as its bearer writes it. */
public enum NameOrder {
  FAMILY_FIRST,
  GIVEN_FIRST;

  /** The name in the database and in files: {@code family_first}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<NameOrder> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code.strip())).findFirst();
  }
}
