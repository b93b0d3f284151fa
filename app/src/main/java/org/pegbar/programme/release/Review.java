// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.release;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Warning;
import org.pegbar.programme.Warnings;
import org.pegbar.programme.publication.Change;
import org.pegbar.programme.publication.Comparing;
import org.pegbar.programme.publication.PersonalChange;
import org.pegbar.programme.publication.Publication;
import org.pegbar.programme.publication.Published;
import org.pegbar.programme.publication.Publishing;

/**
 * What a release would be, before it is made.
 *
 * @param last the newest release; number 0 if there is none
 * @param next the document as it would be published
 * @param changes what the public would be told
 * @param touched what each person touched would be told, by the person's id
 * @param warnings what is wrong with the draft, the worst first
 */
record Review(
    Draft draft,
    Publication last,
    Publication next,
    List<Change> changes,
    Map<String, List<PersonalChange>> touched,
    List<Warning> warnings) {

  static Review of(Draft draft, Publication last) {
    var document = Publishing.of(draft);
    var next = new Publication("", last.number() + 1, Instant.EPOCH, document);
    var comparing = new Comparing(last, next);
    return new Review(
        draft, last, next, comparing.changes(), comparing.personal(), Warnings.of(draft));
  }

  Published document() {
    return next.document();
  }

  /** Double bookings that an import brought and nobody has solved. */
  List<Warning> contested() {
    return warnings.stream().filter(one -> one.level() == Warning.Level.DECIDE).toList();
  }

  boolean changesNothing() {
    return last.number() > 0 && last.document().equals(document());
  }
}
