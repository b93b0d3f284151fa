// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.util.HashSet;
import java.util.Set;
import org.pegbar.language.Bilingual;

/**
 * A room that sessions take place in.
 *
 * @param capacity persons, wheelchair places included
 * @param equipment codes of {@link Equipment}
 * @param turnaroundMinutes how long the room needs after a session
 */
public record Room(
    String id,
    String venueId,
    String code,
    Bilingual name,
    int capacity,
    int wheelchairPlaces,
    Set<Equipment> equipment,
    int turnaroundMinutes,
    int position,
    int version) {

  public Room {
    equipment = Set.copyOf(equipment);
  }

  /** The same room, no longer equipped with this. */
  public Room without(Equipment gone) {
    var left = new HashSet<>(equipment);
    left.remove(gone);
    return new Room(
        id,
        venueId,
        code,
        name,
        capacity,
        wheelchairPlaces,
        left,
        turnaroundMinutes,
        position,
        version);
  }
}
