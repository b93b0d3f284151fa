// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

/**
 * A person's part in a session.
 *
 * @param contested the person arrived double-booked in an imported programme: the time is claimed
 *     here, but the clock gave it to the other session; somebody has to solve it
 */
public record Part(String personId, PartRole role, boolean contested) {

  /** The same part, claimed by no other session. */
  public Part uncontested() {
    return new Part(personId, role, false);
  }
}
