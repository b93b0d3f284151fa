// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.input;

/** Input that cannot be used: where, what was expected, what was found. */
public final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A mistake.
   *
   * @param line from 1; 0 when the mistake is not on one line
   * @param field the path to it, empty when there is none
   */
  public BadInput(int line, String field, String expected, String found) {
    super(
        (line > 0 ? "line " + line + ": " : "")
            + (field.isEmpty() ? "" : field + ": ")
            + "expected "
            + expected
            + ", but found "
            + found);
  }
}
