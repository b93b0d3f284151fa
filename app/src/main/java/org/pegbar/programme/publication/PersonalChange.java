// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.publication;

import java.time.Instant;
import java.util.Optional;
import org.pegbar.language.Bilingual;

/**
 * What a release changed in one person's days.
 *
 * @param formerTitle what the session was called before; as now, if it was not renamed
 */
public record PersonalChange(
    Kind kind,
    Bilingual title,
    Optional<Bilingual> formerTitle,
    Optional<Change.Spot> before,
    Optional<Change.Spot> after) {

  /** What happened to the person's part. */
  public enum Kind {
    JOINED,
    LEFT,
    CANCELLED,
    MOVED,
    RENAMED
  }

  Instant when() {
    return after.or(() -> before).map(Change.Spot::startsAt).orElse(Instant.EPOCH);
  }
}
