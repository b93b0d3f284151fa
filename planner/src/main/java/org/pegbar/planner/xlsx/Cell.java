// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.xlsx;

/**
 * What a cell holds.
 *
 * @param text as the file has it; flags are {@code 1} and {@code 0}
 * @param fill solid fill colour as six hexadecimal digits, empty for none
 */
public record Cell(Kind kind, String text, String fill) {
  /** Nothing. */
  public static final Cell BLANK = new Cell(Kind.BLANK, "", "");

  /** What is in a cell. */
  public enum Kind {
    /** Nothing. */
    BLANK,
    /** Text, which may be empty. */
    TEXT,
    /** A number. */
    NUMBER,
    /** True or false. */
    FLAG
  }

  /** Text without a fill. */
  public static Cell of(String text) {
    return text.isEmpty() ? BLANK : new Cell(Kind.TEXT, text, "");
  }

  /** A number without a fill. */
  public static Cell of(long number) {
    return new Cell(Kind.NUMBER, Long.toString(number), "");
  }

  /** A flag without a fill. */
  public static Cell of(boolean flag) {
    return new Cell(Kind.FLAG, flag ? "1" : "0", "");
  }

  /** The same in another colour. */
  public Cell filled(String colour) {
    return new Cell(kind, text, colour);
  }

  /** True if nothing is written in it. */
  public boolean empty() {
    return text.isEmpty();
  }
}
