// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.run;

/** How many rows were new, changed something, were the same, or were left out. */
public record Counts(long added, long changed, long same, long skipped) {

  public Counts plus(Counts other) {
    return new Counts(
        added + other.added, changed + other.changed, same + other.same, skipped + other.skipped);
  }
}
