// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.search;

import java.util.List;

/**
 * Something that a search found.
 *
 * @param kind {@code session}, {@code person}, {@code room} or {@code track}
 * @param excerpt a passage of its text around what was looked for, possibly empty
 */
public record Found(String kind, String id, List<Piece> excerpt) {

  public Found {
    excerpt = List.copyOf(excerpt);
  }

  /** A piece of text; marked if it is what was looked for. */
  public record Piece(String text, boolean marked) {}
}
