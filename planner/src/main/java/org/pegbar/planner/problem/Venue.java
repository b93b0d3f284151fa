// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

/** A building or site; rooms of one venue are next door to each other (0 minutes). */
public record Venue(String id, String name) {

  /** The venue's id and name. */
  public Ref ref() {
    return new Ref(id, name);
  }
}
