// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.favourites;

import java.util.Set;

/**
 * The sessions that one visitor means to attend in an edition.
 *
 * @param id under which anybody may read them; empty if nothing has been kept yet
 */
record Favourites(String id, Set<String> sessionIds) {

  static final Favourites NONE = new Favourites("", Set.of());

  Favourites {
    sessionIds = Set.copyOf(sessionIds);
  }
}
