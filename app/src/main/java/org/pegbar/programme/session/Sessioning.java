// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.session;

import java.util.List;
import java.util.Optional;
import org.pegbar.clock.Refusals;
import org.pegbar.clock.Retrying;
import org.pegbar.edition.Edition;
import org.pegbar.programme.Draft;
import org.pegbar.programme.Drafts;
import org.pegbar.programme.Overlaps;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Session;
import org.pegbar.programme.Warning;
import org.pegbar.programme.Warnings;
import org.pegbar.web.Problems;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Adds, changes and deletes sessions. */
@Component
class Sessioning {

  sealed interface Saving {}

  record Saved(Session session) implements Saving {}

  /** Something typed cannot be taken. */
  record Refused(Problems problems) implements Saving {}

  /** The clock refuses: the change would put somebody in two places. */
  record Clashes(List<Warning> reasons) implements Saving {}

  /** Somebody else has changed the session since the form was opened. */
  record Overtaken(Session theirs) implements Saving {}

  sealed interface Deleting {}

  record Deleted() implements Deleting {}

  /** It has been in a release: the public knows it, so it can only be cancelled. */
  record WasReleased() implements Deleting {}

  private final Programme programme;
  private final Drafts drafts;
  private final Sessions sessions;
  private final Refusals refusals;

  Sessioning(Programme programme, Drafts drafts, Sessions sessions, Refusals refusals) {
    this.programme = programme;
    this.drafts = drafts;
    this.sessions = sessions;
    this.refusals = refusals;
  }

  /** Saves a form upon the session of that id, or as a new one if there is none. */
  Saving save(Edition edition, Optional<String> id, SessionForm form) {
    var draft = drafts.load(edition);
    var before = id.flatMap(draft::session);
    if (before.isPresent() && before.get().version() != form.version()) {
      return new Overtaken(before.get());
    }
    var reading = new SessionReading(draft, form, before);
    return reading
        .read(programme.nextNumber(edition.id()))
        .map(session -> write(draft, session, before.isEmpty()))
        .orElseGet(() -> new Refused(reading.problems()));
  }

  private Saving write(Draft draft, Session session, boolean isNew) {
    var edition = draft.edition().id();
    try {
      boolean written =
          Retrying.whileBrokenOff(() -> {
            if (isNew) {
              programme.add(edition, session);
              return true;
            }
            return programme.change(edition, session);
          });
      return written
          ? new Saved(session)
          : new Overtaken(programme.find(edition, session.id()).orElse(session));
    } catch (DataIntegrityViolationException refusal) {
      return clashes(draft, session, refusal);
    }
  }

  private Saving clashes(Draft draft, Session session, DataIntegrityViolationException refusal) {
    if (refusals.explain(refusal).isEmpty()) {
      throw refusal;
    }
    var reasons =
        refusals
            .beforehand(
                draft.edition().id(), "session", session.id(), Overlaps.wishes(draft, session))
            .stream()
            .map(clash -> Warnings.of(draft, session, clash, Warning.Level.BLOCK))
            .toList();
    return new Clashes(reasons);
  }

  Deleting delete(Edition edition, String id) {
    return sessions.delete(edition.id(), id) ? new Deleted() : new WasReleased();
  }
}
