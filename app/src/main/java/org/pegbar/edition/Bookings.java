// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import java.time.Instant;
import java.util.List;
import org.pegbar.language.Bilingual;

/**
 * What is placed in an edition: implemented by the modules that place things. Days, rooms and ways
 * are changed only as far as it allows, and a refusal names what stands against it.
 */
public interface Bookings {

  /** Everything that is placed, in the order of time. */
  List<Booking> list(EditionId edition);

  /**
   * @param path of its page at the desk, below {@code /e/{edition}}
   * @param attending the people and items that must be there; not the room
   */
  record Booking(
      Bilingual title,
      String path,
      String roomId,
      String venueId,
      Instant from,
      Instant to,
      List<Attending> attending) {}

  record Attending(String id, Bilingual name) {}
}
