// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.release;

import java.util.List;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Language;
import org.pegbar.programme.Telling;
import org.pegbar.programme.Warning;
import org.pegbar.programme.publication.Change;
import org.pegbar.programme.publication.Publications;
import org.pegbar.web.Frame;
import org.pegbar.web.Problems;

/**
 * What the organiser sees before releasing.
 *
 * @param told those who would get a letter
 * @param withoutAddress those who would, if we knew where to send it
 * @param samples the letter to one of them, in both languages
 */
public record ReleasePage(
    int last,
    int sessions,
    boolean changesNothing,
    List<Change> changes,
    List<Warning> contested,
    List<Warning> warnings,
    int notes,
    List<Bilingual> told,
    List<Bilingual> withoutAddress,
    List<Sample> samples,
    List<Publications.Head> releases,
    Bilingual note,
    Problems problems,
    java.time.ZoneId zone) {

  /** A letter as it would be written. */
  public record Sample(Language language, String subject, String body) {}

  public Telling telling(Frame frame) {
    return Telling.to(frame, zone);
  }

  /** The changes of one kind, at most so many. */
  public List<Change> of(Change.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }
}
