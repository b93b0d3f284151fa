// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pegbar.edition.EditionId;
import org.pegbar.language.Bilingual;

/**
 * What somebody does in an edition: implemented by each module that gives people something to do.
 */
public interface PersonActivity {

  /** In the order of time; what has no time yet comes last. */
  List<Doing> of(EditionId edition, String personId);

  /**
   * @param role message key of what the person is there, such as a speaker
   * @param path of its page at the desk, below {@code /e/{edition}}
   * @param place the room, empty if there is none yet
   */
  record Doing(
      Bilingual title, String role, String path, Optional<Instant> from, Bilingual place) {}
}
