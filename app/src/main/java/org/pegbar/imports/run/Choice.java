// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.run;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody decides about a row that may be something that exists. */
public enum Choice {
  UPDATE,
  ADD,
  SKIP;

  /** The name in forms and message keys: {@code update}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Choice> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
