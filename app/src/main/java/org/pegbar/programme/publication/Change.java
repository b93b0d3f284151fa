// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pegbar.language.Bilingual;

/**
 * What a release changed about one session, in words that stay true when names change later.
 *
 * @param title as it is now; as it was, if the session is gone
 * @param formerTitle if it was renamed
 * @param before where it was; present unless it is new
 * @param after where it is; present unless it is gone
 * @param joined names of those who take part now and did not before
 * @param left names of those who took part and do not any more
 */
public record Change(
    Kind kind,
    String sessionId,
    Bilingual title,
    Optional<Bilingual> formerTitle,
    Optional<Spot> before,
    Optional<Spot> after,
    List<Bilingual> joined,
    List<Bilingual> left) {

  /** What happened to the session. */
  public enum Kind {
    ADDED,
    CANCELLED,
    CHANGED
  }

  /** A place on the clock. */
  public record Spot(Instant startsAt, int minutes, Bilingual room) {

    public Instant endsAt() {
      return startsAt.plusSeconds(minutes * 60L);
    }
  }

  public boolean isMoved() {
    return kind == Kind.CHANGED && !before.equals(after);
  }
}
