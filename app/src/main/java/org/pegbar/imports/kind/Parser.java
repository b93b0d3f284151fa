// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import org.pegbar.imports.Complaint;

/** Brings what people write into a cell into the one form that is compared and exported. */
@FunctionalInterface
public interface Parser {

  /**
   * @param text not empty
   */
  Parsed parse(String text);

  /** What came of it. */
  sealed interface Parsed {}

  record Value(String text) implements Parsed {}

  record Wrong(Complaint complaint) implements Parsed {}

  static Parsed wrong(String key, Object... arguments) {
    return new Wrong(Complaint.of(key, arguments));
  }
}
