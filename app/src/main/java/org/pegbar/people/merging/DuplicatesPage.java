// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people.merging;

import java.util.List;

/** The pairs that the reader may make one of. */
public record DuplicatesPage(List<Twins> pairs) {

  /** Two records with their likeness: {@code email}, {@code name} or {@code sound}. */
  public record Twins(Side one, Side other, String likeness) {}
}
