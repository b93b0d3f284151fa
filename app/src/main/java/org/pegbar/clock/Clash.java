// SPDX-License-Identifier: Apache-2.0
package org.pegbar.clock;

import java.time.Duration;

/** Why the clock refuses: what already holds whom. */
public sealed interface Clash {

  /** Who or what would be in two places; its kind and id are those of {@code held}. */
  Commitment held();

  /** The holder is taken at that time. */
  record Taken(Commitment held) implements Clash {}

  /**
   * The holder would have to be somewhere before it can have arrived.
   *
   * @param heldIsEarlier the way leads from the held commitment to the wished one, else back
   * @param neededMinutes how long the way takes
   * @param available how long there is
   */
  record CannotArrive(
      Commitment held,
      String fromVenueId,
      String toVenueId,
      boolean heldIsEarlier,
      int neededMinutes,
      Duration available)
      implements Clash {}
}
