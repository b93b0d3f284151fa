// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Furnishes an edition: puts a venue, room, item, activity or track there, new if its id is new. A
 * thing that exists is changed unless somebody else did since its {@code version}; then nothing is
 * written and the answer is false. Everything happens within the caller's transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Furnishing {

  private final Fixtures fixtures;

  Furnishing(Fixtures fixtures) {
    this.fixtures = fixtures;
  }

  public boolean put(EditionId edition, Venue venue) {
    return fixtures.put(edition, venue);
  }

  /**
   * @throws org.springframework.dao.DataIntegrityViolationException if the clock refuses that the
   *     room's sessions move along
   */
  public boolean put(EditionId edition, Room room) {
    return fixtures.put(edition, room);
  }

  public boolean put(EditionId edition, Item item) {
    return fixtures.put(edition, item);
  }

  public boolean put(EditionId edition, Activity activity) {
    return fixtures.put(edition, activity);
  }

  public boolean put(EditionId edition, Track track) {
    return fixtures.put(edition, track);
  }

  /**
   * Says how long a way takes.
   *
   * @throws org.springframework.dao.DataIntegrityViolationException if somebody could then not
   *     arrive in time
   */
  public void put(Journey journey) {
    fixtures.put(journey);
  }
}
