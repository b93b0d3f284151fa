// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.util.Optional;

/**
 * A session is to have another place, or none.
 *
 * @param version of the session as whoever moves it has seen it
 */
public record Move(String sessionId, int version, Optional<Placement> to) {

  public static Move of(Session session, Optional<Placement> to) {
    return new Move(session.id(), session.version(), to);
  }

  /** The move that takes this one back: to where the session was before. */
  public static Move back(Session before) {
    return new Move(before.id(), before.version() + 1, before.placement());
  }
}
